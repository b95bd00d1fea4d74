import { type Day, dayOf, daysAfter } from '@duo/kernel';
import type { Tx } from '@duo/messaging';
import { newId } from '@duo/platform';
import type { Duo, DuoId } from '../duos/duo.js';
import { find, save } from '../duos/duo.rows.js';
import { letterTo } from '../letters/letter.js';
import type { Settings } from '../settings.js';
import { notice, remind, watchOf } from './silence.js';
import { countEscalation } from './silence.metrics.js';

type OfDuo = Settings & { duo: DuoId };

/**
 * Looks at the duo again when it has been silent for too long from now, and not before a day when more may be known of it;
 * what was planned before is taken back.
 */
export async function watchSilence(tx: Tx, duo: Duo, settings: Settings, notBefore: Day = '') {
  const { id, endsOn } = duo;
  await tx.cancel('remind-of-meeting', id);
  await tx.cancel('notice-silence', id);
  const watch = watchOf(duo, settings);
  if (!watch || !endsOn) return;
  const data = { duo: id, ...settings };
  const later = (day: Day) => (day > notBefore ? day : notBefore);
  if (watch.remindOn <= endsOn && !duo.remindedOn)
    await tx.later('remind-of-meeting', { day: later(watch.remindOn), time: '18:00' }, data, id);
  if (watch.noticeOn <= endsOn && !duo.silence)
    await tx.later('notice-silence', { day: later(watch.noticeOn), time: '09:00' }, data, id);
}

export async function noticeSilence(tx: Tx, { duo: id, ...settings }: OfDuo, now: Date) {
  const duo = await find(tx, id);
  if (duo) await noticeNow(tx, duo, settings, dayOf(now));
}

/** Silence that is seen already, such as three meetings cancelled in a row, is not waited for. */
export async function noticeNow(tx: Tx, duo: Duo, settings: Settings, today: Day) {
  const { next, events } = notice(duo, today, settings);
  const { silence } = next;
  if (events.length === 0 || !silence) return;
  await save(tx, next);
  await tx.say(events);
  tx.afterCommit(() => countEscalation(silence));
}

/** The mentor gets a letter with the link to log a meeting. */
export async function remindOfMeeting(tx: Tx, { duo: id, ...settings }: OfDuo, now: Date) {
  const duo = await find(tx, id);
  if (!duo) return;
  const today = dayOf(now);
  const { next, ask } = remind(duo, today, settings);
  if (!ask) return;
  await save(tx, next);
  const facts = { lastContactOn: duo.lastContactOn ?? '', endsOn: duo.endsOn ?? '' };
  const link = { purpose: 'log-meetings' as const, about: id, until: daysAfter(today, settings.linkDays) };
  await tx.say(letterTo(duo, { id: newId(), template: 'meeting-reminder', to: 'mentor', facts, link }));
  tx.afterCommit(() => countEscalation('reminded'));
}
