import { branchNames } from '@duo/kernel';
import { useState } from 'react';
import { ask, intake } from '../../api/clients.js';
import type { paths } from '../../api/generated/intake.js';
import { useFormats, useLanguage, useSay } from '../../i18n/language.js';
import { Page } from '../../ui/page.js';
import { useBranch } from '../branch.js';
import styles from '../form/form.module.css';
import { type LinkHeaders, WithLink } from '../link/link.js';
import { AnswerForm, type Facts } from './answer-form.js';
import { handOver } from './hand-over.texts.js';

type Mine = paths['/my/hand-over']['get']['responses']['200']['content']['application/json'];

/** The branch closes: whether another one may have one's data. */
export function HandOverPage() {
  return (
    <WithLink purpose="answer-hand-over" ask={(headers) => ask(intake.GET('/my/hand-over', { headers }))}>
      {(mine, headers, { refetch }) => <HandOver mine={mine} headers={headers} onSaved={() => refetch()} />}
    </WithLink>
  );
}

type Props = { mine: Mine; headers: LinkHeaders; onSaved: () => Promise<unknown> };

function HandOver({ mine, headers, onSaved }: Props) {
  const [changing, setChanging] = useState(false);
  const facts = useFacts(mine);
  if (mine.answer && !changing) return <Saved answer={mine.answer} facts={facts} onChange={() => setChanging(true)} />;
  const saved = async () => {
    await onSaved();
    setChanging(false);
  };
  return <AnswerForm said={mine.answer ?? ''} facts={facts} headers={headers} onSaved={saved} />;
}

function useFacts({ successor, closesOn }: Mine): Facts {
  const { language } = useLanguage();
  const { fullDay } = useFormats();
  const branch = useBranch();
  return { branch, successor: branchNames[successor]?.[language] ?? successor, day: fullDay(closesOn) };
}

function Saved({ answer, facts, onChange }: { answer: 'yes' | 'no'; facts: Facts; onChange: () => void }) {
  const say = useSay();
  return (
    <Page key={answer} title={say(handOver.savedTitle)}>
      <div className={styles.note} role="status">
        <p>{say(answer === 'yes' ? handOver.saidYes : handOver.saidNo, facts)}</p>
        <p>{say(handOver.changeable, facts)}</p>
      </div>
      <div className={styles.actions}>
        <button type="button" className={styles.plain} onClick={onChange}>
          {say(handOver.change)}
        </button>
      </div>
    </Page>
  );
}
