import { dayNumber } from './days.js';
import {
  halfDays,
  helpCodes,
  levels,
  type MenteeFacts,
  type MentorFacts,
  meetings,
  type Pair,
  type PoolFacts,
} from './facts.js';
import { malformed } from './malformed.js';
import { type Policy, parts } from './policy.js';
import { addsUp } from './score.js';

type Check<T> = { readonly [Fact in keyof Required<T>]: readonly [rule: string, holds: (value: T[Fact]) => boolean] };

const whole = (from: number, to: number) => (value: number) => Number.isInteger(value) && value >= from && value <= to;
const amount = (value: number) => Number.isFinite(value) && value >= 0;
const among = (list: readonly string[]) => (values: readonly string[]) => values.every((one) => list.includes(one));
const isDay = (day: string) => !Number.isNaN(dayNumber(day));

const person = {
  id: ['is not empty', (id: string) => id !== ''],
  languages: [
    `are ISO 639 codes with a level of ${levels.join(', ')}`,
    (known: Readonly<Record<string, string>>) =>
      Object.entries(known).every(([code, level]) => /^[a-z]{2,3}$/.test(code) && among(levels)([level])),
  ],
  occupation: ['is 1 to 4 digits of ISCO-08', (code: string | null) => code === null || /^\d{1,4}$/.test(code)],
  sector: ['is a section of NACE', (letter: string | null) => letter === null || /^[A-V]$/.test(letter)],
  interests: ['are codes', (codes: readonly string[]) => codes.every((code) => code !== '')],
  availability: ['are half-days', among(halfDays)],
  postalCode: ['is text', (code: string) => typeof code === 'string'],
  meeting: [`is one of ${meetings.join(', ')}`, (meeting: string) => among(meetings)([meeting])],
  digital: [
    'says access, and a skill from 0 to 4',
    ({ access, skill }: MenteeFacts['digital']) => typeof access === 'boolean' && whole(0, 4)(skill),
  ],
  waitingSince: ['is a day', isDay],
} as const;

const mentee: Check<MenteeFacts> = {
  ...person,
  helpQuestions: ['are codes of the list of barriers', among(helpCodes)],
  reachKm: ['is null or a distance', (km) => km === null || amount(km)],
};

const mentor: Check<MentorFacts> = {
  ...person,
  strengths: ['are codes of the list of barriers', among(helpCodes)],
  generalist: ['is true or false', (value) => typeof value === 'boolean'],
  capacity: ['is a whole number, 0 or more', whole(0, 1_000)],
  accompanies: ['is a whole number, 0 or more', whole(0, 1_000)],
  pausedUntil: ['is null or a day', (day) => day === null || isDay(day)],
};

/** @throws Malformed naming the first person or pair that cannot be scored, and why */
export function checkFacts(facts: PoolFacts, { today }: Policy): void {
  const ids = new Set<string>();
  const check = <T extends MenteeFacts | MentorFacts>(side: string, people: readonly T[], checks: Check<T>) => {
    people.forEach((person, at) => {
      const row = `${side} ${at} (${person.id})`;
      checkPerson(row, person, checks);
      if (dayNumber(person.waitingSince) > dayNumber(today)) {
        throw malformed(row, 'waitingSince is not after the day of the meeting');
      }
      if (ids.has(person.id)) throw malformed(row, 'id is there once');
      ids.add(person.id);
    });
  };
  check('mentee', facts.mentees, mentee);
  check('mentor', facts.mentors, mentor);
  checkOnce('proposed', facts.proposed);
}

/** Every fact that is known is there and as it should be, and nothing else is: what must not count is not even read. */
function checkPerson<T extends object>(row: string, person: T, checks: Check<T>): void {
  for (const fact of Object.keys(person)) {
    if (!Object.hasOwn(checks, fact)) throw malformed(row, `${fact} is no fact that a score may know`);
  }
  for (const fact of Object.keys(checks) as (keyof T & string)[]) {
    const [rule, holds] = checks[fact];
    if (person[fact] === undefined || !holds(person[fact])) throw malformed(row, `${fact} ${rule}`);
  }
}

function checkOnce(list: string, pairs: readonly Pair[]): void {
  const seen = new Set<string>();
  for (const { mentee } of pairs) {
    if (seen.has(mentee)) throw malformed(`${list} pair of ${mentee}`, 'a mentee is in one pair at most');
    seen.add(mentee);
  }
}

/** @throws Malformed naming the part of the policy that cannot be */
export function checkPolicy(policy: Policy): void {
  const { weights, working, unmatched, reserve, prune } = policy;
  const rules: [string, string, boolean][] = [
    ['weights', `are whole points of ${parts.join(', ')} that add up to 1000`, addsUp(weights.weights)],
    ['today', 'is a day', isDay(policy.today)],
    ['working', 'names 1 to 31 languages', working.languages.length > 0 && working.languages.length < 32],
    ['reachKm', 'is a distance', amount(policy.reachKm)],
    ['unmatched', 'is whole points', [unmatched.points, unmatched.perDay, unmatched.untilDays].every(wholePoints)],
    ['switching', 'is whole points', wholePoints(policy.switching)],
    ['reserve', 'prices are whole, 0 or more', Object.values(reserve.prices).every(whole(0, 1e9))],
    ['prune', 'keeps one pair or more', whole(1, 1e9)(prune.keep)],
  ];
  for (const [row, rule, holds] of rules) if (!holds) throw malformed(`policy ${row}`, rule);
}

const wholePoints = whole(0, 100_000);
