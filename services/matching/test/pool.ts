import type { Random } from '@duo/testing';
import { dayNumber } from '../src/assignment/score/days.js';
import {
  halfDays,
  helpCodes,
  type Level,
  levels,
  type MenteeFacts,
  type MentorFacts,
  meetings,
  type Pair,
  type PoolFacts,
} from '../src/assignment/score/facts.js';

export const meetingDay = '2026-11-23';

/** A mentee without any peculiarity, who fits `someMentor`. */
export const someMentee = (facts: Partial<MenteeFacts> = {}): MenteeFacts => ({
  id: 'mentee',
  languages: { fr: 'B2' },
  helpQuestions: ['job-search-tools', 'relevant-network'],
  occupation: '2512',
  sector: 'J',
  interests: ['football', 'music'],
  availability: ['mon-am', 'tue-pm'],
  postalCode: '9000',
  reachKm: null,
  meeting: 'on-site',
  digital: { access: true, skill: 2 },
  waitingSince: '2026-11-03',
  ...facts,
});

export const someMentor = (facts: Partial<MentorFacts> = {}): MentorFacts => ({
  id: 'mentor',
  languages: { fr: 'native' },
  strengths: ['job-search-tools'],
  occupation: '2511',
  sector: 'J',
  generalist: false,
  interests: ['music'],
  availability: ['mon-am', 'fri-pm'],
  postalCode: '9050',
  meeting: 'on-site',
  digital: { access: true, skill: 2 },
  waitingSince: '2026-11-13',
  capacity: 1,
  accompanies: 0,
  pausedUntil: null,
  ...facts,
});

export const poolOf = (
  mentees: readonly MenteeFacts[],
  mentors: readonly MentorFacts[],
  pairs: Partial<PoolFacts> = {},
): PoolFacts => ({ mentees, mentors, refused: [], vetoed: [], pinned: [], frozen: [], proposed: [], ...pairs });

/** Somewhat like a branch around Ghent: some languages, sectors and half-days are rare, and some people hard to place. */
export function seededPool(random: Random, mentees: number, mentors: number): PoolFacts {
  const young = Array.from({ length: mentees }, (_, at) => seededMentee(random, `mentee-${at}`));
  const old = Array.from({ length: mentors }, (_, at) => seededMentor(random, `mentor-${at}`));
  const pairs = (many: number): Pair[] =>
    mentees * mentors === 0
      ? []
      : Array.from({ length: many }, () => ({ mentee: random.pick(young).id, mentor: random.pick(old).id }));
  const proposed = new Map(pairs(Math.ceil(mentees / 20)).map((pair) => [pair.mentee, pair]));
  return poolOf(young, old, {
    refused: pairs(Math.ceil(mentees / 10)),
    vetoed: pairs(Math.ceil(mentees / 20)),
    proposed: [...proposed.values()],
  });
}

export const seededMentee = (random: Random, id: string): MenteeFacts => ({
  id,
  ...seededPerson(random, 0.7, 2),
  helpQuestions: some(random, helpCodes, 0.2),
  reachKm: random.next() < 0.2 ? 5 + random.int(40) : null,
});

export const seededMentor = (random: Random, id: string): MentorFacts => ({
  id,
  ...seededPerson(random, 0.5, 4),
  strengths: some(random, helpCodes, 0.35),
  generalist: random.next() < 0.2,
  capacity: random.next() < 0.1 ? 2 : 1,
  accompanies: random.next() < 0.1 ? 1 : 0,
  pausedUntil: random.next() < 0.05 ? '2027-01-04' : null,
});

const interests = ['football', 'music', 'cooking', 'books', 'cycling', 'films', 'nature', 'politics'];
const codes = ['9000', '9040', '9050', '9100', '9200', '9300', '9400', '9700', '9800', '9900', '8500', '2000', '1000'];
const occupations = ['2512', '2511', '2411', '24', '3322', '4110', '5223', '7115', '81', '9112', '2221', '23', null];

/** How often a half-day is free at most, and the level that the own language has at least. */
function seededPerson(random: Random, often: number, least: number) {
  const level = (from = 0): Level => levels[from + random.int(8 - from)] as Level;
  const languages: Record<string, Level> = { [random.pick(['nl', 'nl', 'fr', 'en'])]: level(least) };
  for (const code of ['nl', 'fr', 'en', 'ar', 'tr', 'ps', 'es']) if (random.next() < 0.25) languages[code] = level();
  return {
    languages,
    occupation: random.pick(occupations),
    sector: random.next() < 0.3 ? null : random.pick(['C', 'F', 'G', 'J', 'M', 'P', 'Q']),
    interests: some(random, interests, 0.25),
    availability: some(random, halfDays, often * random.next()),
    postalCode: random.next() < 0.01 ? '9999' : random.pick(codes),
    meeting: random.pick(meetings),
    digital: { access: random.next() < 0.8, skill: random.int(5) },
    waitingSince: dayBefore(random.int(120)),
  };
}

const some = <T>(random: Random, list: readonly T[], often: number): T[] => list.filter(() => random.next() < often);

const dayBefore = (days: number): string =>
  new Date((dayNumber(meetingDay) - days) * 86_400_000).toISOString().slice(0, 10);
