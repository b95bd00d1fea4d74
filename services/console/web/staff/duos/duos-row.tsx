import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useFormats, useSay } from '../../i18n/language.js';
import { PersonName } from '../../ui/names.js';
import { closingReasonWords } from '../../words/codes.texts.js';
import { useAgo, useTogether } from './ago.js';
import type { Duo } from './api.js';
import { silenceWords, statusWords, duos as t } from './duos.texts.js';
import styles from './duos-table.module.css';
import { Light } from './light.js';

/** One duo in the table; the whole row opens its file. */
export function DuoRow({ duo }: { duo: Duo }) {
  const say = useSay();
  const week = duo.week !== null && duo.weeks !== null && say(t.weekOf, { week: duo.week, weeks: duo.weeks });
  return (
    <tr className={styles.row}>
      <td>
        <Seen duo={duo} />
      </td>
      <th scope="row">
        <Names duo={duo} />
      </th>
      <td>
        <Contact duo={duo} />
      </td>
      <td>
        <NextTalk duo={duo} />
      </td>
      <td>{week}</td>
      <td>
        <Together duo={duo} />
      </td>
      <td>
        <Stage duo={duo} />
      </td>
    </tr>
  );
}

/** The same on a phone. */
export function DuoCard({ duo }: { duo: Duo }) {
  const say = useSay();
  const week = duo.week !== null && duo.weeks !== null && say(t.weekWords, { week: duo.week, weeks: duo.weeks });
  return (
    <li className={styles.card}>
      <Names duo={duo} />
      <Seen duo={duo} />
      <dl className={styles.facts}>
        <dt>{say(t.contact)}</dt>
        <dd>
          <Contact duo={duo} />
        </dd>
        {duo.status === 'running' && (
          <>
            <dt>{say(t.next)}</dt>
            <dd>
              <NextTalk duo={duo} />
            </dd>
          </>
        )}
        <dt>{say(t.together)}</dt>
        <dd>
          <Together duo={duo} />
        </dd>
      </dl>
      <Text size="sm" c="dimmed">
        {[say(statusWords[duo.status]), week].filter(Boolean).join(' · ')}
      </Text>
    </li>
  );
}

function Names({ duo }: { duo: Duo }) {
  const say = useSay();
  return (
    <Link to="/duos/$id" params={{ id: duo.id }} data-row className={styles.names ?? ''}>
      <PersonName id={duo.mentee} /> {say(t.and)} <PersonName id={duo.mentor} />
    </Link>
  );
}

function Seen({ duo }: { duo: Duo }) {
  const say = useSay();
  if (!duo.light) return <span className={styles.quiet}>—</span>;
  return (
    <div>
      <Light of={duo.light} />
      {duo.silence === 'three-cancelled' && <div className={styles.sub}>{say(silenceWords[duo.silence])}</div>}
    </div>
  );
}

function Contact({ duo }: { duo: Duo }) {
  const say = useSay();
  const ago = useAgo();
  if (duo.lastContactOn) return ago(duo.lastContactOn);
  const since = duo.signedOn
    ? say(t.signedAgo, { ago: ago(duo.signedOn) })
    : duo.formedOn && say(t.formedAgo, { ago: ago(duo.formedOn) });
  return (
    <div>
      {say(t.noContact)}
      {since && <div className={styles.sub}>{since}</div>}
    </div>
  );
}

function NextTalk({ duo }: { duo: Duo }) {
  const say = useSay();
  const formats = useFormats();
  if (duo.status !== 'running') return null;
  if (duo.checkInDue) return <b className={styles.due}>{say(t.dueNow)}</b>;
  if (!duo.checkInOn) return <span className={styles.quiet}>{say(t.noNext)}</span>;
  return formats.day(duo.checkInOn);
}

function Together({ duo }: { duo: Duo }) {
  const together = useTogether();
  return duo.status === 'formed' ? null : together(duo);
}

function Stage({ duo }: { duo: Duo }) {
  const say = useSay();
  const formats = useFormats();
  return (
    <div>
      {say(statusWords[duo.status])}
      {duo.closedOn && duo.reason && (
        <div className={styles.sub}>
          {formats.day(duo.closedOn)} · {say(closingReasonWords[duo.reason])}
        </div>
      )}
    </div>
  );
}
