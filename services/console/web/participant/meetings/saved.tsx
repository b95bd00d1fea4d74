import { useState } from 'react';
import { ask, followUp } from '../../api/clients.js';
import { useFormats, useSay } from '../../i18n/language.js';
import { Page } from '../../ui/page.js';
import styles from '../form/form.module.css';
import { SendingNote } from '../form/sending-note.js';
import { useSending } from '../form/use-sending.js';
import type { LinkHeaders } from '../link/link.js';
import { lengthValues, type MeetingBody } from './meeting.js';
import { meetings } from './meetings.texts.js';

type Props = {
  headers: LinkHeaders;
  saved: { id: string; body: MeetingBody };
  onAnother: () => void;
  onUndone: () => void;
};

/** What was saved, in words, and the way to take it back. */
export function Saved({ headers, saved: { id, body }, onAnother, onUndone }: Props) {
  const say = useSay();
  const { weekday } = useFormats();
  const [key] = useState(() => crypto.randomUUID());
  const undoing = useSending(async () => {
    const sent = { ...headers, 'idempotency-key': key };
    await ask(followUp.POST('/my/meetings/{id}/undo', { params: { path: { id } }, headers: sent }));
    onUndone();
  });
  const { minutes = 0 } = body;
  const values = { day: weekday(body.heldOn), kind: say(meetings[body.kind]) };
  return (
    <Page key={id} title={say(meetings.savedTitle)}>
      <div className={styles.note} role="status">
        <p>
          <strong>
            {minutes > 0
              ? say(meetings.savedLineLong, { ...values, length: say(meetings.length, lengthValues(minutes)) })
              : say(meetings.savedLine, values)}
          </strong>
        </p>
        {body.note && <p>{body.note}</p>}
      </div>
      <SendingNote waits={undoing.waits} problem={undoing.problem} />
      <div className={styles.actions}>
        <button
          type="button"
          className={styles.other}
          aria-disabled={undoing.isBusy}
          onClick={() => !undoing.isBusy && undoing.start()}
        >
          {say(meetings.undo)}
        </button>
        <button type="button" className={styles.plain} onClick={onAnother}>
          {say(meetings.another)}
        </button>
      </div>
    </Page>
  );
}
