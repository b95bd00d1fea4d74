import { Malformed, type Problem } from './problem.js';

/** What duals, lengths of ways and totals must stay below, so that every sum of them is exact. */
const limit = 2 ** 53;

/** Throws `Malformed`, naming row and rule, when a problem is not of its form. Looks at every number once. */
export function validate(problem: Problem): void {
  const { mentees, mentors, start, mentor, cost, capacity, unmatched } = problem;
  size('mentees', mentees);
  size('mentors', mentors);
  length('start', start, mentees + 1);
  length('capacity', capacity, mentors);
  if (unmatched) length('unmatched', unmatched, mentees);
  if (start[0] !== 0) throw new Malformed(`start[0] is ${start[0]}, it must be 0`);
  for (let row = 0; row < mentees; row++)
    if ((start[row + 1] as number) < (start[row] as number))
      throw new Malformed(`row ${row}: its arcs end before they start`);
  const arcs = start[mentees] as number;
  length('mentor', mentor, arcs);
  length('cost', cost, arcs);
  for (let at = 0; at < mentors; at++)
    if ((capacity[at] as number) < 0) throw new Malformed(`mentor ${at}: the capacity ${capacity[at]} is negative`);
  for (let row = 0; row < mentees; row++) ascending(problem, row);
  inRange(problem);
}

/** Prices to start from are whole numbers >= 0, one per mentor, and no higher than any that could be of use. */
export function validatePrices({ mentors }: Problem, prices: Float64Array): void {
  length('prices', prices, mentors);
  for (let at = 0; at < mentors; at++) {
    const price = prices[at] as number;
    if (!Number.isInteger(price) || price < 0 || price >= limit / 4)
      throw new Malformed(`mentor ${at}: the price ${price} is no whole number from 0 to 2^51`);
  }
}

function size(name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0 || value >= 2 ** 31)
    throw new Malformed(`${name} is ${value}, it must be a whole number from 0 to 2^31 - 1`);
}

function length(name: string, array: { readonly length: number }, should: number): void {
  if (array.length !== should) throw new Malformed(`${name} has ${array.length} entries, it must have ${should}`);
}

function ascending({ mentors, start, mentor }: Problem, row: number): void {
  let before = -1;
  for (let arc = start[row] as number; arc < (start[row + 1] as number); arc++) {
    const at = mentor[arc] as number;
    if (at < 0 || at >= mentors)
      throw new Malformed(`row ${row}: there is no mentor ${at}, they are 0 to ${mentors - 1}`);
    if (at === before) throw new Malformed(`row ${row}: mentor ${at} is there twice`);
    if (at < before) throw new Malformed(`row ${row}: mentor ${at} comes after mentor ${before}, they must ascend`);
    before = at;
  }
}

/** Costs are whole numbers, and mentees x (largest - smallest cost, and 0) < 2^53. */
function inRange({ mentees, start, cost, unmatched }: Problem): void {
  const range = { low: 0, high: 0 };
  for (let row = 0; row < mentees; row++) {
    wholeNumbers(cost, start[row] as number, start[row + 1] as number, range, row);
    const lone = unmatched ? (unmatched[row] as number) : 0;
    if (lone !== Number.POSITIVE_INFINITY) {
      if (!Number.isInteger(lone))
        throw new Malformed(`row ${row}: the cost ${lone} of staying unmatched is not a whole number`);
      range.low = Math.min(range.low, lone);
      range.high = Math.max(range.high, lone);
    }
    if (mentees * (range.high - range.low) >= limit)
      throw new Malformed(
        `row ${row}: costs from ${range.low} to ${range.high} are out of range: mentees (${mentees}) x range must stay below 2^53`,
      );
  }
}

function wholeNumbers(
  cost: Float64Array,
  from: number,
  to: number,
  range: { low: number; high: number },
  row: number,
): void {
  let { low, high } = range;
  for (let arc = from; arc < to; arc++) {
    const one = cost[arc] as number;
    if (Math.floor(one) !== one) throw new Malformed(`row ${row}: the cost ${one} is not a whole number`);
    if (one < low) low = one;
    if (one > high) high = one;
  }
  if (high - low === Number.POSITIVE_INFINITY)
    throw new Malformed(`row ${row}: a cost is infinite; an impossible pair has no arc`);
  range.low = low;
  range.high = high;
}
