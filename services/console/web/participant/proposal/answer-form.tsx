import { type FormEvent, useState } from 'react';
import { ask, matching } from '../../api/clients.js';
import { Problem } from '../../api/problem.js';
import { useFormats, useSay } from '../../i18n/language.js';
import { Page } from '../../ui/page.js';
import { OneOf } from '../form/choices.js';
import type { Fault } from '../form/fault.js';
import { ErrorSummary, WithFaults } from '../form/faults.js';
import styles from '../form/form.module.css';
import { formWords } from '../form/form.texts.js';
import { PrivacyNote } from '../form/privacy-note.js';
import { SendingNote } from '../form/sending-note.js';
import { useSending } from '../form/use-sending.js';
import type { LinkHeaders } from '../link/link.js';
import type { Mine } from './mine.js';
import { noReasonWords, proposal } from './proposal.texts.js';

type Reason = keyof typeof noReasonWords;
const reasons = Object.keys(noReasonWords) as Reason[];

/** Refusals that mean: look again at how it stands. */
const settled = ['already-answered', 'proposal-is-settled', 'time-for-reflection-is-over', 'have-not-met-yet'];

type Props = { mine: Mine; headers: LinkHeaders; onSaved: () => void };

export function AnswerForm({ mine, headers, onSaved }: Props) {
  const say = useSay();
  const { fullDay } = useFormats();
  const [answer, setAnswer] = useState<'yes' | 'no' | ''>('');
  const [reason, setReason] = useState<Reason | ''>('');
  const [faults, setFaults] = useState<Fault[]>([]);
  const [key] = useState(() => crypto.randomUUID());
  const sending = useSending(async () => {
    if (!answer) return;
    const body = { answer, reason: answer === 'no' ? reason || null : null };
    const sent = { ...headers, 'idempotency-key': key };
    await ask(matching.POST('/my/proposal/answer', { body, headers: sent })).catch((error: unknown) => {
      if (!(error instanceof Problem) || !settled.includes(error.code)) throw error;
    });
    onSaved();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = answer ? [] : [{ field: 'answer', words: proposal.choose }];
    setFaults(found);
    if (found.length === 0 && !sending.isBusy) sending.start();
  };
  return (
    <Page title={say(proposal.title)} lead={<Until mine={mine} />}>
      {mine.metOn && (
        <p>{say(mine.side === 'mentee' ? proposal.metMentee : proposal.metMentor, { day: fullDay(mine.metOn) })}</p>
      )}
      <p>{say(proposal.about)}</p>
      <PrivacyNote>
        <p>{say(proposal.isPrivate)}</p>
      </PrivacyNote>
      <WithFaults value={faults}>
        <form className={styles.form} onSubmit={submit} noValidate>
          <ErrorSummary faults={faults} />
          <OneOf
            id="answer"
            label={say(proposal.title)}
            options={[
              { value: 'yes', label: say(proposal.yes) },
              {
                ...{ value: 'no', label: say(proposal.no), hint: say(proposal.noHint) },
                more: <Reasons value={reason} onChange={setReason} />,
              },
            ]}
            value={answer}
            onChange={setAnswer}
          />
          <SendingNote waits={sending.waits} problem={sending.problem} />
          <div className={styles.actions}>
            <button type="submit" className={styles.main} aria-disabled={sending.isBusy}>
              {say(sending.isBusy ? formWords.sending : proposal.send)}
            </button>
            <span className={styles.hint}>{say(proposal.finalHint)}</span>
          </div>
        </form>
      </WithFaults>
    </Page>
  );
}

function Until({ mine: { closesAt } }: { mine: Mine }) {
  const say = useSay();
  const { instant } = useFormats();
  if (!closesAt) return null;
  return <strong className={styles.lead}>{say(proposal.until, { when: instant(closesAt) })}</strong>;
}

function Reasons({ value, onChange }: { value: Reason | ''; onChange: (reason: Reason) => void }) {
  const say = useSay();
  return (
    <OneOf
      id="reason"
      legend={say(proposal.reason)}
      options={reasons.map((one) => ({ value: one, label: say(noReasonWords[one]) }))}
      value={value}
      onChange={onChange}
    />
  );
}
