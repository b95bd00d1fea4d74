import { useEffect } from 'react';
import { Problem } from '../../api/problem.js';
import { useLanguage, useSay } from '../../i18n/language.js';
import { Page } from '../../ui/page.js';
import { states } from '../../words/states.texts.js';
import styles from '../form/form.module.css';
import { formWords } from '../form/form.texts.js';
import { Go, useGo } from '../form/go.js';
import { SendingNote } from '../form/sending-note.js';
import { useSending } from '../form/use-sending.js';
import { type StepName, stepsOf } from './answers.js';
import { firstToCorrect } from './check.js';
import enrolStyles from './enrol.module.css';
import { enrol } from './enrol.texts.js';
import type { Enrolling } from './enrolling.js';
import { KeptNote } from './kept-note.js';
import { forgetNotTaken, rememberNotTaken } from './not-taken.js';
import { sendEnrolment } from './send.js';
import { titleOf } from './steps.js';
import { useTold } from './told.js';

/** All that was answered, each with the way to change it, before it is sent. */
export function SummaryPage({ enrolling }: { enrolling: Enrolling }) {
  const say = useSay();
  const go = useGo();
  const { language } = useLanguage();
  const { side, draft, review, erase, today } = enrolling;
  const missing = firstToCorrect(draft.answers, side, today);
  useEffect(() => {
    if (!draft.reviewed) review();
  }, [draft.reviewed, review]);
  const sending = useSending(async () => {
    forgetNotTaken();
    const sent = await sendEnrolment(side, draft, language).catch((error: unknown) => {
      const step = error instanceof Problem && rememberNotTaken(error.errors);
      if (step) void go(`/enrol/${side}/${step}`);
      throw error;
    });
    await go(`/enrol/${side}/done${sent === 'before' ? '#before' : ''}`, { replace: true });
    erase();
  });
  return (
    <>
      <Go to={`/enrol/${side}/${stepsOf[side].at(-1)}`} className={styles.back}>
        <span aria-hidden="true">‹</span> {say(states.back)}
      </Go>
      <Page title={say(enrol.summary)} lead={say(enrol.summaryLead)}>
        <Told enrolling={enrolling} />
        {missing ? (
          <p className={styles.note} role="alert">
            <Go to={`/enrol/${side}/${missing}`}>{say(enrol.notComplete, { page: say(titleOf(missing, side)) })}</Go>
          </p>
        ) : (
          <>
            <SendingNote waits={sending.waits} problem={sending.problem} />
            <div className={styles.actions}>
              <button
                type="button"
                className={styles.main}
                aria-disabled={sending.isBusy}
                onClick={() => !sending.isBusy && sending.start()}
              >
                {say(sending.isBusy ? formWords.sending : formWords.send)}
              </button>
            </div>
          </>
        )}
        <KeptNote
          onErase={() => {
            erase();
            void go(`/enrol/${side}`);
          }}
        />
      </Page>
    </>
  );
}

function Told({ enrolling: { side, draft } }: { enrolling: Enrolling }) {
  const say = useSay();
  const told = useTold(draft.answers, side);
  const steps: readonly StepName[] = stepsOf[side];
  return (
    <dl className={enrolStyles.answers}>
      {steps.map((step) => {
        const title = say(titleOf(step, side));
        const lines = told(step);
        return (
          <div key={step} className={enrolStyles.answer}>
            <dt>{title}</dt>
            {(lines.length > 0 ? lines : [say(formWords.notTold)]).map((line) => (
              <dd key={line}>{line}</dd>
            ))}
            <dd className={enrolStyles.link}>
              <Go to={`/enrol/${side}/${step}`}>
                {say(formWords.change)}
                <span className={styles.unseen}> {title}</span>
              </Go>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
