import { withSeed } from '@duo/testing';
import { meetingDay, poolOf, seededMentee, seededPool, someMentee, someMentor } from '../../../test/pool.js';
import { solve } from '../solve.js';
import type { PoolFacts } from './facts.js';
import { type Policy, scoreOnly, usualPolicy } from './policy.js';
import { poolProblem } from './pool-problem.js';
import { mostLost } from './pruning.js';
import { reservePrices } from './reserve.js';

const usual = usualPolicy(meetingDay, 'round');

/** Who gets whom, `mentee: mentor`. */
function proposed(facts: PoolFacts, policy: Policy = usual): Record<string, string | undefined> {
  const pool = poolProblem(facts, policy);
  const { mentorOf } = solve(pool.problem);
  return Object.fromEntries(pool.mentees.map((id, row) => [id, pool.mentors[mentorOf[row] ?? -1]]));
}

const dayBefore = (days: number) => new Date(Date.parse(meetingDay) - days * 86_400_000).toISOString().slice(0, 10);

describe('the convex cost', () => {
  it('rather has two middling pairs than a good and a bad one', () => {
    // Whoever gets a gets 240 points of help; x has 260 of sector with a and 234 with b, y none with either.
    const asks = { helpQuestions: ['social'], sector: null } as const;
    const x = someMentee({ ...asks, id: 'x', occupation: '2512' });
    const y = someMentee({ ...asks, id: 'y', occupation: '9112' });
    const a = someMentor({ id: 'a', occupation: '2512', sector: null, strengths: ['social'] });
    const b = someMentor({ id: 'b', occupation: '2519', sector: null, strengths: [] });
    const facts = poolOf([x, y], [a, b]);
    expect(proposed(facts, { ...usual, convex: false })).toEqual({ x: 'a', y: 'b' });
    expect(proposed(facts)).toEqual({ x: 'b', y: 'a' });
  });
});

describe('waiting', () => {
  const hard = (days: number) =>
    someMentee({
      id: 'hard',
      occupation: '9112',
      sector: 'A',
      helpQuestions: ['social'],
      waitingSince: dayBefore(days),
    });
  const easy = someMentee({ id: 'easy', helpQuestions: ['job-search-tools'], waitingSince: meetingDay });

  it('brings a hard case to the front in the end, and not back again', () => {
    const whenFirst = [0, 30, 60, 90, 120, 150, 180].map((days) => {
      const given = proposed(poolOf([hard(days), easy], [someMentor()]));
      return given.hard === 'mentor';
    });
    expect(whenFirst[0]).toBe(false);
    expect(whenFirst.at(-1)).toBe(true);
    expect(whenFirst).toEqual(whenFirst.toSorted());
  });

  it('counts for nothing where the policy says so', () => {
    const facts = poolOf([hard(180), easy], [someMentor()]);
    expect(proposed(facts, scoreOnly(usual))).toEqual({ hard: undefined, easy: 'mentor' });
  });
});

describe('an earlier proposal', () => {
  const mentors = [someMentor({ id: 'a' }), someMentor({ id: 'b', availability: ['mon-am', 'tue-pm'] })];
  const earlier = { proposed: [{ mentee: 'mentee', mentor: 'a' }] };

  it('is kept where another is only a little better', () => {
    expect(proposed(poolOf([someMentee()], mentors))).toEqual({ mentee: 'b' });
    expect(proposed(poolOf([someMentee()], mentors, earlier))).toEqual({ mentee: 'a' });
    expect(proposed(poolOf([someMentee()], mentors, earlier), { ...usual, switching: 0 })).toEqual({ mentee: 'b' });
  });

  it('is given up where another is much better', () => {
    const [a, b] = mentors;
    if (!a || !b) throw new Error('there are two');
    const better = { ...b, occupation: '2512', strengths: ['job-search-tools', 'relevant-network'] as const };
    const far = { ...a, occupation: '9112', sector: 'A', strengths: [] };
    expect(proposed(poolOf([someMentee()], [far, better], earlier))).toEqual({ mentee: 'b' });
  });
});

describe('a reserve price', () => {
  // Who speaks English only has nobody but the scarce mentor; who also speaks French does nearly as well with the other.
  const easy = someMentee({ id: 'easy', languages: { fr: 'C1', en: 'C1' } });
  const later = someMentee({ id: 'later', languages: { en: 'C1' }, waitingSince: meetingDay });
  const scarce = someMentor({ id: 'scarce', languages: { en: 'native' } });
  const other = someMentor({ id: 'other', strengths: [] });
  const today = poolOf([easy], [scarce, other]);

  it('keeps a scarce mentor for those who are expected and have nobody else', () => {
    expect(proposed(today)).toEqual({ easy: 'scarce' });
    const prices = reservePrices(today, [later], usual);
    expect(prices.scarce).toBeGreaterThan(0);
    expect(proposed(today, { ...usual, reserve: { prices, exemptFromDays: 30 } })).toEqual({ easy: 'other' });
  });

  it('asks nothing of who has waited too long, and nothing when nobody is expected', () => {
    const prices = reservePrices(today, [later], usual);
    const long = poolOf([{ ...easy, waitingSince: dayBefore(30) }], [scarce, other]);
    expect(proposed(long, { ...usual, reserve: { prices, exemptFromDays: 30 } })).toEqual({ easy: 'scarce' });
    const alone = reservePrices(today, [], usual);
    expect(proposed(today, { ...usual, reserve: { prices: alone, exemptFromDays: 30 } })).toEqual({ easy: 'scarce' });
    expect(reservePrices(today, [later], usual, 0)).toEqual({});
  });

  it(
    'gives today what the common optimum gives today, at the same cost',
    withSeed((random) => {
      for (let round = 0; round < 10; round++) {
        const facts = seededPool(random, 12, 10);
        const arrivals = Array.from({ length: 5 }, (_, at) => seededMentee(random, `later-${at}`));
        const all = poolProblem({ ...facts, mentees: [...facts.mentees, ...arrivals] }, usual);
        const together = solve(all.problem);
        const prices = reservePrices(facts, arrivals, usual);
        const pool = poolProblem(facts, { ...usual, reserve: { prices, exemptFromDays: 10_000 } });
        let cost = 0;
        pool.mentees.forEach((id, row) => {
          const mentor = all.mentors[together.mentorOf[all.mentees.indexOf(id)] ?? -1];
          const [from, to] = [pool.problem.start[row] ?? 0, pool.problem.start[row + 1] ?? 0];
          const at = pool.problem.mentor.subarray(from, to).indexOf(pool.mentors.indexOf(mentor ?? ''));
          cost += mentor === undefined ? (pool.problem.unmatched?.[row] ?? 0) : (pool.problem.cost[from + at] ?? 0);
        });
        expect(solve(pool.problem).total).toBe(cost);
      }
    }),
  );
});

it(
  'says at most what pruning can have cost',
  withSeed((random) => {
    for (let round = 0; round < 10; round++) {
      const facts = seededPool(random, 40, 30);
      for (const keep of [1, 3, 8]) {
        const pool = poolProblem(facts, { ...usual, prune: { abovePairs: 0, keep } });
        const pruned = solve(pool.problem);
        const lost = pruned.total - solve(poolProblem(facts, usual).problem).total;
        expect(lost).toBeGreaterThanOrEqual(0);
        expect(mostLost(pool, pruned)).toBeGreaterThanOrEqual(lost);
      }
      const whole = poolProblem(facts, usual);
      expect(mostLost(whole, solve(whole.problem))).toBe(0);
    }
  }),
);
