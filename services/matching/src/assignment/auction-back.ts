import type { Auction } from './market.js';
import { giveUp, hasFree, take } from './places.js';
import { Cancelled, type Watch } from './problem.js';

/** What the reverse round needs beside the auction. */
export type Back = {
  /** What a mentee's place costs her today: what another mentor has to undercut. */
  readonly worth: Float64Array;
  readonly queue: Int32Array;
  readonly waits: Uint8Array;
};

/** Every mentor with a free place and a price lowers it until somebody comes or it is nothing. */
export function lowerAll(auction: Auction, back: Back, most: number, watch: Watch): boolean {
  const { price, places, mentorOf, paid, unmatched } = auction;
  const { worth, queue, waits } = back;
  const mentors = price.length;
  for (let mentee = 0; mentee < worth.length; mentee++) {
    const mentor = mentorOf[mentee] as number;
    worth[mentee] = mentor < 0 ? (unmatched[mentee] as number) : (paid[mentee] as number) + (price[mentor] as number);
  }
  let [head, waiting] = [0, 0];
  const join = (mentor: number) => {
    if (waits[mentor] || !((price[mentor] as number) > 0) || !hasFree(places, mentor)) return;
    waits[mentor] = 1;
    queue[(head + waiting++) % mentors] = mentor;
  };
  waits.fill(0);
  for (let mentor = 0; mentor < mentors; mentor++) join(mentor);
  while (waiting > 0) {
    const mentor = queue[head] as number;
    head = (head + 1) % mentors;
    waiting--;
    waits[mentor] = 0;
    while (hasFree(places, mentor) && (price[mentor] as number) > 0) {
      const left = lower(auction, back, mentor);
      if (left >= 0) join(left);
      if ((++auction.work & 4095) === 0 && watch.cancel?.aborted)
        throw new Cancelled('cancelled while prices were sought');
      if (auction.work > most) return false;
    }
  }
  return true;
}

/** One mentor lowers the price to what the second most interested would pay, and takes the first; whom she leaves, or -1. */
function lower(auction: Auction, { worth }: Back, mentor: number): number {
  const { places, price, paid, step, mentorOf } = auction;
  const columns = auction.columns();
  const base = places.start[mentor] as number;
  const own = base + (places.taken[mentor] as number);
  for (let at = base; at < own; at++) worth[places.holder[at] as number] = Number.NEGATIVE_INFINITY;
  let best = 0;
  let second = 0;
  let arcOfBest = -1;
  const end = columns.end[mentor] as number;
  for (let arc = columns.start[mentor] as number; arc < end; arc++) {
    const gain = (worth[columns.other[arc] as number] as number) - (columns.cost[arc] as number);
    if (gain <= second) continue;
    if (gain > best) {
      second = best;
      best = gain;
      arcOfBest = arc;
    } else second = gain;
  }
  const comes = best > step;
  const now = comes ? Math.min(Math.max(0, second - step), price[mentor] as number) : 0;
  price[mentor] = now;
  for (let at = base; at < own; at++) {
    const mentee = places.holder[at] as number;
    worth[mentee] = (paid[mentee] as number) + now;
  }
  if (!comes) return -1;
  const mentee = columns.other[arcOfBest] as number;
  const left = mentorOf[mentee] as number;
  if (left >= 0) giveUp(places, left, mentee);
  take(places, mentor, mentee, now);
  mentorOf[mentee] = mentor;
  paid[mentee] = columns.cost[arcOfBest] as number;
  worth[mentee] = (paid[mentee] as number) + now;
  return left;
}
