import { useSay } from '../../i18n/language.js';
import { Page } from '../../ui/page.js';
import { useBranch } from '../branch.js';
import styles from '../form/form.module.css';
import { linkWords } from './link.texts.js';

export type Trouble = 'ended' | 'wrong' | 'gone' | 'none';

/** A link that does not open: why, in plain words, and what to do. */
export function LinkTrouble({ trouble }: { trouble: Trouble }) {
  const say = useSay();
  const branch = useBranch();
  return (
    <Page title={say(linkWords[`${trouble}Title`])}>
      <p>{say(linkWords[`${trouble}Why`])}</p>
      <div className={styles.note}>
        <p>
          <strong>{say(linkWords.whatNow)}</strong>
        </p>
        <p>{say(linkWords.askBranch, { branch })}</p>
      </div>
    </Page>
  );
}
