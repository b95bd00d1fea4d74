import { ask, matching } from '../../api/clients.js';
import { useFormats, useSay } from '../../i18n/language.js';
import { Page } from '../../ui/page.js';
import { useBranch } from '../branch.js';
import styles from '../form/form.module.css';
import { WithLink } from '../link/link.js';
import { linkWords } from '../link/link.texts.js';
import { AnswerForm } from './answer-form.js';
import type { Mine } from './mine.js';
import { proposal } from './proposal.texts.js';

/** After the first meeting each says yes or no, for oneself. */
export function ProposalPage() {
  return (
    <WithLink purpose="answer-proposal" ask={(headers) => ask(matching.GET('/my/proposal', { headers }))}>
      {(mine, headers, { refetch }) =>
        isOpen(mine) ? (
          <AnswerForm mine={mine} headers={headers} onSaved={() => void refetch()} />
        ) : (
          <Standing mine={mine} />
        )
      }
    </WithLink>
  );
}

const isOver = ({ closesAt }: Mine) => closesAt !== null && new Date(closesAt) <= new Date();
const isOpen = (mine: Mine) => mine.status === 'met' && mine.answer === null && !isOver(mine);

/** How it stands: the own answer, and what came of it. Of the other's answer nothing is known here. */
function Standing({ mine }: { mine: Mine }) {
  const say = useSay();
  const branch = useBranch();
  const { instant } = useFormats();
  const { status, answer, closesAt } = mine;
  if (status === 'accepted') return <Told title={say(proposal.acceptedTitle)} lines={[say(proposal.accepted)]} />;
  if (status === 'made') return <Told title={say(proposal.notYetTitle)} lines={[say(proposal.notYet)]} />;
  if (status === 'declined' || status === 'withdrawn')
    return <Told title={say(proposal.endedTitle)} lines={[say(proposal.ended)]} />;
  if (answer && status === 'met') {
    const said = say(answer === 'yes' ? proposal.saidYes : proposal.saidNo);
    const next = closesAt ? say(proposal.next, { day: instant(closesAt) }) : '';
    const lines = [said, say(proposal.isPrivate), next, say(proposal.mindChanged, { branch }), say(linkWords.mayClose)];
    return <Told title={say(proposal.savedTitle)} lines={lines.filter(Boolean)} />;
  }
  return <Told title={say(proposal.overTitle)} lines={[say(proposal.over, { branch })]} />;
}

function Told({ title, lines }: { title: string; lines: string[] }) {
  return (
    <Page key={title} title={title}>
      <div className={styles.note} role="status">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </Page>
  );
}
