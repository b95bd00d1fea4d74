import { seeded } from '@duo/testing';
import { meetingDay, poolOf, seededPool, someMentee, someMentor } from '../../../test/pool.js';
import type { PoolFacts } from '../score/facts.js';
import { scoreOnly, usualPolicy } from '../score/policy.js';
import { poolProblem } from '../score/pool-problem.js';
import { solve } from '../solve.js';
import { type Groups, monitor } from './monitor.js';

const policy = usualPolicy(meetingDay, 'round');

function watch(facts: PoolFacts, groups: Groups) {
  const pools = [poolProblem(facts, policy), poolProblem(facts, scoreOnly(policy))] as const;
  const [proposed, unconstrained] = pools.map((pool) => ({ pool, solution: solve(pool.problem) }));
  if (!proposed || !unconstrained) throw new Error('there are two');
  return monitor(proposed, unconstrained, groups);
}

const ids = (letter: string, many: number) => Array.from({ length: many }, (_, at) => `${letter}${at}`);
const groupsOf = (of: Record<string, readonly string[]>): Groups =>
  new Map(Object.entries(of).flatMap(([gender, people]) => people.map((id) => [id, { gender }] as const)));

describe('the fairness monitor', () => {
  const [women, men] = [ids('w', 10), ids('m', 12)];
  // Ten women wait 20 days and speak French, as all twelve mentors do. Of the men, who wait since today, two do.
  const facts = poolOf(
    [
      ...women.map((id) => someMentee({ id })),
      ...men.map((id, at) => someMentee({ id, waitingSince: meetingDay, languages: { [at < 2 ? 'fr' : 'nl']: 'C1' } })),
    ],
    ids('r', 12).map((id) => someMentor({ id })),
  );

  it('tells waiting, score and who is left out by group, by hand', () => {
    const genders = watch(facts, groupsOf({ f: women, m: men })).filter(({ dimension }) => dimension === 'gender');
    // 588 points as in the score's own test; without the mentee's 20 days of waiting 8 less: 70 x 10 / 180 is 4.
    expect(genders).toEqual([
      {
        dimension: 'gender',
        group: 'f',
        n: 10,
        meanWait: 20,
        longestWait: 20,
        proposed: { unmatchedRate: 0, meanScore: 588 },
        scoreOnly: { unmatchedRate: 0, meanScore: 588 },
      },
      {
        dimension: 'gender',
        group: 'm',
        n: 12,
        meanWait: 0,
        longestWait: 0,
        proposed: { unmatchedRate: 10 / 12, meanScore: 580 },
        scoreOnly: { unmatchedRate: 10 / 12, meanScore: 580 },
      },
    ]);
  });

  it('knows those of whom nothing is recorded as such', () => {
    const told = watch(facts, groupsOf({ f: women }));
    expect(told.find(({ dimension, group }) => dimension === 'gender' && group === 'unknown')).toMatchObject({ n: 12 });
    expect(told.filter(({ dimension }) => dimension === 'education')).toMatchObject([{ group: 'unknown', n: 22 }]);
  });

  it('withholds a group of fewer than ten, and the next smallest with it', () => {
    const told = watch(facts, groupsOf({ f: women.slice(0, 10), x: men.slice(0, 2), m: men.slice(2) }));
    expect(told.filter(({ dimension }) => dimension === 'gender')).toEqual([
      { dimension: 'gender', group: 'f', withheld: 'protects-another-group' },
      expect.objectContaining({ group: 'm', n: 10 }),
      { dimension: 'gender', group: 'x', withheld: 'fewer-than-10' },
    ]);
    const two = watch(facts, groupsOf({ f: women, x: men.slice(0, 6), y: men.slice(6) }));
    expect(two.filter(({ dimension }) => dimension === 'gender')).toEqual([
      expect.objectContaining({ group: 'f', n: 10 }),
      { dimension: 'gender', group: 'x', withheld: 'fewer-than-10' },
      { dimension: 'gender', group: 'y', withheld: 'fewer-than-10' },
    ]);
  });

  it('counts who is in a fixed pair as matched', () => {
    const fixed = { ...facts, pinned: [{ mentee: 'm5', mentor: 'r3' }] };
    const [, m] = watch(fixed, groupsOf({ f: women, m: men }));
    expect(m).toMatchObject({ n: 12, proposed: { unmatchedRate: 10 / 12 } });
  });

  it('has nothing to say of nobody', () => expect(watch(poolOf([], []), new Map())).toEqual([]));

  it('finds no better sum of scores than the optimum where only the score counts, with as many matched', () => {
    const seed = seededPool(seeded(5), 60, 60);
    const [all] = watch(seed, new Map());
    if (!all || 'withheld' in all) throw new Error('sixty are enough to be shown');
    const sum = ({ unmatchedRate, meanScore }: typeof all.proposed) =>
      (1 - unmatchedRate) * (meanScore ?? 0) - unmatchedRate * 200;
    expect(sum(all.scoreOnly)).toBeGreaterThanOrEqual(sum(all.proposed));
  });
});
