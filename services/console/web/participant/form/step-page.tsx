import type { Localized } from '@duo/kernel';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useSay } from '../../i18n/language.js';
import { useTitle } from '../../ui/frame.js';
import { Page } from '../../ui/page.js';
import { states } from '../../words/states.texts.js';
import type { Fault } from './fault.js';
import { ErrorSummary, WithFaults } from './faults.js';
import styles from './form.module.css';
import { formWords } from './form.texts.js';
import { Go } from './go.js';

type Props = {
  title: Localized;
  /** Which page of how many, from 1. */
  at: number;
  of: number;
  back?: string;
  /** What is not right yet, asked when somebody wants to go on. */
  check: () => Fault[];
  /** What the service has not taken. */
  known?: readonly Fault[];
  onDone: () => void;
  action?: string;
  isBusy?: boolean;
  children: ReactNode;
  below?: ReactNode;
};

const none: readonly Fault[] = [];

/** One thing a page: where one is, the way back, what is asked, and the way on. Give it a key for each page. */
export function StepPage({ title, at, of, back, check, known = none, onDone, action, isBusy, children, below }: Props) {
  const say = useSay();
  const [faults, setFaults] = useState(known);
  const heading = say(title);
  useTitle(faults.length > 0 ? say(formWords.errorIn, { title: heading }) : heading);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const found = check();
    setFaults(found);
    if (found.length === 0) onDone();
  };
  return (
    <WithFaults value={faults}>
      {back && (
        <Go to={back} className={styles.back}>
          <span aria-hidden="true">‹</span> {say(states.back)}
        </Go>
      )}
      <p className={styles.progress}>{say(formWords.progress, { at, of })}</p>
      <div className={styles.bar} aria-hidden="true">
        <svg viewBox={`0 0 ${of} 1`} preserveAspectRatio="none" className={styles.done} role="presentation">
          <rect width={at} height="1" />
        </svg>
      </div>
      <Page title={heading}>
        <form className={styles.form} onSubmit={submit} noValidate>
          <ErrorSummary faults={faults} />
          {children}
          <div className={styles.actions}>
            <button type="submit" className={styles.main} aria-disabled={isBusy}>
              {isBusy ? say(formWords.sending) : (action ?? say(formWords.next))}
            </button>
          </div>
        </form>
        {below}
      </Page>
    </WithFaults>
  );
}
