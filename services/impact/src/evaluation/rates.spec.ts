import { reference } from '../../test/evaluation/reference.js';
import { newcombe, wilson } from './rates.js';

type Pair = [number, number];
type One = { x: number; n: number; wilson: Pair };
type Two = {
  x1: number;
  n1: number;
  x2: number;
  n2: number;
  wilson1: Pair;
  wilson2: Pair;
  newcombe10: Pair;
  diff: number;
};
const { one, two } = reference<{ one: One[]; two: Two[] }>('proportions');

const within = (found: { lower: number; upper: number }, [lower, upper]: Pair) => {
  expect(Math.abs(found.lower - lower)).toBeLessThan(1e-12);
  expect(Math.abs(found.upper - upper)).toBeLessThan(1e-12);
};

it.each(one)('a rate of $x of $n has the published Wilson interval', ({ x, n, wilson: expected }) => {
  within(wilson({ successes: x, of: n }), expected);
});

it.each(two)('$x1 of $n1 less $x2 of $n2 has the published Newcombe interval', (row) => {
  const treated = { successes: row.x1, of: row.n1 };
  const comparison = { successes: row.x2, of: row.n2 };
  within(wilson(treated), row.wilson1);
  within(wilson(comparison), row.wilson2);
  const found = newcombe(treated, comparison);
  within(found, row.newcombe10);
  expect(Math.abs(found.difference - row.diff)).toBeLessThan(1e-12);
});

it('ends exactly at 0 and 1 where nobody or everybody succeeded', () => {
  for (const n of [1, 7, 20, 322, 99_991]) {
    const [none, all] = [wilson({ successes: 0, of: n }), wilson({ successes: n, of: n })];
    expect([none.lower, all.upper]).toEqual([0, 1]);
    expect(all.lower).toBeCloseTo(1 - none.upper, 14);
  }
});

it('is wider at a higher level', () => {
  const [usual, wide] = [wilson({ successes: 5, of: 9 }), wilson({ successes: 5, of: 9 }, 2.5758293035489)];
  expect(wide.lower).toBeLessThan(usual.lower);
  expect(wide.upper).toBeGreaterThan(usual.upper);
});

it.each([
  [{ successes: 0, of: 0 }, 'rate-of-nobody'],
  [{ successes: 3, of: 2 }, 'no-count'],
  [{ successes: -1, of: 2 }, 'no-count'],
  [{ successes: 0.5, of: 2 }, 'no-count'],
  [{ successes: Number.NaN, of: 2 }, 'no-count'],
])('refuses a rate of %j', (count, code) => {
  expect(() => wilson(count)).toThrow(expect.objectContaining({ code }));
});
