import { compare, isNothing } from './compare.js';

type Compared = Parameters<typeof compare>[0];

/** A round as far as it is compared: `leila marc` are proposed, `leila marc pinned` fixed, `leila` stays alone. */
function roundOf(lines: readonly string[], vetoed: readonly string[] = []): Compared {
  const split = lines.map((line) => line.split(' '));
  const two = ([mentee = '', mentor = '']: string[]) => ({ mentee, mentor });
  return {
    pairs: split.filter(({ length }) => length === 2).map(two),
    fixed: split.filter(({ length }) => length === 3).map(([mentee, mentor, why]) => ({ mentee, mentor, why })),
    unmatched: split.filter(({ length }) => length === 1).map(([mentee]) => ({ mentee })),
    vetoed: vetoed.map((line) => ({ ...two(line.split(' ')), lasting: false })),
  } as Compared;
}

const before = roundOf(['leila marc', 'yusuf ann', 'sara']);

it('finds nothing between a round and itself', () => expect(isNothing(compare(before, before))).toBe(true));

it('tells what was pinned and who is paired anew because of it', () => {
  expect(compare(before, roundOf(['leila ann pinned', 'yusuf marc', 'sara']))).toMatchObject({
    pinned: [{ mentee: 'leila', mentor: 'ann' }],
    pairedAnew: [
      { mentee: 'yusuf', before: 'ann', after: 'marc' },
      { mentee: 'leila', before: 'marc', after: 'ann' },
    ],
  });
});

it('tells who found nobody, and who found somebody', () => {
  expect(compare(before, roundOf(['leila marc', 'sara ann', 'yusuf'], ['yusuf ann']))).toMatchObject({
    vetoed: [{ mentee: 'yusuf', mentor: 'ann' }],
    pairedAnew: [
      { mentee: 'sara', before: null, after: 'ann' },
      { mentee: 'yusuf', before: 'ann', after: null },
    ],
  });
});

it('calls a pin that was approved approved, and not let go', () => {
  const [pinned, approved] = [
    roundOf(['leila marc pinned', 'yusuf ann', 'sara']),
    roundOf(['leila marc frozen', 'yusuf ann', 'sara']),
  ];
  expect(compare(pinned, approved)).toMatchObject({
    approved: [{ mentee: 'leila', mentor: 'marc' }],
    unpinned: [],
    pairedAnew: [],
  });
  expect(compare(pinned, before)).toMatchObject({ unpinned: [{ mentee: 'leila', mentor: 'marc' }] });
});

it('tells what is allowed again', () => {
  expect(compare(roundOf(['a b'], ['a c']), roundOf(['a b'])).allowed).toEqual([{ mentee: 'a', mentor: 'c' }]);
});
