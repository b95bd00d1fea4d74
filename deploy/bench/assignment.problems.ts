import type { Problem } from '@duo/matching/assignment';
import { random as randomFrom } from './soak/random.ts';

export type { Problem };

type Cost = (row: number, column: number) => number;

/** Costs that follow from what people are, as those of mentees and mentors do: some mentors suit everybody, some nobody. */
function structured(random: () => number, rows: number, columns: number): Cost {
  const traits = 6;
  const [mentee, mentor] = [
    Float64Array.from({ length: rows * traits }, random),
    Float64Array.from({ length: columns * traits }, random),
  ];
  const general = Float64Array.from({ length: columns }, random);
  return (row, column) => {
    let apart = 0;
    for (let trait = 0; trait < traits; trait++)
      apart += Math.abs((mentee[row * traits + trait] as number) - (mentor[column * traits + trait] as number));
    const badness = (0.7 * apart) / traits + 0.3 * (general[column] as number);
    return Math.round(100_000 * badness * badness);
  };
}

export const kinds = {
  uniform:
    (random: () => number): Cost =>
    () =>
      Math.floor(1_000_000 * random()),
  structured,
  adversarial: (): Cost => (row, column) => (row + 1) * (column + 1),
};

/** Every pair possible, everybody to be matched. */
export function fullMatrix(size: number, kind: keyof typeof kinds): Problem {
  const cost = kinds[kind](randomFrom(size), size, size);
  const arcs = new Float64Array(size * size);
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) arcs[row * size + column] = cost(row, column);
  return {
    mentees: size,
    mentors: size,
    start: Int32Array.from({ length: size + 1 }, (_, row) => row * size),
    mentor: Int32Array.from(arcs, (_, arc) => arc % size),
    cost: arcs,
    capacity: new Int32Array(size).fill(1),
    unmatched: undefined,
  };
}

/** Each mentee with so many possible mentors, of one to three places each; staying unmatched is dear. */
export function sparse(
  mentees: number,
  mentors: number,
  degree: number,
  kind: 'uniform' | 'structured' = 'uniform',
): Problem {
  const random = randomFrom(mentees + mentors);
  const cost = kinds[kind](random, mentees, mentors);
  const mentor = new Int32Array(mentees * degree);
  const arcs = new Float64Array(mentor.length);
  for (let row = 0; row < mentees; row++) {
    const own = new Set<number>();
    while (own.size < degree) own.add(Math.floor(random() * mentors));
    mentor.set(
      [...own].sort((a, b) => a - b),
      row * degree,
    );
    for (let arc = row * degree; arc < (row + 1) * degree; arc++)
      arcs[arc] = Math.floor(cost(row, mentor[arc] as number) / 10);
  }
  return {
    mentees,
    mentors,
    start: Int32Array.from({ length: mentees + 1 }, (_, row) => row * degree),
    mentor,
    cost: arcs,
    capacity: Int32Array.from({ length: mentors }, () => 1 + Math.floor(3 * random())),
    unmatched: new Float64Array(mentees).fill(1_000_000),
  };
}

/** The same problem for solvers that know neither places nor staying alone: a column per place, and one of her own per mentee. */
export function byPlace({ mentees, mentors, start, mentor, cost, capacity, unmatched }: Problem) {
  const first = new Int32Array(mentors + 1);
  for (let at = 0; at < mentors; at++) first[at + 1] = (first[at] as number) + (capacity[at] as number);
  const places = first[mentors] as number;
  const [row, column, value]: [number[], number[], number[]] = [[], [], []];
  const add = (one: number, place: number, its: number) => {
    row.push(one);
    column.push(place);
    value.push(its);
  };
  for (let one = 0; one < mentees; one++) {
    for (let arc = start[one] as number; arc < (start[one + 1] as number); arc++) {
      const at = mentor[arc] as number;
      for (let place = first[at] as number; place < (first[at + 1] as number); place++)
        add(one, place, cost[arc] as number);
    }
    if (unmatched) add(one, places + one, unmatched[one] as number);
  }
  return { row, column, value, columns: places + (unmatched ? mentees : 0) };
}
