import { type Random, seeded } from '@duo/testing';
import { meetingDay, seededPool } from '../../../test/pool.js';
import { check } from '../check.js';
import { monitor } from '../fairness/monitor.js';
import { lossesOf } from '../loss.js';
import type { PoolFacts } from '../score/facts.js';
import { scoreOnly, usualPolicy } from '../score/policy.js';
import { poolProblem } from '../score/pool-problem.js';
import { solve } from '../solve.js';
import { prepareMeeting } from './meeting.js';

const policy = usualPolicy(meetingDay, '2026-11');

const shuffled = (random: Random, facts: PoolFacts): PoolFacts => ({
  ...facts,
  mentees: random.shuffle(facts.mentees),
  mentors: random.shuffle(facts.mentors),
});

describe('a matching meeting of 300 mentees and 250 mentors', () => {
  const facts = seededPool(seeded(2026), 300, 250);
  const { pool, solution, explanation } = prepareMeeting(facts, policy);
  const { pairs, unmatched, left } = explanation;

  it('is solved, and proved', () => {
    check(pool.problem, solution);
    expect(pool.pruned).toBe(0);
  });

  it('explains everybody: who meets whom, and who is left out', () => {
    const people = [...pairs, ...unmatched].map(({ mentee }) => mentee);
    expect(people.toSorted()).toEqual(facts.mentees.map(({ id }) => id).toSorted());
    expect(pairs.length).toBeGreaterThan(150);
    expect(unmatched.length).toBeGreaterThan(10);
    for (const { score, parts, alternatives } of pairs) {
      expect(Object.values(parts).reduce((sum, points) => sum + points, 0)).toBe(score);
      expect(alternatives.map(({ loss }) => loss)).toEqual(
        alternatives.map(({ loss }) => loss).toSorted((a, b) => a - b),
      );
      for (const { loss } of alternatives) expect(loss).toBeGreaterThanOrEqual(0);
    }
    expect(new Set(unmatched.map(({ reason }) => reason)).size).toBeGreaterThan(1);
    expect(left.every(({ places }) => places > 0)).toBe(true);
  });

  it('tells the losses that are found pair by pair, too', () => {
    const losses = lossesOf(pool.problem, solution);
    for (const { mentee, alternatives, alone } of pairs) {
      const row = pool.mentees.indexOf(mentee);
      expect(losses.alone(row)).toBe(alone);
      for (const { mentor, loss } of alternatives) expect(losses.pair(row, pool.mentors.indexOf(mentor))).toBe(loss);
    }
    for (const { mentee, taken } of unmatched) {
      const row = pool.mentees.indexOf(mentee);
      for (const { mentor, loss } of taken) expect(losses.pair(row, pool.mentors.indexOf(mentor))).toBe(loss);
    }
  });

  it('is the same to the byte in any order of the rows', () => {
    const again = prepareMeeting(shuffled(seeded(7), facts), policy);
    expect(JSON.stringify(again.explanation)).toBe(JSON.stringify(explanation));
  });

  it('is watched by group, beside what would be if only the score counted', () => {
    const groups = new Map(facts.mentees.map(({ id }, at) => [id, { gender: at % 3 === 0 ? 'f' : 'm' }]));
    const free = poolProblem(facts, scoreOnly(policy));
    const told = monitor({ pool, solution }, { pool: free, solution: solve(free.problem) }, groups);
    expect(told.filter(({ dimension }) => dimension === 'gender')).toMatchObject([
      { group: 'f', n: 100 },
      { group: 'm', n: 200 },
    ]);
  });
});
