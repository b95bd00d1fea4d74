import { poolOf, someMentee, someMentor } from '../../test/pool.js';
import { approve, begin, pin, type Round, veto } from './round.js';

const day = '2026-11-23';
const facts = poolOf(
  [someMentee({ id: 'leila' }), someMentee({ id: 'yusuf' }), someMentee({ id: 'sara', languages: { ps: 'native' } })],
  [someMentor({ id: 'marc' }), someMentor({ id: 'ann' })],
);
const round: Round = begin('round', day, facts, []);
const pairsOf = ({ result }: Round) =>
  [...result.pairs, ...result.fixed].map(({ mentee, mentor }) => `${mentee} ${mentor}`).sort();
const [first] = round.result.pairs;
const proposed = { mentee: first?.mentee ?? '', mentor: first?.mentor ?? '' };
const other = { mentee: proposed.mentee, mentor: proposed.mentor === 'marc' ? 'ann' : 'marc' };

it('proposes the best for all, with the parts of each score, and says who is left out and why', () => {
  expect(round).toMatchObject({ version: 1, result: { weights: '2026-1' } });
  expect(round.result.pairs).toHaveLength(2);
  expect(Object.values(first?.parts ?? {}).reduce((sum, part) => sum + part, 0)).toBe(first?.score);
  expect(round.result.unmatched).toMatchObject([{ mentee: 'sara', reason: 'no-common-language' }]);
  expect(begin('round', day, facts, [])).toEqual(round);
});

it('solves anew in place when a pair is pinned or vetoed, and comes back when that is undone', () => {
  const pinned = pin(round, other, true, 1);
  expect(pinned.version).toBe(2);
  expect(pairsOf(pinned)).toContain(`${other.mentee} ${other.mentor}`);
  expect(pairsOf(pin(pinned, other, false, 2))).toEqual(pairsOf(round));
  const vetoed = veto(round, proposed, true, 1);
  expect(pairsOf(vetoed)).not.toContain(`${proposed.mentee} ${proposed.mentor}`);
  expect(pairsOf(veto(vetoed, proposed, false, 2))).toEqual(pairsOf(round));
});

it('decides no more about who is approved', () => {
  const approved = approve(pin(round, other, true, 1), other, 2);
  expect(approved.result.fixed).toMatchObject([{ ...other, why: 'frozen' }]);
  expect(() => approve(approved, other, 3)).toThrow(expect.objectContaining({ code: 'pair-is-approved-already' }));
});

it.each([
  ['a decision on an older version', () => pin(pin(round, other, true, 1), proposed, false, 1), 'round-has-changed'],
  [
    'a mentee who is not in it',
    () => pin(round, { mentee: 'x', mentor: 'ann' }, true, 1),
    'mentee-is-not-in-this-round',
  ],
  [
    'a mentor who is not in it',
    () => veto(round, { mentee: 'leila', mentor: 'x' }, true, 1),
    'mentor-is-not-in-this-round',
  ],
  ['two pins of one mentee', () => pin(pin(round, other, true, 1), proposed, true, 2), 'mentee-is-pinned-already'],
  ['a pin of what is vetoed', () => pin(veto(round, other, true, 1), other, true, 2), 'cannot-be-kept'],
])('refuses %s', (_, decision, code) => {
  expect(decision).toThrow(expect.objectContaining({ code }));
});
