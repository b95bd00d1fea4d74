import { Alert } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { Problem } from '../../api/problem.js';
import { useSay } from '../../i18n/language.js';
import { Page } from '../../ui/page.js';
import { Answered, Failed, Nothing } from '../../ui/states.js';
import { ButtonLink, TextLink } from '../link.js';
import { AtWork } from './at-work.js';
import { Check } from './check.js';
import { Discard, Result, Write } from './ending.js';
import { Files } from './files.js';
import { Found } from './found.js';
import { type Import, useImport } from './import.query.js';
import { stateTexts, imports as texts } from './import.texts.js';
import { useFocusOnChange } from './section.js';
import { useWhen } from './when.js';
import { Words } from './words.js';

const route = getRouteApi('/import/$id');

/** One import, wherever it stands: its files, the branch's words, the dry run, and writing. */
export function ImportPage() {
  const say = useSay();
  const { id } = route.useParams();
  const query = useImport(id);
  if (query.error instanceof Problem && (query.error.status === 404 || query.error.code === 'invalid-request'))
    return (
      <Page title={say(texts.notFound)}>
        <Nothing title={say(texts.notFoundWhy)}>
          <TextLink to="/import">{say(texts.toList)}</TextLink>
        </Nothing>
      </Page>
    );
  return (
    <Answered query={query} lines={6}>
      {(found) => <Opened key={found.id} found={found} query={query} />}
    </Answered>
  );
}

function Opened({ found, query }: { found: Import; query: ReturnType<typeof useImport> }) {
  const say = useSay();
  const when = useWhen();
  const { state, begunAt, synthetic } = found;
  useFocusOnChange(state);
  return (
    <Page
      title={say(texts.named, { when: when(String(begunAt)) })}
      lead={say(stateTexts[state])}
      actions={
        <ButtonLink to="/import" variant="default">
          {say(texts.toList)}
        </ButtonLink>
      }
    >
      {query.error && <Failed error={query.error} again={() => void query.refetch()} />}
      {synthetic && <Alert color="yellow">{say(texts.madeUp)}</Alert>}
      <Steps found={found} />
    </Page>
  );
}

/** What can be done now; while the service is at work, only to see how far it is. */
function Steps({ found }: { found: Import }) {
  switch (found.state) {
    case 'checking':
    case 'writing':
      return <AtWork found={found} />;
    case 'ended':
      return (
        <>
          <Result found={found} />
          <Found found={found} />
          <Discard found={found} />
        </>
      );
    default:
      return (
        <>
          <Files found={found} />
          <Words found={found} />
          <Check found={found} />
          <Write found={found} />
          <Discard found={found} />
        </>
      );
  }
}
