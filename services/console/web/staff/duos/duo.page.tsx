import { Anchor, Button, Drawer, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { today } from '../../i18n/formats.js';
import { useSay } from '../../i18n/language.js';
import { shortName, useName } from '../../ui/names.js';
import { Page } from '../../ui/page.js';
import { Answered } from '../../ui/states.js';
import { sideWords } from '../../words/codes.texts.js';
import { type DuoFile, fileQuery } from './api.js';
import styles from './duo.module.css';
import { ActMenu } from './file/act-menu.js';
import { Barriers } from './file/barriers.js';
import { actWords, file as t } from './file/file.texts.js';
import { CheckIns, Evaluations, Measures } from './file/lists.js';
import { Meetings } from './file/meetings.js';
import { Plan } from './file/plan.js';
import type { Act } from './file/search.js';
import { Solutions } from './file/solutions.js';
import { stateOf } from './file/state.js';
import { Summary } from './file/summary.js';
import { Timeline } from './file/timeline-list.js';
import { formOf } from './forms/form-of.js';

const route = getRouteApi('/duos/$id');

/** The file of a duo: where it stands, what comes next, and everything that happened. */
export function DuoPage() {
  const { id } = route.useParams();
  const query = useQuery(fileQuery(id));
  if (query.data) return <File key={id} file={query.data} />;
  return (
    <Frame title={undefined}>
      <Answered query={query} lines={6}>
        {() => null}
      </Answered>
    </Frame>
  );
}

function Frame(props: { title: string | undefined; actions?: ReactNode; children: ReactNode }) {
  const say = useSay();
  return (
    <Page
      title={props.title ?? say(t.duo)}
      lead={
        <Anchor component={Link} to="/duos">
          {say(t.toList)}
        </Anchor>
      }
      actions={props.actions}
    >
      {props.children}
    </Page>
  );
}

function useNames({ mentee, mentor }: DuoFile) {
  const say = useSay();
  const [one, other] = [useName(mentee), useName(mentor)];
  return {
    mentee: one ? shortName(one) : say(sideWords.mentee),
    mentor: other ? shortName(other) : say(sideWords.mentor),
  };
}

function File({ file }: { file: DuoFile }) {
  const say = useSay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const names = useNames(file);
  const { next } = stateOf(file, today());
  const open = (act: Act) => void navigate({ search: { do: act }, resetScroll: false });
  const close = () => void navigate({ search: {}, replace: true, resetScroll: false });
  return (
    <Frame
      title={say(t.title, names)}
      actions={
        <>
          {next && <Button onClick={() => open(next)}>{say(actWords[next])}</Button>}
          <ActMenu file={file} open={open} />
        </>
      }
    >
      <Summary file={file} names={names} />
      <div className={styles.file}>
        <Stack gap="lg">
          <Parts file={file} names={names} open={open} />
        </Stack>
        <Timeline file={file} />
      </div>
      <Desk {...{ act: search.do, file, names, close }} />
    </Frame>
  );
}

type PartsProps = { file: DuoFile; names: ReturnType<typeof useNames>; open: (act: Act) => void };

/** What is worked on stands first: in a duo that runs the meetings, after it the questions. */
function Parts({ file, names, open }: PartsProps) {
  const during = (
    <>
      <Meetings file={file} open={open} />
      <CheckIns file={file} open={open} />
      <Plan file={file} open={open} />
    </>
  );
  const closed = file.status === 'closed';
  return (
    <>
      {closed && <Measures file={file} open={open} />}
      {!closed && during}
      <Evaluations file={file} names={names} open={open} />
      <Solutions file={file} open={open} />
      <Barriers file={file} open={open} />
      {closed && during}
    </>
  );
}

type DeskProps = { act: Act | undefined; file: DuoFile; names: ReturnType<typeof useNames>; close: () => void };

/** Where forms are filled in, beside the file; on a phone it takes the screen. */
function Desk({ act, file, names, close }: DeskProps) {
  const say = useSay();
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const Form = act && formOf(act);
  return (
    <Drawer
      opened={act !== undefined}
      onClose={close}
      position="right"
      size={narrow ? '100%' : 520}
      title={act && say(actWords[act])}
      closeButtonProps={{ 'aria-label': say(t.closeForm), size: 'lg' }}
      transitionProps={{ duration: 120 }}
      // A window's head is no banner of the page.
      attributes={{ header: { role: 'none' } }}
      styles={{ title: { fontWeight: 650, fontSize: 'var(--mantine-font-size-xl)' } }}
    >
      {Form && <Form file={file} names={names} close={close} />}
    </Drawer>
  );
}
