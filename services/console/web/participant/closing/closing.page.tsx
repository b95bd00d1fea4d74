import { ask, followUp } from '../../api/clients.js';
import { useSay } from '../../i18n/language.js';
import { Flow } from '../form/flow.js';
import { useDraft } from '../form/use-draft.js';
import { useSending } from '../form/use-sending.js';
import { type LinkHeaders, linkFor, WithLink } from '../link/link.js';
import { Thanks } from '../link/thanks.js';
import { type Asked, bodyOf, empty } from './answers.js';
import { closing } from './closing.texts.js';
import { questionsOf } from './questions.js';

/** Both look back on their duo, each alone. */
export function ClosingPage() {
  return (
    <WithLink purpose="close-duo" ask={(headers) => ask(followUp.GET('/my/closing', { headers }))}>
      {(asked, headers, { refetch }) => <Closing asked={asked} headers={headers} onSaved={() => refetch()} />}
    </WithLink>
  );
}

type Props = { asked: Asked; headers: LinkHeaders; onSaved: () => Promise<unknown> };

function Closing({ asked: { side, answered, signedOn }, headers, onSaved }: Props) {
  const say = useSay();
  const { draft, change, erase } = useDraft(
    `duo-answers-close-duo-${linkFor('close-duo')?.name}`,
    empty,
    'sessionStorage',
  );
  const sending = useSending(async () => {
    const sent = { ...headers, 'idempotency-key': draft.key };
    await ask(followUp.POST('/my/closing', { body: bodyOf(draft.answers, side), headers: sent }));
    await onSaved();
    erase();
  });
  if (answered) return <Thanks title={say(closing.thanksTitle)}>{say(closing.thanks)}</Thanks>;
  if (!signedOn) return <Thanks title={say(closing.notStartedTitle)}>{say(closing.notStarted)}</Thanks>;
  const questions = questionsOf[side];
  return <Flow base="/my/close-duo" questions={questions} answers={draft.answers} change={change} sending={sending} />;
}
