import { useState } from 'react';
import { send } from '../../api/clients.js';
import { useFormats, useLanguage, useSay } from '../../i18n/language.js';
import styles from '../form/form.module.css';
import { SendingNote } from '../form/sending-note.js';
import { useSending } from '../form/use-sending.js';
import type { LinkHeaders } from '../link/link.js';
import logStyles from './log.module.css';
import { type Line, type Log, lengthValues } from './meeting.js';
import { meetings } from './meetings.texts.js';
import { UndoLine } from './undo-line.js';

const by = { mentee: meetings.byMentee, mentor: meetings.byMentor, coordinator: meetings.byCoordinator };

type Props = { log: Log; headers: LinkHeaders; onChange: () => void };

/** The log of the duo, the last meeting first, and whether the branch has read it. */
export function LogList({ log, headers, onChange }: Props) {
  const say = useSay();
  const { meetings: lines, duo, side } = log;
  return (
    <section className={logStyles.log} aria-labelledby="log">
      <h2 id="log">{say(meetings.log)}</h2>
      {lines.length === 0 ? (
        <p>{say(meetings.logEmpty)}</p>
      ) : (
        <>
          <p>
            {say(meetings.total, { n: duo.meetings, length: say(meetings.length, lengthValues(duo.minutes)) || '0' })}
          </p>
          <ul className={logStyles.lines}>
            {lines.map((line) => (
              <li key={line.id}>
                <Told line={line} />
                {duo.status === 'running' && line.loggedBy === side && (
                  <UndoLine line={line} headers={headers} onChange={onChange} />
                )}
              </li>
            ))}
          </ul>
          <Download headers={headers} />
        </>
      )}
    </section>
  );
}

function Told({ line: { heldOn, minutes, kind, note, readAt, loggedBy } }: { line: Line }) {
  const say = useSay();
  const { weekday, instant } = useFormats();
  const length = minutes > 0 ? ` · ${say(meetings.length, lengthValues(minutes))}` : '';
  return (
    <div>
      <p>
        <strong>{weekday(heldOn)}</strong>
        {` · ${say(meetings[kind])}${length}`}
      </p>
      {note && <p>{note}</p>}
      <p className={styles.hint}>
        {`${say(by[loggedBy])} · ${readAt ? say(meetings.readOn, { day: instant(readAt) }) : say(meetings.notRead)}`}
      </p>
    </div>
  );
}

/** The list as a file, in the language of the page; the link goes along unseen. */
function Download({ headers }: { headers: LinkHeaders }) {
  const say = useSay();
  const { language } = useLanguage();
  const [isDone, setDone] = useState(false);
  const fetching = useSending(async () => {
    const answer = await send(`/api/follow-up/my/meetings.csv?language=${language}`, { headers });
    const url = URL.createObjectURL(await answer.blob());
    const anchor = Object.assign(document.createElement('a'), { href: url, download: say(meetings.fileName) });
    anchor.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    setDone(true);
  });
  return (
    <>
      <div className={styles.actions}>
        <button
          type="button"
          className={styles.other}
          aria-disabled={fetching.isBusy}
          onClick={() => !fetching.isBusy && fetching.start()}
        >
          {say(meetings.download)}
        </button>
        {isDone && <span role="status">{say(meetings.downloaded)}</span>}
      </div>
      <SendingNote waits={fetching.waits} problem={fetching.problem} />
    </>
  );
}
