import { useState } from 'react';
import { ask, followUp } from '../../api/clients.js';
import { useFormats, useSay } from '../../i18n/language.js';
import styles from '../form/form.module.css';
import { SendingNote } from '../form/sending-note.js';
import { useSending } from '../form/use-sending.js';
import type { LinkHeaders } from '../link/link.js';
import type { Line } from './meeting.js';
import { meetings } from './meetings.texts.js';

type Props = { line: Line; headers: LinkHeaders; onChange: () => void };

/** Takes back what one's own side has logged. */
export function UndoLine({ line: { id, heldOn }, headers, onChange }: Props) {
  const say = useSay();
  const { weekday } = useFormats();
  const [key] = useState(() => crypto.randomUUID());
  const undoing = useSending(async () => {
    const sent = { ...headers, 'idempotency-key': key };
    await ask(followUp.POST('/my/meetings/{id}/undo', { params: { path: { id } }, headers: sent }));
    onChange();
  });
  return (
    <>
      <button type="button" className={styles.plain} onClick={() => !undoing.isBusy && undoing.start()}>
        {say(meetings.undo)}
        <span className={styles.unseen}> {weekday(heldOn)}</span>
      </button>
      <SendingNote waits={undoing.waits} problem={undoing.problem} />
    </>
  );
}
