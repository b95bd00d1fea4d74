import fc from 'fast-check';
import { payoutOf, type Tier, termsOfALaterBond, uplift } from './tiers.js';

const three: Tier[] = [
  { name: 'none', from: null, pays: 0 },
  { name: 'some', from: 0, pays: [100, 200] },
  { name: 'all', from: 0.1, pays: 250 },
];
const codeOf = (code: string) => expect.objectContaining({ code });

it('is what tables of the normal distribution say', () => {
  const { tier, payout, probabilities } = payoutOf(three, { estimate: 0.05, standardError: 0.05 });
  expect([tier, payout]).toEqual(['some', 150]);
  expect(probabilities.map(({ tier: name }) => name)).toEqual(['none', 'some', 'all']);
  // Φ(-1) and 1 - 2Φ(-1)
  [0.15865525393145707, 0.6826894921370859, 0.15865525393145707].forEach((expected, at) => {
    expect(probabilities[at]?.probability).toBeCloseTo(expected, 14);
  });
});

it('pays on average what is paid, by symmetry', () => {
  const { expected } = payoutOf(three, { estimate: 0.05, standardError: 0.05 });
  expect(expected).toBeCloseTo(0.6826894921370859 * 150 + 0.15865525393145707 * 250, 10);
});

it('has its lower end in each tier, and draws count where they fall', () => {
  expect(payoutOf(three, { estimate: 0.1, draws: [-0.001, 0, 0.05, 0.1] })).toEqual({
    tier: 'all',
    payout: 250,
    probabilities: [
      { tier: 'none', probability: 0.25 },
      { tier: 'some', probability: 0.5 },
      { tier: 'all', probability: 0.25 },
    ],
    expected: 125,
  });
  expect(payoutOf(three, { estimate: 0, standardError: 0 })).toMatchObject({ tier: 'some', expected: 100 });
});

it('keeps the digits of what is hardly probable', () => {
  const { probabilities } = payoutOf(three, { estimate: -0.3, standardError: 0.05 });
  // Φ(-6) - Φ(-8), Φ(-8)
  expect((probabilities[1]?.probability ?? 0) / 9.865870229e-10).toBeCloseTo(1, 6);
  expect((probabilities[2]?.probability ?? 0) / 6.220960574e-16).toBeCloseTo(1, 6);
});

it('knows the published terms of a later bond', () => {
  const paid = (estimate: number) => payoutOf(termsOfALaterBond(4), { estimate, standardError: 0 });
  const most = 1.075 ** 4;
  expect([-0.01, 0, 0.49, 0.5, 0.75, 1, 3].map((result) => paid(result).payout)).toEqual([
    ...[0, 1, 1, 1, (1 + most) / 2, most, most],
  ]);
});

it('measures the uplift against the comparison', () => {
  const found = uplift({ rate: 0.54, standardError: 0.03 }, { rate: 0.36, standardError: 0.01 });
  expect(found.estimate).toBeCloseTo(0.5, 14);
  expect(found.standardError).toBeCloseTo(Math.hypot(0.03 / 0.36, (0.54 * 0.01) / 0.36 ** 2), 14);
  expect(() => uplift({ rate: 0.5, standardError: 0.1 }, { rate: 0, standardError: 0 })).toThrow(
    codeOf('nobody-of-the-comparison-worked'),
  );
});

it.each([
  ['tiers-without-names', []],
  ['tiers-without-names', [three[0], three[0]]],
  ['tiers-are-not-in-order', three.slice(1)],
  ['tiers-are-not-in-order', [three[0], three[2], three[1]]],
  ['tiers-are-not-in-order', [three[0], { ...three[1], from: null }]],
  ['tier-grows-without-end', [three[0], three[1]]],
  ['tier-grows-without-end', [{ ...three[0], pays: [0, 1] }, three[2]]],
])('refuses %s', (code, tiers) => {
  expect(() => payoutOf(tiers as Tier[], { estimate: 0, standardError: 1 })).toThrow(codeOf(code));
});

it.each([
  ['result-is-no-number', { estimate: Number.NaN, standardError: 1 }],
  ['result-is-no-number', { estimate: 0, standardError: -1 }],
  ['result-is-no-number', { estimate: 0, draws: [Number.NaN] }],
  ['no-draws', { estimate: 0, draws: [] }],
])('refuses %s of a result', (code, result) => {
  expect(() => payoutOf(three, result)).toThrow(codeOf(code));
});

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
/** Tiers that pay more for more. */
const rising = fc
  .tuple(fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 6 }), fc.array(number(0, 10)))
  .map(([bounds, steps]): Tier[] => {
    const from = [null, ...bounds.sort((one, other) => one - other).map((bound) => bound / 100)];
    let paid = 0;
    return from.map((begin, at) => {
      const before = paid;
      paid += steps[at] ?? 1;
      const grows = at > 0 && at < from.length - 1;
      return { name: `tier ${at}`, from: begin, pays: grows ? [before, paid] : at === 0 ? before : paid };
    });
  });

it('has probabilities that add up to one, and a payout that grows with the result', () => {
  fc.assert(
    fc.property(rising, number(-1, 1), number(0.001, 0.5), number(0, 0.5), (tiers, estimate, standardError, more) => {
      const one = payoutOf(tiers, { estimate, standardError });
      const better = payoutOf(tiers, { estimate: estimate + more, standardError });
      expect(one.probabilities.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
      expect(one.probabilities.every(({ probability }) => probability >= 0 && probability <= 1)).toBe(true);
      expect(better.payout).toBeGreaterThanOrEqual(one.payout);
      expect(better.expected).toBeGreaterThanOrEqual(one.expected - 1e-9);
    }),
  );
});

it('says of a normal result what many draws of it say', () => {
  fc.assert(
    fc.property(rising, number(-0.5, 0.5), number(0.01, 0.5), (tiers, estimate, standardError) => {
      const normal = payoutOf(tiers, { estimate, standardError });
      const draws = quantiles.map((z) => estimate + z * standardError);
      const drawn = payoutOf(tiers, { estimate, draws });
      normal.probabilities.forEach(({ probability }, at) => {
        expect(Math.abs(probability - (drawn.probabilities[at]?.probability ?? 0))).toBeLessThan(0.003);
      });
      expect(Math.abs(normal.expected - drawn.expected)).toBeLessThan(0.1);
    }),
    { numRuns: 20 },
  );
});

/** The normal quantiles of a fine grid, by bisection. */
const quantiles = Array.from({ length: 1000 }, (_, at) => {
  let [low, high] = [-5, 5];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    const below = payoutOf(
      [
        { name: 'under', from: null, pays: 0 },
        { name: 'over', from: middle, pays: 1 },
      ],
      {
        estimate: 0,
        standardError: 1,
      },
    ).probabilities[0];
    if ((below?.probability ?? 0) < (at + 0.5) / 1000) low = middle;
    else high = middle;
  }
  return low;
});
