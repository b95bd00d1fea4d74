import { duoClosed } from '@duo/contracts';
import { type ClosingReason, type Day, daysAfter, daysBetween, refusal, type Side } from '@duo/kernel';
import { type Duo, refuseIfClosed } from '../duos/duo.js';
import type { Tally } from '../meetings/tally.js';

export type Closing = { closedOn: Day; reason: ClosingReason; mentorGoesOn: boolean; menteeReturns: boolean };

/** A duo is complete two weeks before its last day: the closing is held when both can come. */
const earlyDays = 14;

/** From this day on a duo can be closed as completed. */
export const completableFrom = (endsOn: Day): Day => daysAfter(endsOn, -earlyDays);

/** A coordinator closes a duo. Who goes on returns to the pool, with the waiting time kept where the other side left. */
export function close(duo: Duo, closing: Closing, tally: Tally, today: Day) {
  refuseIfClosed(duo);
  const { closedOn, reason, mentorGoesOn, menteeReturns } = closing;
  const from = duo.signedOn ?? duo.formedOn;
  if (closedOn > today) throw refusal('closing-in-the-future', { closedOn });
  if (from && closedOn < from) throw refusal('closing-before-the-agreement', { closedOn, from });
  if (tally.lastContactOn && closedOn < tally.lastContactOn)
    throw refusal('closing-before-the-last-meeting', { closedOn, lastContactOn: tally.lastContactOn });
  if (reason === 'completed' && (!duo.endsOn || closedOn < completableFrom(duo.endsOn)))
    throw refusal('not-completed-yet', { endsOn: duo.endsOn });
  const returns: Side[] = [...(menteeReturns ? ['mentee' as const] : []), ...(mentorGoesOn ? ['mentor' as const] : [])];
  const left = leaverOf(reason);
  if (left && returns.includes(left)) throw refusal('who-withdrew-does-not-return', { side: left });
  const next = { ...closed(duo, closing, tally), mentorGoesOn, menteeReturns };
  return { next, events: [said(next, { returns, keeps: left ? returns : [], recorded: false })] };
}

export type Withdrawal = { side: Side; withdrewOn: Day; reason: string; otherStays: boolean };

/**
 * One of the two has left the programme. The duo closes; the other goes back to the pool by itself, with the waiting time
 * kept. A mentee who leaves for a solution has succeeded. Of a record long past it is told what was: nobody returns.
 */
export function closeForWithdrawal(duo: Duo, withdrawal: Withdrawal, tally: Tally, today: Day) {
  if (!endsWith(duo, withdrawal.withdrewOn)) return { next: duo, events: [] };
  const { side, withdrewOn, otherStays } = withdrawal;
  const solved = side === 'mentee' && withdrawal.reason === 'found-a-solution';
  const reason = solved ? ('found-a-solution' as const) : (`${side}-withdrew` as const);
  const closedOn = [withdrewOn, tally.lastContactOn ?? ''].sort().at(-1) ?? withdrewOn;
  const recorded = duo.recorded && daysBetween(withdrewOn, today) > historyDays;
  const other: Side = side === 'mentee' ? 'mentor' : 'mentee';
  const returns = otherStays && !recorded ? [other] : [];
  const [mentorGoesOn, menteeReturns] = [returns.includes('mentor'), returns.includes('mentee')];
  const next = { ...closed(duo, { closedOn, reason }, tally), mentorGoesOn, menteeReturns, closingRecorded: recorded };
  return { next, events: [said(next, { returns, keeps: returns, recorded })] };
}

/** Whether a withdrawal of this day ends the duo; one before it had begun, or after it was closed, does not. */
export const endsWith = ({ status, signedOn, formedOn }: Duo, withdrewOn: Day): boolean =>
  status !== 'closed' && withdrewOn >= (signedOn ?? formedOn ?? withdrewOn);

/** A withdrawal from a record that is older than this is history: who was left has long gone on, or not. */
const historyDays = 30;

const closed = (duo: Duo, { closedOn, reason }: Pick<Closing, 'closedOn' | 'reason'>, tally: Tally): Duo => ({
  ...duo,
  ...tally,
  ...{ status: 'closed', closedOn, reason, checkInOn: null, checkInDue: false },
});

const leaverOf = (reason: ClosingReason): Side | undefined =>
  reason === 'mentee-withdrew' ? 'mentee' : reason === 'mentor-withdrew' ? 'mentor' : undefined;

type Who = { returns: Side[]; keeps: Side[]; recorded: boolean };

/** What is told of a closing; of a record without the totals of its meetings, which come by themselves. */
export const said = (duo: Duo, { returns, keeps, recorded }: Who) =>
  duoClosed({
    ...{ duo: duo.id, mentee: duo.mentee, mentor: duo.mentor, closedOn: duo.closedOn ?? '', reason: duo.reason ?? '' },
    ...(recorded ? {} : { meetings: duo.meetings, minutes: duo.minutes, silentWeeks: duo.silentWeeks }),
    ...{ returns, keepsWaitingTime: keeps, recorded },
  });
