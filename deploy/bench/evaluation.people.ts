import { random } from './soak/random.ts';

export const [treatedPeople, pool] = [322, 2_490];

/** Somebody of a study, as the cells of a file have it. */
export type Person = Record<string, string>;

/** People somewhat like those of job programmes: many have earned nothing, and the treated are younger and poorer. */
export function seededPeople(seed: number): Person[] {
  const next = random(seed);
  return Array.from({ length: treatedPeople + pool }, (_, at) => person(next, at < treatedPeople));
}

export const numeric = ['age', 'education', 'married', 'nodegree', 'earned1', 'earned2'] as const;

function person(next: () => number, treated: boolean): Person {
  const age = Math.round(18 + (treated ? 16 : 24) * next());
  const education = Math.round((treated ? 10.5 : 11.5) + 2 * normal(next));
  const [black, other] = treated ? [0.5, 0.15] : [0.25, 0.1];
  const draw = next();
  const race = draw < black ? 'black' : draw < black + other ? 'other' : 'white';
  const married = next() < (treated ? 0.3 : 0.5) ? 1 : 0;
  const earned = () => (next() < (treated ? 0.5 : 0.3) ? 0 : Math.round(Math.exp(8 + 0.8 * normal(next))));
  const [earned1, earned2] = [earned(), earned()];
  const without = 2_000 + 300 * education + 0.3 * (earned1 + earned2) + 60 * age + 4_000 * normal(next);
  const [leaves, followed] = [-200 * Math.log(1 - next()), 365 * (0.5 + next())];
  const told = {
    treated: treated ? 1 : 0,
    age,
    education,
    married,
    nodegree: education < 12 ? 1 : 0,
    earned1,
    earned2,
    earned: Math.max(0, Math.round(without + (treated ? 900 : 0))),
    days: Math.ceil(Math.min(leaves, followed)),
    found: leaves <= followed ? 1 : 0,
  };
  return { ...Object.fromEntries(Object.entries(told).map(([name, value]) => [name, String(value)])), race };
}

const normal = (next: () => number) => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
