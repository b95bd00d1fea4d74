import { type Back, lowerAll } from './auction-back.js';
import type { Auction } from './market.js';
import { giveUp, hasFree, level, outbid, placesOf, take } from './places.js';
import { Cancelled, type Watch } from './problem.js';
import { alone, columnsOf, type State, undecided } from './state.js';

/** Each digit of the costs' range is decided in a phase of its own, down to this share of what pairs differ in. */
const finest = 5e-5;
const finer = 10;

/**
 * The first step as a share of the range: prices have far to go where staying alone is dear and there are too few places;
 * where everybody must be matched they stay low.
 */
const coarsest = { mayStayAlone: 1 / 4, mustBeMatched: 1 / 100 };

/**
 * Prices near those of the optimum, and who holds which place at them, by an auction with epsilon-scaling, forward by the
 * mentees and in reverse by mentors whose place stays free (Bertsekas 1988; Bertsekas and Castañon 1989, 1992). They are a
 * place to start from and nothing more, so it ends after so many bids per mentee even where not everybody can be matched.
 */
export function auction(state: State, watch: Watch, bidsEach = 400): { v: Float64Array; hint: Int32Array | undefined } {
  const { all: range, pairs } = rangesOf(state);
  const maySkip = state.unmatched.some((cost) => cost < Number.POSITIVE_INFINITY);
  const coarse = range * (maySkip ? coarsest.mayStayAlone : coarsest.mustBeMatched);
  const { mentees, mentors, capacity } = state;
  if (range === 0) return { v: new Float64Array(mentors), hint: undefined };
  const auction: Auction = {
    rows: state.rows,
    columns: () => columnsOf(state),
    unmatched: state.unmatched,
    // Who has no place at all is never a choice.
    price: Float64Array.from(capacity, (places) => (places > 0 ? 0 : Number.POSITIVE_INFINITY)),
    places: placesOf(capacity, state.rows.other),
    mentorOf: new Int32Array(mentees).fill(undecided),
    paid: new Float64Array(mentees),
    step: coarse,
    range,
    work: 0,
  };
  const [last, most] = [Math.max(0.3, pairs * finest), mentees * bidsEach];
  const back: Back = {
    worth: new Float64Array(mentees),
    queue: new Int32Array(mentors),
    waits: new Uint8Array(mentors),
  };
  const queue = new Int32Array(mentees + 1);
  for (let phases = Math.max(1, Math.ceil(Math.log(coarse / last) / Math.log(finer))), phase = 0; ; phase++) {
    watch.progress?.({ step: 'prices', done: Math.min(phase, phases), of: phases });
    const ended = bidAll(auction, queue, most, watch) && lowerAll(auction, back, most, watch);
    if (!ended || auction.step <= last) break;
    auction.step = Math.max(auction.step / finer, last);
  }
  const highest = range * Math.max(0, mentees - 1);
  return { v: auction.price.map((price) => 0 - Math.min(Math.round(price), highest)), hint: auction.mentorOf };
}

/** Everybody who is further from the best choice than the step bids, and who is outbid bids again. */
function bidAll(auction: Auction, queue: Int32Array, most: number, watch: Watch): boolean {
  const { price, places, mentorOf } = auction;
  for (let mentor = 0; mentor < price.length; mentor++) level(places, mentor, price[mentor] as number);
  let waiting = 0;
  for (let next = 0; waiting > 0 || next < mentorOf.length; ) {
    const mentee = waiting > 0 ? (queue[--waiting] as number) : next++;
    const out = bid(auction, mentee);
    if (out >= 0) {
      mentorOf[out] = undecided;
      queue[waiting++] = out;
    }
    if ((++auction.work & 4095) === 0 && watch.cancel?.aborted)
      throw new Cancelled('cancelled while prices were sought');
    if (auction.work > most) return false;
  }
  return true;
}

/** One mentee bids as much as the best choice is better than the second, and the step; the answer is who is outbid, or -1. */
function bid(auction: Auction, mentee: number): number {
  const { rows, price, places, mentorOf, paid, step } = auction;
  const { other, cost } = rows;
  const lone = auction.unmatched[mentee] as number;
  let best = lone;
  let second = Number.POSITIVE_INFINITY;
  let choice = -1;
  let chosen = 0;
  const end = rows.end[mentee] as number;
  for (let arc = rows.start[mentee] as number; arc < end; arc++) {
    const mentor = other[arc] as number;
    const total = (cost[arc] as number) + (price[mentor] as number);
    if (total >= second) continue;
    if (total < best) {
      second = best;
      best = total;
      choice = mentor;
      chosen = cost[arc] as number;
    } else second = total;
  }
  const now = mentorOf[mentee] as number;
  if (now !== undecided) {
    if ((now === alone ? lone : (paid[mentee] as number) + (price[now] as number)) <= best + step) return -1;
    if (now >= 0) giveUp(places, now, mentee);
  }
  mentorOf[mentee] = choice === -1 && lone === Number.POSITIVE_INFINITY ? undecided : choice;
  if (choice === -1) return -1;
  paid[mentee] = chosen;
  const more = second === Number.POSITIVE_INFINITY ? auction.range : second - best;
  return offer(auction, choice, mentee, (price[choice] as number) + more + step);
}

function offer({ price, places }: Auction, mentor: number, mentee: number, bid: number): number {
  let out = -1;
  if (hasFree(places, mentor)) {
    take(places, mentor, mentee, bid);
    if (hasFree(places, mentor)) return -1;
  } else out = outbid(places, mentor, mentee, bid);
  price[mentor] = places.price[places.start[mentor] as number] as number;
  return out;
}

/** How far costs lie apart, with and without those of staying alone. */
function rangesOf({ rows, unmatched }: State): { all: number; pairs: number } {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const cost of rows.cost) {
    if (cost < low) low = cost;
    if (cost > high) high = cost;
  }
  const pairs = Math.max(0, high - low);
  for (const cost of unmatched) {
    if (cost < low) low = cost;
    if (cost > high && cost < Number.POSITIVE_INFINITY) high = cost;
  }
  return { all: Math.max(0, high - low), pairs };
}
