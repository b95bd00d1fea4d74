import fc from 'fast-check';
import { percentiles } from '../percentiles.js';
import { type Assumptions, costBenefit, type EffectByMonth, scenarioResults } from './cost-benefit.js';

const plain: Assumptions = {
  transfersSaved: 700,
  taxesAndContributions: 300,
  discountRate: 0,
  costPerDuo: 900,
  mentorHours: 52,
  shadowWage: 20,
};
const year = (effect: number): EffectByMonth => Array.from({ length: 12 }, () => effect);
const codeOf = (code: string) => expect.objectContaining({ code });

it('is what is done by hand', () => {
  expect(costBenefit(year(0.1), plain, 'free')).toEqual({
    benefit: expect.closeTo(1200, 10),
    cost: 900,
    net: expect.closeTo(300, 10),
    ratio: expect.closeTo(4 / 3, 12),
    breakEvenEffect: expect.closeTo(0.075, 12),
  });
  expect(costBenefit(year(0.1), plain, 'at-shadow-wage')).toMatchObject({ cost: 1940, net: expect.closeTo(-740, 10) });
  // The first month after a twelfth of a year, the last one after a whole.
  const discounted = costBenefit([0.1, ...year(0).slice(2), 0.1], { ...plain, discountRate: 0.1 }, 'free');
  expect(discounted.benefit).toBeCloseTo(100 / 1.1 ** (1 / 12) + 100 / 1.1, 10);
});

it('has no ratio where nothing is spent, and nothing that would pay where work is worth nothing', () => {
  expect(costBenefit(year(0.1), { ...plain, costPerDuo: 0 }, 'free').ratio).toBeUndefined();
  const worthless = { ...plain, transfersSaved: 0, taxesAndContributions: 0 };
  expect(costBenefit(year(0.1), worthless, 'free')).toMatchObject({ net: -900, ratio: 0, breakEvenEffect: undefined });
});

const scenarios = {
  low: { ...plain, transfersSaved: 400, discountRate: 0.05, costPerDuo: 1200 },
  central: { ...plain, discountRate: 0.03 },
  high: { ...plain, transfersSaved: 1000 },
};

it('says it of each scenario, with intervals that draws give', () => {
  const draws = Array.from({ length: 101 }, (_, at) => year(at / 1000));
  const { low, central, high } = scenarioResults(year(0.05), scenarios, draws);
  expect(low.free.net).toBeLessThan(central.free.net);
  expect(central.free.net).toBeLessThan(high.free.net);
  expect(central['at-shadow-wage'].net).toBeCloseTo(central.free.net - 1040, 10);
  const of = (effect: number) => costBenefit(year(effect), scenarios.high, 'free');
  expect(high.free).toEqual({
    ...of(0.05),
    uncertainty: {
      net: { lower: expect.closeTo(of(0.0025).net, 9), upper: expect.closeTo(of(0.0975).net, 9), draws: 101 },
      ratio: {
        lower: expect.closeTo(of(0.0025).ratio ?? 0, 9),
        upper: expect.closeTo(of(0.0975).ratio ?? 0, 9),
        draws: 101,
      },
      // An effect of over 900/15600.
      shareWithGain: 43 / 101,
    },
  });
  expect(scenarioResults(year(0.05), scenarios).high.free).toEqual(of(0.05));
});

it.each([
  ['effect-is-no-number', () => costBenefit([], plain, 'free')],
  ['effect-is-no-number', () => costBenefit([Number.NaN], plain, 'free')],
  ['assumption-below-zero', () => costBenefit([0.1], { ...plain, shadowWage: -1 }, 'free')],
  ['assumption-below-zero', () => costBenefit([0.1], { ...plain, discountRate: Number.NaN }, 'free')],
  ['draw-of-other-months', () => scenarioResults(year(0.1), scenarios, [[0.1]])],
  [
    'scenarios-are-not-in-order',
    () => scenarioResults(year(0.1), { ...scenarios, low: scenarios.high, high: scenarios.low }),
  ],
  ['no-draws', () => percentiles([])],
])('refuses %s', (code, ask) => {
  expect(ask).toThrow(codeOf(code));
});

it('takes percentiles as R does', () => {
  // quantile(c(7, 1, 4, 2), c(0.1, 0.9))
  expect(percentiles([7, 1, 4, 2], 0.8)).toEqual({
    lower: expect.closeTo(1.3, 12),
    upper: expect.closeTo(6.1, 12),
    draws: 4,
  });
});

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const assumptions = fc.record({
  transfersSaved: number(1, 3000),
  taxesAndContributions: number(0, 3000),
  discountRate: number(0, 0.2),
  costPerDuo: number(0, 5000),
  mentorHours: number(0, 100),
  shadowWage: number(0, 60),
});
const effects = fc.array(number(-1, 1), { minLength: 1, maxLength: 60 });
const time = fc.constantFrom('free' as const, 'at-shadow-wage' as const);

it('is nothing at the effect that just pays, and the plain sum without discounting', () => {
  fc.assert(
    fc.property(effects, assumptions, time, (monthly, given, mentorTime) => {
      const { breakEvenEffect = Number.NaN, cost } = costBenefit(monthly, given, mentorTime);
      const level = monthly.map(() => breakEvenEffect);
      expect(Math.abs(costBenefit(level, given, mentorTime).net)).toBeLessThan(1e-9 * (1 + cost));
      const worth = given.transfersSaved + given.taxesAndContributions;
      const sum = monthly.reduce((all, effect) => all + effect * worth, 0);
      expect(costBenefit(monthly, { ...given, discountRate: 0 }, mentorTime).benefit).toBeCloseTo(sum, 6);
    }),
  );
});

it('grows with the effect and with what work is worth, and falls with cost, discounting and the time of mentors', () => {
  fc.assert(
    fc.property(effects, assumptions, number(0, 1), (monthly, given, more) => {
      const positive = monthly.map(Math.abs);
      const net = (some: Partial<Assumptions> = {}, of = positive) =>
        costBenefit(of, { ...given, ...some }, 'free').net;
      const least = net() - 1e-6;
      expect(
        net(
          {},
          positive.map((effect) => effect + more),
        ),
      ).toBeGreaterThanOrEqual(least);
      expect(net({ taxesAndContributions: given.taxesAndContributions + more })).toBeGreaterThanOrEqual(least);
      expect(net({ costPerDuo: given.costPerDuo + more })).toBeLessThanOrEqual(net());
      expect(net({ discountRate: given.discountRate + more })).toBeLessThanOrEqual(net() + 1e-6);
      expect(costBenefit(positive, given, 'at-shadow-wage').net).toBeLessThanOrEqual(net());
    }),
  );
});
