import { type Day, languages, levels } from '@duo/kernel';
import type { Facts, MenteeFacts, MentorFacts } from '../enrolments/facts.js';
import { isInEu } from './europe.js';

type On = { age: number | null; on: Day };
type Rules<F> = Readonly<Record<string, (facts: F, on: On) => boolean>>;

/** Rules of one time. A version that has been used is never changed: it gets a successor from a later day on. */
export type RuleSet = { version: string; from: Day; mentee: Rules<MenteeFacts>; mentor: Rules<MentorFacts> };

/** Age that is not known breaks no rule: nobody is refused for what was never written down. */
const aged = (least: number, most: number) => (age: number | null) => age === null || (age >= least && age <= most);

const speaksAWorkingLanguage = ({ languages: known }: Facts) =>
  languages.some((code) => levels.indexOf(known[code] ?? 'A0') >= levels.indexOf('A2'));

const mentee = (oldest: number): Rules<MenteeFacts> => ({
  'mentee-is-18-or-over': (_, { age }) => aged(18, 200)(age),
  [`mentee-is-${oldest}-or-under`]: (_, { age }) => aged(0, oldest)(age),
  'mentee-seeks-work': ({ seeksWork }) => seeksWork,
  'mentee-has-roots-outside-the-eu': ({ nationality, originBasis }, { on }) =>
    !isInEu(nationality, on) || originBasis === 'parent' || originBasis === 'grandparent',
  'mentee-may-stay-long-term': ({ stay }, { on }) =>
    stay.kind !== 'temporary' && (stay.until === null || stay.until > on),
  'mentee-speaks-a-working-language': speaksAWorkingLanguage,
});

const mentor: Rules<MentorFacts> = {
  'mentor-is-50-or-over': (_, { age }) => aged(50, 200)(age),
  'mentor-has-worked': ({ hasWorked }) => hasWorked,
  'mentor-has-the-information-note': ({ informationNote }) => informationNote !== null,
  'mentor-speaks-a-working-language': speaksAWorkingLanguage,
};

/** In the order of their days. That mentees were up to 30 at first is known; the day of the change is our choice. */
export const ruleSets: readonly RuleSet[] = [
  { version: '2013-1', from: '2013-01-01', mentee: mentee(30), mentor },
  { version: '2019-1', from: '2019-01-01', mentee: mentee(33), mentor },
];
