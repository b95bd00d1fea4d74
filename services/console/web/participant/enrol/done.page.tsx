import type { Side } from '@duo/kernel';
import { useState } from 'react';
import { useSay } from '../../i18n/language.js';
import { Page } from '../../ui/page.js';
import { states } from '../../words/states.texts.js';
import { useBranch } from '../branch.js';
import formStyles from '../form/form.module.css';
import styles from './enrol.module.css';
import { enrol } from './enrol.texts.js';

/** It has arrived, and what happens next. */
export function DonePage({ side }: { side: Side }) {
  const say = useSay();
  const branch = useBranch();
  const [arrivedBefore] = useState(location.hash === '#before');
  return (
    <Page title={say(enrol.done)} lead={say(enrol.doneLead, { branch })}>
      {arrivedBefore && <p className={formStyles.note}>{say(enrol.arrivedBefore)}</p>}
      <h2>{say(enrol.next)}</h2>
      <ol className={styles.steps}>
        <li>{say(enrol.nextSession)}</li>
        <li>{say(enrol.nextInterview)}</li>
        <li>{say(side === 'mentee' ? enrol.nextMentee : enrol.nextMentor)}</li>
      </ol>
      <p>{say(enrol.doneErased)}</p>
      <p>
        <a href="/">{say(states.toStart)}</a>
      </p>
    </Page>
  );
}
