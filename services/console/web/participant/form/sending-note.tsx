import type { Problem } from '../../api/problem.js';
import { useSay } from '../../i18n/language.js';
import { Failed } from '../../ui/states.js';
import styles from './form.module.css';
import { formWords } from './form.texts.js';

/** Where the sending stands, when it stands still. */
export function SendingNote({ waits, problem }: { waits: boolean; problem: Problem | undefined }) {
  const say = useSay();
  if (problem) return <Failed error={problem} />;
  if (!waits) return null;
  return (
    <p className={styles.note} role="status">
      {say(formWords.lineIsDown)}
    </p>
  );
}
