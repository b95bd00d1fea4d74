import { type Html, html, type Language } from '@duo/kernel';
import type { Curve, CurveEstimate } from '../evaluation.js';
import { nameOf } from './methods.js';
import { decimalsFor, numberIn, percentIn, pValueIn } from './numbers.js';
import { say } from './say.js';
import { decimalsOf } from './scale.js';
import { followedAt, groupName, stepAt, survivalCurve, timesOf } from './survival-curve.js';
import { table } from './table.js';

type Told = { readonly event: string; readonly level: string };

/** Curves, and what they say in numbers. */
export function survivalSection(language: Language, id: string, estimate: CurveEstimate, told: Told): Html {
  const { event, level } = told;
  const { weights } = estimate;
  return html`
<h3>${nameOf(language, estimate)}</h3>
<p>${weights === null ? say(language, 'unweighted') : say(language, 'weighted', { weights })}</p>
<figure>${survivalCurve(language, id, estimate, told)}</figure>
${summaryTable(language, estimate, event)}
${comparison(language, estimate, level)}
${stepTable(language, estimate, event)}`;
}

const plain = (language: Language, value: number | null) =>
  numberIn(language, value, value === null ? 0 : Math.min(2, decimalsOf([value])));

const range = (language: Language, lower: string, upper: string) => say(language, 'range', { lower, upper });

function summaryTable(language: Language, estimate: CurveEstimate, event: string): Html {
  const { curves, by } = estimate;
  const horizon = plain(language, curves[0]?.restrictedMean.horizon ?? null);
  return table({
    caption: `${say(language, 'survivalCurves', { event })}: ${nameOf(language, estimate)}`,
    head: [
      ...(['group', 'people', 'events', 'median'] as const).map((name) => say(language, name)),
      say(language, 'mean', { horizon }),
    ],
    rows: curves.map(({ group, n, events, median, restrictedMean: mean }) => {
      const decimals = decimalsFor(mean.se);
      const [lower, upper] = [median.lower, median.upper].map((time) => plain(language, time)) as [string, string];
      const [from, to] = [mean.lower, mean.upper].map((time) => numberIn(language, time, decimals)) as [string, string];
      return [
        groupName(language, by, group),
        numberIn(language, n),
        numberIn(language, events),
        `${plain(language, median.time)} (${range(language, lower, upper)})`,
        `${numberIn(language, mean.estimate, decimals)} (${range(language, from, to)})`,
      ];
    }),
  });
}

function comparison(language: Language, { curves, by, logRank, difference }: CurveEstimate, level: string): Html[] {
  const [first, second] = curves.map(({ group }) => groupName(language, by, group));
  const test = logRank && { chi: numberIn(language, logRank.chiSquared, 2), p: pValueIn(language, logRank.pValue) };
  return [
    ...(difference && first !== undefined && second !== undefined
      ? [
          html`<p>${say(language, 'meanDifference', { first, second, level, ...differenceIn(language, difference) })}</p>`,
        ]
      : []),
    ...(test ? [html`<p>${say(language, 'logRank', test)}</p>`] : []),
  ];
}

function differenceIn(
  language: Language,
  { horizon, se, estimate, lower, upper, pValue }: NonNullable<CurveEstimate['difference']>,
) {
  const number = (value: number) => numberIn(language, value, decimalsFor(se));
  return {
    horizon: plain(language, horizon),
    estimate: number(estimate),
    lower: number(lower),
    upper: number(upper),
    p: pValueIn(language, pValue),
  };
}

/** The curve at round times; all of its steps are in the report itself. */
function stepTable(language: Language, estimate: CurveEstimate, event: string): Html {
  const { curves, by } = estimate;
  const times = timesOf(curves);
  const still = (curve: Curve, time: number) => {
    const step = stepAt(curve, time);
    if (step === undefined) return '–';
    const [lower, upper] = [step.lower, step.upper].map((share) => percentIn(language, share, 1)) as [string, string];
    return `${percentIn(language, step.survival, 1)} (${range(language, lower, upper)})`;
  };
  return table({
    caption: say(language, 'survivalChart', { event, label: nameOf(language, estimate) }),
    head: [
      say(language, 'time'),
      ...curves.flatMap(({ group }) => {
        const name = groupName(language, by, group);
        return [say(language, 'still', { group: name }), say(language, 'atRiskOf', { group: name })];
      }),
    ],
    rows: times.map((time) => [
      numberIn(language, time, decimalsOf(times)),
      ...curves.flatMap((curve) => [still(curve, time), numberIn(language, followedAt(curve, time))]),
    ]),
  });
}
