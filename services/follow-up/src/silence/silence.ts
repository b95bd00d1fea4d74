import { silenceNoticed } from '@duo/contracts';
import { type Day, daysAfter, daysBetween } from '@duo/kernel';
import type { Duo, SilenceKind } from '../duos/duo.js';
import type { Settings } from '../settings.js';

const mostCancelled = 3;

/** When a duo is looked at next, if nothing is heard of it until then. Nothing after its months are over. */
export function watchOf(duo: Duo, of: Settings): { remindOn: Day; noticeOn: Day } | undefined {
  const { lastContactOn, signedOn, endsOn } = duo;
  if (duo.status !== 'running' || !signedOn || !endsOn) return undefined;
  const noticeOn = lastContactOn ? daysAfter(lastContactOn, of.silenceDays) : daysAfter(signedOn, of.firstMeetingDays);
  return { remindOn: daysAfter(lastContactOn ?? signedOn, of.reminderDays), noticeOn };
}

/** A silence is noticed once: after so many days, or at once when the two have cancelled three times in a row. */
export function notice(duo: Duo, today: Day, of: Settings) {
  const kind = silenceOf(duo, today, of);
  if (!kind || duo.silence) return { next: duo, events: [] };
  const next: Duo = { ...duo, silence: kind, silenceNoticedOn: today };
  const days = daysBetween(duo.lastContactOn ?? duo.signedOn ?? today, today);
  return { next, events: [silenceNoticed({ duo: duo.id, noticedOn: today, kind, days })] };
}

function silenceOf(duo: Duo, today: Day, of: Settings): SilenceKind | undefined {
  const watch = watchOf(duo, of);
  if (!watch || today > (duo.endsOn ?? today)) return undefined;
  if (duo.cancelledInARow >= mostCancelled) return 'three-cancelled';
  if (today < watch.noticeOn) return undefined;
  return duo.lastContactOn ? 'no-meeting' : 'no-first-meeting';
}

/** The mentor is reminded to log a meeting, once in a silence. */
export function remind(duo: Duo, today: Day, of: Settings) {
  const watch = watchOf(duo, of);
  const due = watch && today >= watch.remindOn && today <= (duo.endsOn ?? today) && !duo.remindedOn;
  return due ? { next: { ...duo, remindedOn: today }, ask: true } : { next: duo, ask: false };
}
