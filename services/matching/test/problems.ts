import type { Random } from '@duo/testing';
import type { Problem, Solution } from '../src/assignment/problem.js';

/** `undefined`: the pair is impossible. */
export type Costs = readonly (readonly (number | undefined)[])[];

/** A problem from costs row by row; capacities are 1 and everybody must be matched, unless said otherwise. */
export function problemFrom(
  costs: Costs,
  capacity: readonly number[] = new Array(costs[0]?.length ?? 0).fill(1),
  unmatched?: readonly number[],
): Problem {
  const rows = costs.map((row) => row.flatMap((cost, mentor) => (cost === undefined ? [] : [{ mentor, cost }])));
  const start = new Int32Array(rows.length + 1);
  for (const [at, row] of rows.entries()) start[at + 1] = (start[at] ?? 0) + row.length;
  return {
    mentees: rows.length,
    mentors: capacity.length,
    start,
    mentor: Int32Array.from(rows.flat(), ({ mentor }) => mentor),
    cost: Float64Array.from(rows.flat(), ({ cost }) => cost),
    capacity: Int32Array.from(capacity),
    unmatched: unmatched && Float64Array.from(unmatched),
  };
}

/** A small problem of any shape: more of one side, impossible pairs, capacities 0 to 3, ties, negative costs, nobody. */
export function smallProblem(random: Random): Problem {
  const [mentees, mentors] = [random.int(8), random.int(6)];
  const [most, least] = [random.pick([1, 3, 20, 1_000_000]), random.pick([0, 0, 0, -10])];
  const density = random.pick([0.3, 0.7, 1]);
  const one = () => least + random.int(most);
  const costs = Array.from({ length: mentees }, () =>
    Array.from({ length: mentors }, () => (random.next() < density ? one() : undefined)),
  );
  const full = random.pick([true, false]);
  const capacity = Array.from({ length: mentors }, () => (full ? 1 : random.int(4)));
  return problemFrom(
    costs,
    capacity,
    random.pick([undefined, Array.from({ length: mentees }, () => one() + random.int(most))]),
  );
}

/** A problem as large as wanted, each mentee with the same number of arcs. */
export function sparseProblem(
  random: Pick<Random, 'int'>,
  {
    mentees,
    mentors,
    degree,
    most = 100_000,
    places = 3,
    unmatched,
  }: {
    mentees: number;
    mentors: number;
    degree: number;
    most?: number;
    places?: number;
    unmatched?: number | undefined;
  },
): Problem {
  const start = Int32Array.from({ length: mentees + 1 }, (_, at) => at * degree);
  const mentor = new Int32Array(mentees * degree);
  for (let mentee = 0; mentee < mentees; mentee++) {
    const own = new Set<number>();
    while (own.size < degree) own.add(random.int(mentors));
    mentor.set([...own], mentee * degree);
    mentor.subarray(mentee * degree, (mentee + 1) * degree).sort();
  }
  return {
    mentees,
    mentors,
    start,
    mentor,
    cost: Float64Array.from(mentor, () => random.int(most)),
    capacity: Int32Array.from({ length: mentors }, () => 1 + random.int(places)),
    unmatched: unmatched === undefined ? undefined : new Float64Array(mentees).fill(unmatched),
  };
}

/** The least total by trying everything: mentee by mentee, with what is the least for each set of places left. */
export function bruteForce({ mentees, start, mentor, cost, capacity, unmatched }: Problem): number {
  let least = new Map([['', 0]].map(([, total]) => [JSON.stringify([...capacity]), Number(total)]));
  for (let mentee = 0; mentee < mentees; mentee++) {
    const next = new Map<string, number>();
    const keep = (left: string, total: number) => {
      if (total < (next.get(left) ?? Number.POSITIVE_INFINITY)) next.set(left, total);
    };
    for (const [left, total] of least) {
      if (unmatched) keep(left, total + (unmatched[mentee] as number));
      const places = JSON.parse(left) as number[];
      for (let arc = start[mentee] as number; arc < (start[mentee + 1] as number); arc++) {
        const at = mentor[arc] as number;
        if ((places[at] as number) > 0)
          keep(JSON.stringify(places.with(at, (places[at] as number) - 1)), total + (cost[arc] as number));
      }
    }
    least = next;
  }
  return Math.min(Number.POSITIVE_INFINITY, ...least.values());
}

/** What `solve` of a problem comes to: the total, or Infinity where not everybody can be matched. */
export function totalOf(solve: () => Solution): number {
  try {
    return solve().total;
  } catch (error) {
    if (error instanceof Error && error.name === 'Infeasible') return Number.POSITIVE_INFINITY;
    throw error;
  }
}
