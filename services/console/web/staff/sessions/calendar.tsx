import { Link } from '@tanstack/react-router';
import { today } from '../../i18n/formats.js';
import { useFormats, useLanguage, useSay } from '../../i18n/language.js';
import { pageAt } from '../link.js';
import { type Month, monthOf, weeksOf } from './month.js';
import styles from './sessions.module.css';
import type { Session } from './sessions.query.js';
import { sessions as texts } from './sessions.texts.js';

const dayOf = (iso: string) => today(new Date(iso));

type Shown = { month: Month; sessions: readonly Session[] };

/** A month as a table of days. */
export function Calendar({ month, sessions }: Shown) {
  const say = useSay();
  const { language } = useLanguage();
  const weeks = weeksOf(month);
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  return (
    <table className={styles.month} aria-label={say(texts.title)}>
      <thead>
        <tr>
          {(weeks[0] ?? []).map((day) => (
            <th key={day} scope="col">
              {weekday.format(new Date(`${day}T00:00:00Z`))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td
                key={day}
                className={styles.day}
                data-other={monthOf(day) !== month || undefined}
                data-today={day === today() || undefined}
              >
                {monthOf(day) === month && <span className={styles.number}>{Number(day.slice(8))}</span>}
                {sessions
                  .filter(({ startsAt }) => dayOf(startsAt) === day)
                  .map((session) => (
                    <SessionLink key={session.id} session={session} month={month} />
                  ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The same for a phone: one below the other. */
export function SessionList({ month, sessions }: Shown) {
  return (
    <ul className={styles.list ?? ''}>
      {sessions.map((session) => (
        <li key={session.id}>
          <SessionLink session={session} month={month} isWhole />
        </li>
      ))}
    </ul>
  );
}

function SessionLink({ session, month, isWhole = false }: { session: Session; month: Month; isWhole?: boolean }) {
  const say = useSay();
  const formats = useFormats();
  const { id, startsAt, place, language, capacity, booked, attended, status } = session;
  const when = isWhole ? `${formats.weekday(dayOf(startsAt))}, ${formats.clock(startsAt)}` : formats.clock(startsAt);
  const places = attended > 0 ? say(texts.came, { n: attended }) : say(texts.taken, { booked, capacity });
  return (
    <Link
      {...pageAt('/sessions', { ...(month === monthOf(today()) ? {} : { month }), session: id })}
      className={styles.session ?? ''}
      data-cancelled={status === 'cancelled' || undefined}
    >
      <span className={styles.when}>{when}</span> · {formats.languageName(language)} · {place ?? say(texts.online)}
      <br />
      {status === 'cancelled' ? say(texts.cancelled) : places}
    </Link>
  );
}
