import { poolOf, someMentee, someMentor } from '../../test/pool.js';
import { roundAnswer } from './answers.js';
import { begin, veto } from './round.js';
import { shown } from './shown.js';

const [leila, sara, marc, ann] = ['1', '2', '3', '4'].map((digit) => `00000000-0000-4000-8000-00000000000${digit}`) as [
  string,
  string,
  string,
  string,
];
const facts = poolOf(
  [someMentee({ id: leila }), someMentee({ id: sara, languages: { ps: 'native' } })],
  [someMentor({ id: marc }), someMentor({ id: ann, capacity: 2 })],
);
const round = begin('00000000-0000-4000-8000-00000000000a', '2026-11-23', facts, []);

it('tells the coded facts of everybody in it, and what the policy maximises', () => {
  const told = shown(round, []);
  expect(roundAnswer.parse(told)).toEqual(told);
  expect(told.people.map(({ id, side }) => [id, side])).toEqual([
    [leila, 'mentee'],
    [sara, 'mentee'],
    [marc, 'mentor'],
    [ann, 'mentor'],
  ]);
  expect(told.people[0]).toMatchObject({ help: ['job-search-tools', 'relevant-network'], languages: { fr: 'B2' } });
  expect(told.people[3]).toMatchObject({ help: ['job-search-tools'], capacity: 2, accompanies: 0 });
  const { weights } = told.policy;
  expect(Object.values(weights).reduce((sum, points) => sum + points, 0)).toBe(1000);
  for (const { parts } of told.pairs)
    for (const [part, points] of Object.entries(parts))
      expect(points).toBeLessThanOrEqual(weights[part as keyof typeof weights]);
});

it('tells what leaving somebody without a mentor would cost the whole', () => {
  expect(shown(round, []).pairs[0]?.alone).toBeGreaterThan(0);
});

it('tells of each veto whether it counts in later rounds, too', () => {
  const vetoed = veto(veto(round, { mentee: leila, mentor: marc }, true, 1), { mentee: sara, mentor: ann }, true, 2);
  expect(shown(vetoed, [{ mentee: sara, mentor: ann }]).vetoed).toEqual([
    { mentee: leila, mentor: marc, lasting: false },
    { mentee: sara, mentor: ann, lasting: true },
  ]);
});
