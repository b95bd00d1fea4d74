import { type Branch, type Day, daysAfter, refusal } from '@duo/kernel';

/** A branch closes: from this day on it does nothing any more, and hands over whoever agrees to another one. */
export type Closing = { successor: Branch; closesOn: Day; announcedOn: Day };

/** People have at least so long to answer and to ask for a copy: the month that GDPR Art. 12(3) gives an answer (choice). */
export const noticeDays = 30;

export type Announced = { branch: Branch; successor: Branch; closesOn: Day };

/** That the branch closes is told once and stands: people answer for this successor and this day. */
export function announce(before: Closing | undefined, { branch, successor, closesOn }: Announced, today: Day): Closing {
  if (before) {
    const isSame = before.successor === successor && before.closesOn === closesOn;
    if (!isSame) throw refusal('closing-is-announced', { successor: before.successor, closesOn: before.closesOn });
    return before;
  }
  if (successor === branch) throw refusal('successor-is-this-branch');
  const earliest = daysAfter(today, noticeDays);
  if (closesOn < earliest) throw refusal('closes-too-soon', { earliest });
  return { successor, closesOn, announcedOn: today };
}

/** Nobody comes to a branch that closes. */
export function refuseWhenClosing(closing: Closing | undefined) {
  if (closing) throw refusal('branch-closes', { successor: closing.successor, closesOn: closing.closesOn });
}

/** Whether the successor may have somebody's data is answered until the day, and only in a branch that closes. */
export function refuseUnlessAsked(closing: Closing | undefined, today: Day) {
  if (!closing) throw refusal('branch-does-not-close');
  if (today >= closing.closesOn) throw refusal('closing-day-has-come', { closesOn: closing.closesOn });
}
