import { useFormats, useSay } from '../../i18n/language.js';
import { Page } from '../../ui/page.js';
import { useBranch } from '../branch.js';
import styles from '../form/form.module.css';
import { Go, useGo } from '../form/go.js';
import { stepsOf } from './answers.js';
import { firstToCorrect } from './check.js';
import { enrol } from './enrol.texts.js';
import type { Enrolling } from './enrolling.js';
import { privacy } from './privacy.texts.js';

/** What this is about, and the way in; or the way back to where one was. */
export function StartPage({ enrolling }: { enrolling: Enrolling }) {
  const say = useSay();
  const branch = useBranch();
  const { side } = enrolling;
  return (
    <Page title={say(side === 'mentee' ? enrol.startMentee : enrol.startMentor)} lead={say(enrol.lead)}>
      <p>{say(side === 'mentee' ? enrol.forMentee : enrol.forMentor)}</p>
      <p>{say(enrol.howLong, { n: stepsOf[side].length })}</p>
      {enrolling.found ? <Resume enrolling={enrolling} /> : <Begin side={side} />}
      <details className={styles.note}>
        <summary>{say(privacy.title)}</summary>
        <p>{say(privacy.contact, { branch })}</p>
        <p>{say(privacy.rights)}</p>
      </details>
    </Page>
  );
}

function Begin({ side }: Pick<Enrolling, 'side'>) {
  const say = useSay();
  return (
    <div className={styles.actions}>
      <Go to={`/enrol/${side}/${stepsOf[side][0]}`} className={styles.main}>
        {say(enrol.begin)}
      </Go>
    </div>
  );
}

function Resume({ enrolling }: { enrolling: Enrolling }) {
  const say = useSay();
  const go = useGo();
  const { day } = useFormats();
  const { side, draft, erase, today } = enrolling;
  const next = firstToCorrect(draft.answers, side, today) ?? 'summary';
  const startAgain = () => {
    erase();
    void go(`/enrol/${side}/${stepsOf[side][0]}`);
  };
  return (
    <div className={styles.note}>
      <p>
        <strong>{say(enrol.resumeTitle, { day: day(draft.savedAt.slice(0, 10)) })}</strong>
      </p>
      <p>{say(enrol.kept)}</p>
      <div className={styles.actions}>
        <Go to={`/enrol/${side}/${next}`} className={styles.main}>
          {say(enrol.resume)}
        </Go>
        <button type="button" className={styles.plain} onClick={startAgain}>
          {say(enrol.startAgain)}
        </button>
      </div>
    </div>
  );
}
