import { Malformed, type Problem } from './problem.js';

/**
 * A problem from JSON: `{ "costs": [[whole number or null, …], …], "capacity": […], "unmatched": … }`, or
 * `{ "mentees": n, "mentors": m, "arcs": [[mentee, mentor, cost], …], "capacity": […], "unmatched": … }`. `null` and absent
 * arcs are impossible pairs; capacities are 1 unless given; `unmatched` is one number or one per mentee, without it
 * everybody must be matched. Throws `Malformed`, naming row and rule.
 */
export function readJson(text: string): Problem {
  const given = parsed(text);
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new Malformed('the input must be one JSON object');
  const { costs, arcs, mentees, mentors, capacity, unmatched } = given as Record<string, unknown>;
  if ((costs === undefined) === (arcs === undefined)) throw new Malformed('there must be either "costs" or "arcs"');
  const one =
    costs === undefined
      ? fromArcs(list('arcs', arcs), count('mentees', mentees), count('mentors', mentors))
      : fromCosts(list('costs', costs), capacity);
  return { ...one, capacity: capacitiesOf(capacity, one.mentors), unmatched: unmatchedOf(unmatched, one.mentees) };
}

type Arcs = Omit<Problem, 'capacity' | 'unmatched'>;

function fromCosts(costs: readonly unknown[], capacity: unknown): Arcs {
  const rows = costs.map((row, at) => list(`row ${at}:`, row));
  const mentors = rows[0]?.length ?? (Array.isArray(capacity) ? capacity.length : 0);
  const start = new Int32Array(rows.length + 1);
  for (const [at, row] of rows.entries()) {
    if (row.length !== mentors) throw new Malformed(`row ${at}: it has ${row.length} costs, row 0 has ${mentors}`);
    let arcs = start[at] as number;
    for (const cost of row) if (cost !== null) arcs++;
    start[at + 1] = arcs;
  }
  const arcs = start[rows.length] as number;
  const [mentor, cost] = [new Int32Array(arcs), new Float64Array(arcs)];
  let arc = 0;
  for (const [at, row] of rows.entries())
    for (let column = 0; column < mentors; column++) {
      if (row[column] === null) continue;
      mentor[arc] = column;
      cost[arc++] = whole(`row ${at}: the cost of column ${column}`, row[column]);
    }
  return { mentees: rows.length, mentors, start, mentor, cost };
}

function fromArcs(arcs: readonly unknown[], mentees: number, mentors: number): Arcs {
  const start = new Int32Array(mentees + 1);
  for (const [at, arc] of arcs.entries()) {
    const row = endsOf(arc, at, mentees, mentors);
    start[row + 1] = (start[row + 1] as number) + 1;
  }
  for (let row = 0; row < mentees; row++) start[row + 1] = (start[row + 1] as number) + (start[row] as number);
  const sorted = (arcs as [number, number, number][]).toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const [mentor, cost] = [new Int32Array(arcs.length), new Float64Array(arcs.length)];
  for (const [at, [row, to, its]] of sorted.entries()) {
    const before = sorted[at - 1];
    if (before && before[0] === row && before[1] === to)
      throw new Malformed(`row ${row}: the arc to mentor ${to} is there twice`);
    mentor[at] = to;
    cost[at] = its;
  }
  return { mentees, mentors, start, mentor, cost };
}

/** The row of an arc that is well formed. */
function endsOf(arc: unknown, at: number, mentees: number, mentors: number): number {
  if (!Array.isArray(arc) || arc.length !== 3) throw new Malformed(`arc ${at}: it must be [mentee, mentor, cost]`);
  const [row, to, cost] = arc as unknown[];
  const within = (one: unknown, below: number) =>
    typeof one === 'number' && Number.isInteger(one) && one >= 0 && one < below;
  if (!within(row, mentees))
    throw new Malformed(`arc ${at}: there is no mentee ${shown(row)}, they are 0 to ${mentees - 1}`);
  if (!within(to, mentors))
    throw new Malformed(`row ${row} (arc ${at}): there is no mentor ${shown(to)}, they are 0 to ${mentors - 1}`);
  whole(`row ${row} (arc ${at}): the cost of mentor ${to}`, cost);
  return row as number;
}

function capacitiesOf(given: unknown, mentors: number): Int32Array {
  if (given === undefined) return new Int32Array(mentors).fill(1);
  const all = list('"capacity"', given);
  if (all.length !== mentors) throw new Malformed(`"capacity" has ${all.length} numbers, there are ${mentors} mentors`);
  return Int32Array.from(all, (one, mentor) => {
    const places = whole(`mentor ${mentor}: the capacity`, one);
    if (places < 0) throw new Malformed(`mentor ${mentor}: the capacity ${places} is negative`);
    return Math.min(places, 2 ** 31 - 1);
  });
}

function unmatchedOf(given: unknown, mentees: number): Float64Array | undefined {
  if (given === undefined) return undefined;
  if (!Array.isArray(given)) return new Float64Array(mentees).fill(whole('"unmatched"', given));
  if (given.length !== mentees)
    throw new Malformed(`"unmatched" has ${given.length} numbers, there are ${mentees} mentees`);
  return Float64Array.from(given as unknown[], (one, row) => whole(`row ${row}: the cost of staying unmatched`, one));
}

/** What JSON cannot say (NaN, Infinity) is let through as text, so that the row it stands in is named. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    try {
      return JSON.parse(text.replaceAll(/[-+]?\b(?:NaN|Infinity)\b/g, '"$&"'));
    } catch {
      throw new Malformed(`the input is not JSON: ${error instanceof Error ? error.message : error}`);
    }
  }
}

function list(name: string, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Malformed(`${name} must be a list, not ${shown(value)}`);
  return value;
}

function count(name: string, value: unknown): number {
  const one = whole(`"${name}"`, value);
  if (one < 0 || one >= 2 ** 31) throw new Malformed(`"${name}" is ${one}, it must be from 0 to 2^31 - 1`);
  return one;
}

function whole(name: string, value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    throw new Malformed(`${name} is ${shown(value)}, it must be a whole number`);
  return value;
}

const shown = (value: unknown) => (value === undefined ? 'missing' : JSON.stringify(value).slice(0, 40));
