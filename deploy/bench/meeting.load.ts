import { halfDays, type PoolFacts } from '@duo/matching/assignment/facts';
import { random } from './soak/random.ts';

type Next = () => number;

export const meetingDay = '2026-11-23';

/** Monday to Friday. */
const week = halfDays.slice(0, 10);
const questions = [
  'language',
  'job-search-tools',
  'self-confidence',
  'relevant-network',
  'diploma-recognition',
] as const;
const occupations = ['2512', '2511', '2411', '24', '3322', '4110', '5223', '7115', '81', '9112', '2221', '23', null];
const sectors = ['C', 'F', 'G', 'J', 'M', 'P', 'Q', null];
const codes = ['9000', '9040', '9050', '9100', '9200', '9300', '9700', '9800', '9900', '8500', '2000', '1000'];
const interests = ['football', 'music', 'cooking', 'books', 'cycling', 'films', 'nature', 'politics'];
const known = ['A2', 'B1', 'B2', 'C1', 'native'] as const;

/** People somewhat like those of a branch around Ghent, as coded facts; the same for the same seed. */
export function seededPool(seed: number, mentees: number, mentors: number): PoolFacts {
  const next = random(seed);
  return {
    mentees: Array.from({ length: mentees }, (_, at) => mentee(next, `mentee-${at}`)),
    mentors: Array.from({ length: mentors }, (_, at) => mentor(next, `mentor-${at}`)),
    refused: [],
    vetoed: [],
    pinned: [],
    frozen: [],
    proposed: [],
  };
}

const mentee = (next: Next, id: string): PoolFacts['mentees'][number] => ({
  ...person(next, id),
  helpQuestions: some(next, questions, 0.4),
  reachKm: null,
});

const mentor = (next: Next, id: string): PoolFacts['mentors'][number] => ({
  ...person(next, id),
  strengths: some(next, questions, 0.6),
  generalist: next() < 0.2,
  capacity: 1,
  accompanies: next() < 0.1 ? 1 : 0,
  pausedUntil: null,
});

function person(next: Next, id: string) {
  return {
    id,
    languages: {
      [pick(next, ['nl', 'nl', 'fr'])]: pick(next, known),
      [pick(next, ['en', 'fr', 'ar'])]: pick(next, known),
    },
    occupation: pick(next, occupations),
    sector: pick(next, sectors),
    interests: some(next, interests, 0.25),
    availability: some(next, week, 0.4),
    postalCode: pick(next, codes),
    meeting: pick(next, ['on-site', 'hybrid', 'hybrid', 'remote'] as const),
    digital: { access: next() < 0.9, skill: Math.floor(next() * 5) },
    waitingSince: `2026-${String(7 + Math.floor(next() * 4)).padStart(2, '0')}-15`,
  };
}

const some = <T>(next: Next, list: readonly T[], often: number): T[] => list.filter(() => next() < often);

const pick = <T>(next: Next, list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
