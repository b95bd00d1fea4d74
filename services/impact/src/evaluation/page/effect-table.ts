import { type Html, html, type Language } from '@duo/kernel';
import type { EffectEstimate } from '../evaluation.js';
import { nameOf } from './methods.js';
import { amountIn, numberIn, pValueIn } from './numbers.js';
import { say } from './say.js';
import { inOrder, rangeIn, type Shown } from './shown.js';
import { table } from './table.js';

/** The numbers of the plot, with errors, tests and how many people each rests on. */
export function effectTable(language: Language, { estimates, measure, unit, level, headings }: Shown): Html {
  const { adjusted, unadjusted } = inOrder(estimates);
  const drawn = estimates.some(({ bootstrap }) => bootstrap !== undefined);
  const amount = (value: number) => amountIn(language, measure, value);
  const row = (one: EffectEstimate, tells: string) => [
    one.headline ? html`<strong>${nameOf(language, one)}</strong> (${say(language, 'main')})` : nameOf(language, one),
    amount(one.estimate),
    rangeIn(language, measure, one),
    ...(drawn ? [one.bootstrap ? rangeIn(language, measure, one.bootstrap) : '–'] : []),
    amount(one.se),
    pValueIn(language, one.pValue),
    numberIn(language, one.n.treated),
    numberIn(language, one.n.control),
    tells,
  ];
  const head = ['method', 'estimate', 'interval', ...(drawn ? (['bootstrap'] as const) : []), 'error'] as const;
  const people = ['participants', 'comparison'] as const;
  return table({
    caption: `${say(language, 'effectsChart', { level })} (${unit})`,
    head: [
      ...head.map((name) => say(language, name, { level })),
      'p',
      ...people.map((name) => say(language, name)),
      say(language, 'kind'),
    ],
    rows: [
      ...adjusted.map((one) => row(one, say(language, headings.adjusted))),
      ...unadjusted.map((one) => row(one, say(language, headings.unadjusted))),
    ],
  });
}
