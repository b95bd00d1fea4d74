import { useSay } from '../../i18n/language.js';
import { Page } from '../../ui/page.js';
import { useHost } from '../branch.js';
import { Go } from '../form/go.js';
import { ClosesPage, useClosing } from './closes.page.js';
import styles from './enrol.module.css';
import { enrol } from './enrol.texts.js';

/** Which of the two one is. */
export function ChoosePage() {
  const say = useSay();
  const closing = useClosing();
  const host = useHost();
  if (closing) return <ClosesPage closing={closing} />;
  if (host?.national) return <Page title={say(enrol.national)}>{null}</Page>;
  return (
    <Page title={say(enrol.title)} lead={say(enrol.lead)}>
      <div className={styles.doors}>
        <Go to="/enrol/mentee" className={styles.door}>
          <strong>{say(enrol.menteeChoice)}</strong>
          {say(enrol.menteeChoiceHint)}
        </Go>
        <Go to="/enrol/mentor" className={styles.door}>
          <strong>{say(enrol.mentorChoice)}</strong>
          {say(enrol.mentorChoiceHint)}
        </Go>
      </div>
    </Page>
  );
}
