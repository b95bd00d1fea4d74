import { type FormEvent, useRef, useState } from 'react';
import { ask, followUp } from '../../api/clients.js';
import { today } from '../../i18n/formats.js';
import { useSay } from '../../i18n/language.js';
import { Page } from '../../ui/page.js';
import type { Fault } from '../form/fault.js';
import { ErrorSummary, WithFaults } from '../form/faults.js';
import { LongTextField } from '../form/fields.js';
import styles from '../form/form.module.css';
import { formWords } from '../form/form.texts.js';
import { SendingNote } from '../form/sending-note.js';
import { useSending } from '../form/use-sending.js';
import type { LinkHeaders } from '../link/link.js';
import { bodyOf, check, type MeetingBody, untapped } from './meeting.js';
import { meetings } from './meetings.texts.js';
import { Saved } from './saved.js';
import { Taps } from './taps.js';

type Props = { headers: LinkHeaders; onChange: () => void };

/** The form, or what it has saved. */
export function MeetingForm({ headers, onChange }: Props) {
  const [tapped, setTapped] = useState(untapped);
  const [saved, setSaved] = useState<{ id: string; body: MeetingBody }>();
  const [undone, setUndone] = useState(false);
  if (saved)
    return (
      <Saved
        headers={headers}
        saved={saved}
        onAnother={() => {
          setTapped(untapped);
          setSaved(undefined);
        }}
        onUndone={() => {
          setSaved(undefined);
          setUndone(true);
          onChange();
        }}
      />
    );
  return (
    <Fill
      headers={headers}
      tapped={tapped}
      onTap={setTapped}
      undone={undone}
      onSaved={(id, body) => {
        setUndone(false);
        setSaved({ id, body });
        onChange();
      }}
    />
  );
}

type FillProps = {
  headers: LinkHeaders;
  tapped: typeof untapped;
  onTap: (tapped: typeof untapped) => void;
  undone: boolean;
  onSaved: (id: string, body: MeetingBody) => void;
};

function Fill({ headers, tapped, onTap, undone, onSaved }: FillProps) {
  const say = useSay();
  const [faults, setFaults] = useState<Fault[]>([]);
  const again = useRef(false);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const sending = useSending(async () => {
    const body = bodyOf(tapped, today(), again.current);
    const { id } = await ask(followUp.POST('/my/meetings', { body, headers: { ...headers, 'idempotency-key': key } }));
    onSaved(id, body);
  });
  const isThere = sending.problem?.code === 'meeting-is-logged-already';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = check(tapped, today());
    setFaults(found);
    again.current ||= isThere;
    if (found.length === 0 && !sending.isBusy) sending.start();
  };
  // What is changed after a refusal is another request.
  const tap = (next: typeof untapped) => {
    onTap(next);
    if (sending.problem) setKey(crypto.randomUUID());
    again.current = false;
  };
  return (
    <Page title={say(meetings.title)}>
      {undone && (
        <p className={styles.note} role="status">
          {say(meetings.undone)}
        </p>
      )}
      <WithFaults value={faults}>
        <form className={styles.form} onSubmit={submit} noValidate>
          <ErrorSummary faults={faults} />
          <Taps tapped={tapped} onTap={tap} />
          <LongTextField
            id="note"
            maxLength={2000}
            label={say(meetings.note)}
            hint={say(meetings.noteHint)}
            value={tapped.note}
            onChange={(note) => tap({ ...tapped, note })}
          />
          {isThere ? (
            <p className={styles.note} role="alert">
              {say(meetings.already)}
            </p>
          ) : (
            <SendingNote waits={sending.waits} problem={sending.problem} />
          )}
          <div className={styles.actions}>
            <button type="submit" className={styles.main} aria-disabled={sending.isBusy}>
              {say(sending.isBusy ? formWords.sending : isThere ? meetings.yesTwo : meetings.save)}
            </button>
          </div>
        </form>
      </WithFaults>
    </Page>
  );
}
