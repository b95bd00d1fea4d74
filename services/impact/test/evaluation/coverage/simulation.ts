import { type Random, randomFrom } from '@duo/kernel';
import type { Sample } from '../../../src/evaluation/sample.js';

/** How many people of each group a study has. */
export type Size = { readonly treated: number; readonly control: number };

/** How far the treated are ahead of the others, in standard deviations, and how many of both live in the city. */
const shift = { education: 0.5, age: 0.3 };
const inCity = { treated: 0.55, control: 0.42 };
const effect = { base: 0.2, perEducation: 0.1 };

/** What a covariate adds to the outcome of anybody; the README beside tells why there are two. */
export const designs = {
  'along the score': { education: 0.11, age: 0.075, city: 0.025 },
  'across the score': { education: 0.4, age: -0.4, city: 0.1 },
} as const;
export type Design = keyof typeof designs;

/** The mean effect on the treated, known because education of the treated is 0.5 on average. */
export const trueEffect = effect.base + effect.perEducation * shift.education;

/** What the groups differ by without any effect, and the naive difference takes for one. */
export function confoundingOf(design: Design): number {
  const { education, age, city } = designs[design];
  return education * shift.education + age * shift.age + city * (inCity.treated - inCity.control);
}

/** The n-th study of a seed, which is made without those before it. */
export function studyOf(design: Design, seed: number, n: number, size: Size): Sample {
  const random = randomFrom(Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(n + 1, 0xc2b2ae35));
  const treated = [...Array<boolean>(size.treated).fill(true), ...Array<boolean>(size.control).fill(false)];
  const people = treated.map((isTreated) => personOf(designs[design], random, isTreated));
  return {
    treated,
    covariates: [
      { name: 'education', type: 'numeric', values: people.map(({ education }) => education) },
      { name: 'age', type: 'numeric', values: people.map(({ age }) => age) },
      { name: 'city', type: 'categorical', values: people.map(({ city }) => (city ? 'yes' : 'no')) },
    ],
    outcome: Float64Array.from(people, ({ outcome }) => outcome),
  };
}

function personOf(adds: (typeof designs)[Design], random: Random, treated: boolean) {
  const education = normal(random) + (treated ? shift.education : 0);
  const age = normal(random) + (treated ? shift.age : 0);
  const city = random.next() < (treated ? inCity.treated : inCity.control);
  const without = adds.education * education + adds.age * age + (city ? adds.city : 0);
  const gained = treated ? effect.base + effect.perEducation * education : 0;
  return { education, age, city, outcome: without + gained + normal(random) };
}

/** Box and Muller, Annals of Mathematical Statistics 29 (1958); one of the two, so that each draw stands alone. */
const normal = ({ next }: Random) => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
