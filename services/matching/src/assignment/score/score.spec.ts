import { withSeed } from '@duo/testing';
import { meetingDay, poolOf, seededMentee, seededMentor, someMentee, someMentor } from '../../../test/pool.js';
import { costOf, costsOf } from './cost.js';
import { halfDays, type MenteeFacts, type MentorFacts } from './facts.js';
import { type Policy, parts, usualPolicy, weights2026 } from './policy.js';
import { prepare } from './prepared.js';
import { addsUp, scoreOf, tenthsBetween } from './score.js';

const policy = usualPolicy(meetingDay, 'round');

function meet(mentee: MenteeFacts, mentor: MentorFacts, under: Policy = policy) {
  const pool = prepare(poolOf([mentee], [mentor]), under);
  const [a, b] = [pool.mentees[0], pool.mentors[0]];
  if (!a || !b) throw new Error('both are in the pool');
  return { ...scoreOf(pool, a, b), cost: costOf(costsOf(under), a, b, tenthsBetween(pool, a, b)) };
}

describe('a score', () => {
  it('is the sum of its parts, by hand', () => {
    // 251x shared: 0.9 x 260. One question of two: 120. One interest: 50. No second language. One half-day: 30.
    // 2.5 of 30 km. Skills 2 and 2: 50. 20 and 10 days of 90: 70 x 30 / 180.
    const { score, parts, cost } = meet(someMentee(), someMentor());
    expect(parts).toEqual({
      sector: 234,
      help: 120,
      interests: 50,
      languages: 0,
      availability: 30,
      distance: 92,
      digital: 50,
      waiting: 12,
    });
    expect(score).toBe(588);
    const [fit, waiting] = [588 - 12, 12];
    expect(cost).toBe(Math.round((1_000 * (930 - fit) ** 2) / 930) + 1_000 * (70 - waiting));
  });

  it(
    'adds up exactly, whoever meets',
    withSeed((random) => {
      const mentees = Array.from({ length: 100 }, (_, at) => seededMentee(random, `e${at}`));
      const mentors = Array.from({ length: 100 }, (_, at) => seededMentor(random, `r${at}`));
      const pool = prepare(poolOf(mentees, mentors), policy);
      for (const mentee of pool.mentees) {
        for (const mentor of pool.mentors) {
          const told = scoreOf(pool, mentee, mentor);
          let sum = 0;
          for (const part of parts) {
            const points = told.parts[part];
            if (!Number.isInteger(points) || points < 0 || points > weights2026.weights[part]) {
              throw new Error(`${part} of ${mentee.id} and ${mentor.id} is ${points}`);
            }
            sum += points;
          }
          if (sum !== told.score) throw new Error(`${mentee.id} and ${mentor.id}: ${sum} is not ${told.score}`);
        }
      }
    }),
  );

  it(
    'is never lower, and never dearer, with more half-days, languages, interests or strengths, or nearer by',
    withSeed((random) => {
      for (let round = 0; round < 200; round++) {
        const [mentee, mentor] = [seededMentee(random, 'e'), seededMentor(random, 'r')];
        const day = random.pick(halfDays);
        const asked = random.pick(mentee.helpQuestions.length > 0 ? mentee.helpQuestions : (['other'] as const));
        const both: [MenteeFacts, MentorFacts][] = [
          [
            { ...mentee, availability: [...mentee.availability, day] },
            { ...mentor, availability: [...mentor.availability, day] },
          ],
          [
            { ...mentee, languages: { ...mentee.languages, it: 'C1' } },
            { ...mentor, languages: { ...mentor.languages, it: 'C1' } },
          ],
          [
            { ...mentee, interests: [...mentee.interests, 'chess'] },
            { ...mentor, interests: [...mentor.interests, 'chess'] },
          ],
          [mentee, { ...mentor, strengths: [...mentor.strengths, asked] }],
          [mentee, { ...mentor, postalCode: mentee.postalCode === '9999' ? mentor.postalCode : mentee.postalCode }],
          [mentee, { ...mentor, generalist: true }],
          [{ ...mentee, waitingSince: '2025-01-01' }, mentor],
          [{ ...mentee, reachKm: 400 }, mentor],
        ];
        const before = meet(mentee, mentor);
        for (const [a, b] of both) {
          const after = meet(a, b);
          expect(after.score).toBeGreaterThanOrEqual(before.score);
          expect(after.cost).toBeLessThanOrEqual(before.cost);
        }
      }
    }),
  );

  it('knows the best and the worst pair', () => {
    const best = someMentee({
      helpQuestions: ['job-search-tools'],
      occupation: '2511',
      interests: ['music', 'films'],
      languages: { fr: 'C1', nl: 'C1', en: 'C1' },
      availability: halfDays,
      postalCode: '9050',
      waitingSince: '2026-01-01',
    });
    const { languages, interests } = best;
    const mentor = someMentor({ languages, interests, availability: halfDays, waitingSince: '2026-01-01' });
    expect(meet(best, mentor)).toMatchObject({ score: 1_000, cost: 0 });
    const worst = meet(
      someMentee({
        languages: { ar: 'A1' },
        availability: [],
        digital: { access: false, skill: 0 },
        waitingSince: meetingDay,
      }),
      someMentor({
        strengths: [],
        occupation: '6111',
        sector: 'A',
        interests: [],
        postalCode: '6700',
        digital: { access: false, skill: 0 },
        waitingSince: meetingDay,
      }),
    );
    expect(worst).toMatchObject({ score: 0, cost: 1_000_000 });
    expect(meet(best, someMentor(), { ...policy, convex: false }).cost).toBeGreaterThan(0);
  });

  it('costs what it lacks when it is not squared', () => {
    const { score, cost } = meet(someMentee(), someMentor(), { ...policy, convex: false });
    expect(cost).toBe(1_000 * (1_000 - score));
  });
});

it('has weights that add up', () => {
  expect(addsUp(weights2026.weights)).toBe(true);
  expect(addsUp({ ...weights2026.weights, help: 241 })).toBe(false);
  expect(addsUp({ ...weights2026.weights, help: 240.5, sector: 259.5 })).toBe(false);
  expect(addsUp({ ...weights2026.weights, help: -1, sector: 501 })).toBe(false);
});
