import { refusal } from '@duo/kernel';
import { type Percentiles, percentiles } from '../percentiles.js';

/** What a scenario takes for granted, in money of one year. None of it is estimated here, and none has a default. */
export type Assumptions = {
  /** Of a month that somebody works and would not have: what is not paid out to him or her, and what is paid in. */
  readonly transfersSaved: number;
  readonly taxesAndContributions: number;
  /** A year; 0.03 is 3 %. */
  readonly discountRate: number;
  /** Without the time of the mentor, who is a volunteer. */
  readonly costPerDuo: number;
  readonly mentorHours: number;
  /** What an hour of a mentor is worth where it is counted. */
  readonly shadowWage: number;
};

export const scenarioNames = ['low', 'central', 'high'] as const;
export type ScenarioName = (typeof scenarioNames)[number];
export type Scenarios = Readonly<Record<ScenarioName, Assumptions>>;

/** With nothing for the mentor's time, and with it at the shadow wage. */
export const mentorTimes = ['free', 'at-shadow-wage'] as const;
export type MentorTime = (typeof mentorTimes)[number];

/** The effect on the share in work in each month since registration, the first one first. */
export type EffectByMonth = readonly number[];

export type CostBenefit = {
  /** Of a duo. */
  readonly benefit: number;
  readonly cost: number;
  readonly net: number;
  /** Benefit over cost; undefined where nothing is spent. */
  readonly ratio: number | undefined;
  /** The effect, the same in every month, that would just pay. Assumptions decide it, no data; undefined: none would. */
  readonly breakEvenEffect: number | undefined;
};

/**
 * net = Σ effect × (transfers saved + taxes and contributions)/(1 + r)^(m/12) - cost, of one duo over months m = 1, 2, …, each
 * counted at its end (HM Treasury, *The Green Book* (2022), 5 and A6, for discounting; the sum is the public purse's alone,
 * what the person earns is not in it). The months after the last one count nothing, which is careful.
 */
export function costBenefit(effects: EffectByMonth, assumptions: Assumptions, mentorTime: MentorTime): CostBenefit {
  const { costPerDuo, mentorHours, shadowWage } = checked(assumptions);
  if (effects.length === 0 || !effects.every(Number.isFinite)) throw refusal('effect-is-no-number');
  const worth = worthOfMonths(effects.length, assumptions);
  const benefit = effects.reduce((sum, effect, month) => sum + effect * (worth[month] ?? 0), 0);
  const cost = costPerDuo + (mentorTime === 'free' ? 0 : mentorHours * shadowWage);
  const ofAll = worth.reduce((sum, one) => sum + one, 0);
  return {
    benefit,
    cost,
    net: benefit - cost,
    ratio: cost > 0 ? benefit / cost : undefined,
    breakEvenEffect: ofAll > 0 ? cost / ofAll : undefined,
  };
}

export type ScenarioResult = CostBenefit & {
  /** Of the draws, where there are any: of net and ratio, and in what share of them more comes in than goes out. */
  readonly uncertainty?: {
    readonly net: Percentiles;
    readonly ratio: Percentiles | undefined;
    readonly shareWithGain: number;
  };
};
export type ScenarioResults = Readonly<Record<ScenarioName, Readonly<Record<MentorTime, ScenarioResult>>>>;

/**
 * The same under low, central and high assumptions: whether it is profitable is said of a scenario, never without one.
 * `draws` are the effects of a bootstrap that ran the estimator anew on each sample; intervals are their percentiles and
 * tell of the people only, not of the assumptions. Refuses `scenarios-are-not-in-order` where a better scenario needs more.
 */
export function scenarioResults(
  effects: EffectByMonth,
  scenarios: Scenarios,
  draws: readonly EffectByMonth[] = [],
): ScenarioResults {
  if (draws.some(({ length }) => length !== effects.length)) throw refusal('draw-of-other-months');
  const results = Object.fromEntries(
    scenarioNames.map((name) => {
      const of = (time: MentorTime) => withDraws(effects, draws, (one) => costBenefit(one, scenarios[name], time));
      return [name, { free: of('free'), 'at-shadow-wage': of('at-shadow-wage') }];
    }),
  ) as ScenarioResults;
  for (const time of mentorTimes) {
    const needed = scenarioNames.map((name) => results[name][time].breakEvenEffect ?? Number.POSITIVE_INFINITY);
    if (needed.some((one, at) => one < (needed[at + 1] ?? 0))) throw refusal('scenarios-are-not-in-order');
  }
  return results;
}

function withDraws(effects: EffectByMonth, draws: readonly EffectByMonth[], of: (one: EffectByMonth) => CostBenefit) {
  const result = of(effects);
  if (draws.length === 0) return result;
  const net = draws.map((draw) => of(draw).net);
  const { cost } = result;
  const uncertainty = {
    net: percentiles(net),
    ratio: cost > 0 ? percentiles(net.map((one) => one / cost + 1)) : undefined,
    shareWithGain: net.filter((one) => one > 0).length / net.length,
  };
  return { ...result, uncertainty };
}

/** What one more person in work is worth in each month, as of today. */
const worthOfMonths = (months: number, { transfersSaved, taxesAndContributions, discountRate }: Assumptions) =>
  Array.from(
    { length: months },
    (_, month) => (transfersSaved + taxesAndContributions) / (1 + discountRate) ** ((month + 1) / 12),
  );

function checked(assumptions: Assumptions): Assumptions {
  const wrong = Object.entries(assumptions).find(([, value]) => !(value >= 0 && value < Number.POSITIVE_INFINITY));
  if (wrong) throw refusal('assumption-below-zero', { assumption: wrong[0] });
  return assumptions;
}
