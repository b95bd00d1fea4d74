import { type FormEvent, useState } from 'react';
import { ask, intake } from '../../api/clients.js';
import { useLanguage, useSay } from '../../i18n/language.js';
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
import { handOver, handOverTextVersion } from './hand-over.texts.js';

/** What the words tell: both branches by their names, and the day. */
export type Facts = { branch: string; successor: string; day: string };

type Props = { said: 'yes' | 'no' | ''; facts: Facts; headers: LinkHeaders; onSaved: () => Promise<void> };

/** What happens with each answer, and the answer; nothing is chosen for anybody. */
export function AnswerForm({ said, facts, headers, onSaved }: Props) {
  const say = useSay();
  const { language } = useLanguage();
  const [answer, setAnswer] = useState(said);
  const [faults, setFaults] = useState<Fault[]>([]);
  const sending = useSending(async () => {
    if (!answer) return;
    const body = { answer, textVersion: handOverTextVersion, language };
    await ask(intake.POST('/my/hand-over', { body, headers }));
    await onSaved();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = answer ? [] : [{ field: 'answer', words: handOver.choose }];
    setFaults(found);
    if (found.length === 0 && !sending.isBusy) sending.start();
  };
  const title = say(handOver.title, facts);
  return (
    <Page title={title} lead={<strong className={styles.lead}>{say(handOver.until, facts)}</strong>}>
      <p>{say(handOver.closes, facts)}</p>
      <PrivacyNote>
        <p>{say(handOver.withYes, facts)}</p>
        <p>{say(handOver.withNo, facts)}</p>
        <p>{say(handOver.changeable, facts)}</p>
      </PrivacyNote>
      <WithFaults value={faults}>
        <form className={styles.form} onSubmit={submit} noValidate>
          <ErrorSummary faults={faults} />
          <OneOf
            id="answer"
            label={title}
            options={[
              { value: 'yes', label: say(handOver.yes, facts) },
              { value: 'no', label: say(handOver.no) },
            ]}
            value={answer}
            onChange={setAnswer}
          />
          <SendingNote waits={sending.waits} problem={sending.problem} />
          <div className={styles.actions}>
            <button type="submit" className={styles.main} aria-disabled={sending.isBusy}>
              {say(sending.isBusy ? formWords.sending : handOver.send)}
            </button>
          </div>
        </form>
      </WithFaults>
    </Page>
  );
}
