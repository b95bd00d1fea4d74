import { Button, Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Problem } from '../../api/problem.js';
import { today } from '../../i18n/formats.js';
import { useFormats, useSay } from '../../i18n/language.js';
import { fullName, shortName, useName } from '../../ui/names.js';
import { Page } from '../../ui/page.js';
import { Answered, Nothing } from '../../ui/states.js';
import { sideWords } from '../../words/codes.texts.js';
import { states } from '../../words/states.texts.js';
import { ButtonLink, TextLink } from '../link.js';
import { personQuery } from '../person.query.js';
import { AssessDeed } from './assess.js';
import { BookDeed } from './book.js';
import { Consents } from './consents.js';
import { CorrectDeed } from './correct.js';
import { DetailsDeed } from './details.js';
import { InterviewDeed } from './interview.js';
import { Doubles, Eligibility } from './judged.js';
import { NoteDeed } from './note.js';
import { useDuos, useLetters, useProposals } from './people.query.js';
import { people } from './people.texts.js';
import styles from './person.module.css';
import { deedTexts, nextTexts, stateTexts, person as texts } from './person.texts.js';
import { type Deed, deedsOf, type State, stateOf } from './state.js';
import { Status } from './status.js';
import { Timeline } from './timeline-list.js';
import { TrainingDeed } from './training.js';
import type { File } from './types.js';
import { Answers, Barriers, Who } from './who.js';
import { WithdrawDeed } from './withdraw.js';

const route = getRouteApi('/people/$id');

/** A person's file: where somebody stands and what is next on top, who it is on the left, what happened on the right. */
export function PersonPage() {
  const say = useSay();
  const { id } = route.useParams();
  const query = useQuery(personQuery(id));
  if (query.error instanceof Problem && (query.error.status === 404 || query.error.code === 'invalid-request'))
    return (
      <Page title={say(people.notFound)}>
        <Nothing title={say(people.notFoundHere)}>
          <TextLink to="/people">{say(people.toPeople)}</TextLink>
        </Nothing>
      </Page>
    );
  return <Answered query={query}>{(file) => <Opened key={file.id} file={file} />}</Answered>;
}

function Opened({ file }: { file: File }) {
  const say = useSay();
  const go = useNavigate({ from: '/people/$id' });
  const { do: deed } = route.useSearch();
  const [proposals, duos, letters] = [useProposals(file.id), useDuos(file.id), useLetters(file.id)];
  const state = stateOf({ file, proposals: proposals.data ?? [], duos: duos.data ?? [], today: today() });
  const open = (next?: Deed) => void go({ search: next ? { do: next } : {}, replace: true, resetScroll: false });
  const allowed = deedsOf(file);
  return (
    <Page
      title={fullName(file)}
      lead={
        <>
          {say(sideWords[file.side])} · <Status status={file.status} />
        </>
      }
    >
      <Standing state={state} open={open} allowed={allowed} />
      {allowed.length > 0 && <Deeds allowed={allowed} open={open} />}
      <Doubles id={file.id} />
      <div className={styles.columns}>
        <div>
          <Who file={file} />
          <Answers file={file} />
          <Consents file={file} />
          <Eligibility file={file} />
          <Barriers file={file} />
        </div>
        <Timeline
          file={file}
          proposals={proposals.data ?? []}
          duos={duos.data ?? []}
          letters={letters.data ?? []}
          isPart={Boolean(proposals.error || duos.error || letters.error)}
        />
      </div>
      {deed && allowed.includes(deed) && <DeedWindow deed={deed} file={file} leave={() => open()} />}
    </Page>
  );
}

/** Where somebody stands, as a sentence, and the next step as a button. */
function Standing({ state, open, allowed }: { state: State; open: (deed: Deed) => void; allowed: readonly Deed[] }) {
  const say = useSay();
  const formats = useFormats();
  const named = useName(state.other ?? '', { isAsked: Boolean(state.other) });
  const other = named ? shortName(named) : named === null ? say(states.somebody) : '…';
  const { next, day, sentence } = state;
  return (
    <section className={styles.state}>
      <div className={styles.sentence}>{say(stateTexts[sentence], { day: formats.day(day), other })}</div>
      {next && 'deed' in next && allowed.includes(next.deed) && (
        <Button onClick={() => open(next.deed)}>{say(deedTexts[next.deed])}</Button>
      )}
      {next && 'to' in next && <ButtonLink to={next.to}>{say(nextTexts[next.what])}</ButtonLink>}
    </section>
  );
}

function Deeds({ allowed, open }: { allowed: readonly Deed[]; open: (deed: Deed) => void }) {
  const say = useSay();
  return (
    <fieldset className={styles.deeds} aria-label={say(texts.actions)}>
      {allowed.map((deed) => (
        <Button key={deed} variant="default" onClick={() => open(deed)}>
          {say(deedTexts[deed])}
        </Button>
      ))}
    </fieldset>
  );
}

/** What is done stands in the address, so that Today leads straight to it and "back" leaves it. */
function DeedWindow({ deed, file, leave }: { deed: Deed; file: File; leave: () => void }) {
  const say = useSay();
  const isPhone = useMediaQuery('(max-width: 48em)');
  const props = { file, leave };
  return (
    <Modal
      opened
      onClose={leave}
      title={`${say(deedTexts[deed])} · ${shortName(file)}`}
      size="lg"
      fullScreen={Boolean(isPhone)}
      closeButtonProps={{ 'aria-label': say(states.close) }}
    >
      {deed === 'interview' && <InterviewDeed {...props} />}
      {deed === 'book' && <BookDeed {...props} />}
      {deed === 'training' && <TrainingDeed file={file} />}
      {deed === 'note' && <NoteDeed {...props} />}
      {deed === 'details' && <DetailsDeed {...props} />}
      {deed === 'correct' && <CorrectDeed {...props} />}
      {deed === 'assess' && <AssessDeed {...props} />}
      {deed === 'withdraw' && <WithdrawDeed {...props} />}
    </Modal>
  );
}
