import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Random, seeded, withSeed } from '@duo/testing';
import { meetingDay, poolOf, seededPool, someMentee, someMentor } from '../../../test/pool.js';
import { Malformed } from '../problem.js';
import { costRow, impossible } from './cost.js';
import type { MenteeFacts, MentorFacts, PoolFacts } from './facts.js';
import { type Policy, usualPolicy } from './policy.js';
import { type Pool, poolProblem } from './pool-problem.js';

const policy = usualPolicy(meetingDay, 'round');
const pair = { mentee: 'mentee', mentor: 'mentor' };

/** The same facts, every list in another order. */
function shuffled(random: Random, facts: PoolFacts): PoolFacts {
  const turned = <T extends MenteeFacts | MentorFacts>(person: T): T => ({
    ...(Object.fromEntries(random.shuffle(Object.entries(person))) as T),
    languages: Object.fromEntries(random.shuffle(Object.entries(person.languages))),
    interests: random.shuffle(person.interests),
    availability: random.shuffle(person.availability),
  });
  return {
    ...facts,
    mentees: random.shuffle(facts.mentees).map(turned),
    mentors: random.shuffle(facts.mentors).map(turned),
    refused: random.shuffle(facts.refused),
    vetoed: random.shuffle(facts.vetoed),
    proposed: random.shuffle(facts.proposed),
  };
}

const bytes = ({ problem, mentees, mentors, fixed }: Pool): string =>
  JSON.stringify([
    mentees,
    mentors,
    fixed,
    ...Object.values(problem).map((one) => (typeof one === 'object' ? [...one] : one)),
  ]);

describe('the problem of a pool', () => {
  it(
    'is the same to the byte in any order of the rows',
    withSeed((random) => {
      const facts = seededPool(random, 40, 35);
      const first = bytes(poolProblem(facts, policy));
      for (let round = 0; round < 10; round++) expect(bytes(poolProblem(shuffled(random, facts), policy))).toBe(first);
    }),
  );

  it('breaks ties otherwise in another round', () => {
    const facts = seededPool(seeded(1), 40, 35);
    const other = poolProblem(facts, usualPolicy(meetingDay, 'another round'));
    expect(other.mentees).not.toEqual(poolProblem(facts, policy).mentees);
    expect(other.mentees.toSorted()).toEqual(poolProblem(facts, policy).mentees.toSorted());
  });

  it(
    'has whole costs from 0, mentors ascending, and a penalty for each mentee',
    withSeed((random) => {
      const { problem } = poolProblem(seededPool(random, 40, 35), policy);
      expect(problem.cost.every((cost) => Number.isSafeInteger(cost) && cost >= 0)).toBe(true);
      for (let row = 0; row < problem.mentees; row++) {
        const columns = [...problem.mentor.subarray(problem.start[row], problem.start[row + 1])];
        expect(columns).toEqual([...new Set(columns)].sort((a, b) => a - b));
      }
      expect(problem.unmatched).toHaveLength(problem.mentees);
    }),
  );

  it('has nothing in it for an empty pool', () => {
    expect(poolProblem(poolOf([], []), policy).problem).toMatchObject({
      mentees: 0,
      mentors: 0,
      start: new Int32Array(1),
    });
  });

  it(
    'keeps the cheapest pairs of each mentee, and the one proposed, in a pool that is too large',
    withSeed((random) => {
      const facts = seededPool(random, 60, 50);
      const pruning: Policy = { ...policy, prune: { abovePairs: 100, keep: 4 } };
      const [all, some] = [poolProblem(facts, policy), poolProblem(facts, pruning)];
      expect(all.problem.mentor.length - some.problem.mentor.length).toBe(some.pruned);
      expect(all.pruned).toBe(0);
      some.prepared.mentees.forEach((mentee, row) => {
        const costs = [...costRow(all.prepared, all.costs, mentee, new Float64Array(some.mentors.length))].map(
          (cost, at) => ((some.problem.capacity[at] ?? 0) > 0 ? cost : impossible),
        );
        const order = [...costs.keys()].filter((at) => costs[at] !== impossible);
        order.sort((a, b) => (costs[a] ?? 0) - (costs[b] ?? 0) || a - b);
        const expected = new Set(order.slice(0, 4));
        const proposed = some.mentors.indexOf(mentee.proposed ?? '');
        if (order.includes(proposed)) expected.add(proposed);
        const kept = some.problem.mentor.subarray(some.problem.start[row], some.problem.start[row + 1]);
        expect([...kept]).toEqual([...expected].sort((a, b) => a - b));
      });
    }),
  );
});

describe('pairs that are not up for decision', () => {
  const mentees = [someMentee(), someMentee({ id: 'other' })];

  it('leave the problem, with the place they hold', () => {
    for (const why of ['pinned', 'frozen'] as const) {
      const pool = poolProblem(poolOf(mentees, [someMentor({ capacity: 2 })], { [why]: [pair] }), policy);
      expect(pool.mentees).toEqual(['other']);
      expect([...pool.problem.capacity]).toEqual([1]);
      expect(pool.fixed).toMatchObject([{ ...pair, why, breaks: [], score: 588, waited: 20 }]);
    }
  });

  it('leave no arc to a mentor whose last place they hold', () => {
    const pool = poolProblem(poolOf(mentees, [someMentor()], { frozen: [pair] }), policy);
    expect(pool.problem.mentor).toHaveLength(0);
  });

  it('stand even where they break a rule, which is told', () => {
    const facts = poolOf([someMentee({ languages: {} })], [someMentor()], { pinned: [pair], refused: [pair] });
    expect(poolProblem(facts, policy).fixed[0]?.breaks).toEqual(['common-language', 'no-earlier-refusal']);
    const paused = poolOf([someMentee()], [someMentor({ pausedUntil: '2027-01-01' })], { frozen: [pair] });
    expect(poolProblem(paused, policy).fixed[0]?.breaks).toEqual(['mentor-has-a-place']);
  });

  it.each<[string, Partial<PoolFacts>]>([
    ['both are in the pool', { pinned: [{ mentee: 'mentee', mentor: 'gone' }] }],
    ['a mentee has one fixed pair at most', { pinned: [pair], frozen: [pair] }],
    ['the mentor has a place for who is pinned', { pinned: [pair, { ...pair, mentee: 'other' }] }],
    ['a pair is not vetoed and pinned', { pinned: [pair], vetoed: [pair] }],
  ])('are refused otherwise: %s', (rule, pairs) => {
    expect(() => poolProblem(poolOf(mentees, [someMentor()], pairs), policy)).toThrow(rule);
    expect(() => poolProblem(poolOf(mentees, [someMentor()], pairs), policy)).toThrow(Malformed);
  });
});

describe('facts at fault', () => {
  it.each<[string, object]>([
    ['mentee 0 (): id is not empty', { id: '' }],
    ['mentee 0 (mentee): languages are ISO 639 codes', { languages: { fr: 'good' } }],
    ['languages are ISO 639 codes', { languages: { French: 'B2' } }],
    ['occupation is 1 to 4 digits of ISCO-08', { occupation: '25120' }],
    ['sector is a section of NACE', { sector: 'IT' }],
    ['availability are half-days', { availability: ['monday'] }],
    ['helpQuestions are codes of the list of barriers', { helpQuestions: ['cv'] }],
    ['digital says access, and a skill from 0 to 4', { digital: { access: true, skill: 5 } }],
    ['meeting is one of on-site, hybrid, remote', { meeting: 'phone' }],
    ['waitingSince is a day', { waitingSince: '2026-02-30' }],
    ['waitingSince is not after the day of the meeting', { waitingSince: '2026-11-24' }],
    ['reachKm is null or a distance', { reachKm: Number.NaN }],
    ['interests are codes', { interests: undefined }],
  ])('%s', (fault, facts) => {
    expect(() => poolProblem(poolOf([{ ...someMentee(), ...facts }], []), policy)).toThrow(fault);
    expect(() => poolProblem(poolOf([{ ...someMentee(), ...facts }], []), policy)).toThrow(Malformed);
  });

  it('names a mentor and a capacity that cannot be, an id that is there twice, and two proposals', () => {
    const wrong = someMentor({ capacity: 1.5 });
    expect(() => poolProblem(poolOf([], [wrong]), policy)).toThrow('mentor 0 (mentor): capacity is a whole number');
    const twice = poolOf([someMentee()], [someMentor({ id: 'mentee' })]);
    expect(() => poolProblem(twice, policy)).toThrow('mentor 0 (mentee): id is there once');
    const proposed = poolOf([someMentee()], [someMentor()], { proposed: [pair, pair] });
    expect(() => poolProblem(proposed, policy)).toThrow('proposed pair of mentee: a mentee is in one pair at most');
  });

  it('names what is wrong with a policy', () => {
    const empty = poolOf([], []);
    const weights = { ...policy.weights, weights: { ...policy.weights.weights, help: 0 } };
    expect(() => poolProblem(empty, { ...policy, weights })).toThrow('policy weights: are whole points');
    expect(() => poolProblem(empty, { ...policy, switching: 0.5 })).toThrow('policy switching');
    expect(() => poolProblem(empty, { ...policy, today: 'today' })).toThrow('policy today: is a day');
  });
});

/** Alone, or as a part of a name: `age` is in `ageGroup` and `mentorAge`, not in `languages`. */
const asWord = (word: string) => new RegExp(`\\b${word}|${word[0]?.toUpperCase()}${word.slice(1)}`);

describe('what a score may not know', () => {
  const never = [
    'gender',
    'sex',
    'age',
    'born',
    'birth',
    'origin',
    'nationality',
    'religion',
    'health',
    'ethnic',
    'name',
  ];

  it.each(never)('has no place in the facts: %s', (word) => {
    const source = readFileSync(join(import.meta.dirname, 'facts.ts'), 'utf8');
    const code = source.replaceAll(/\/\*\*.*?\*\//gs, '');
    expect(code).not.toMatch(asWord(word));
    expect([...Object.keys(someMentee()), ...Object.keys(someMentor())].join()).not.toMatch(asWord(word));
  });

  it.each(never)('is refused where somebody brings it along: %s', (fact) => {
    const mentee = { ...someMentee(), [fact]: 'x' };
    expect(() => poolProblem(poolOf([mentee], []), policy)).toThrow(`${fact} is no fact that a score may know`);
  });
});

it('tells whose postal code is unknown', () => {
  const pool = poolProblem(poolOf([someMentee({ postalCode: '9999' })], [someMentor()]), policy);
  expect(pool.unknownPostalCodes).toEqual(['mentee']);
});
