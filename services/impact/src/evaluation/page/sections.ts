import { type Html, html, type Language } from '@duo/kernel';
import type { CurveEstimate, EffectEstimate, Evaluation } from '../evaluation.js';
import { effectTable } from './effect-table.js';
import { forestPlot } from './forest-plot.js';
import { type After, balanceTable, lovePlot } from './love-plot.js';
import { adjusts, methodOf, nameOf } from './methods.js';
import { amountIn, type Measure, measureOf, numberIn, percentIn, pValueIn } from './numbers.js';
import { say } from './say.js';
import { inOrder, type Shown } from './shown.js';
import { table } from './table.js';
import { reasonOf, warningList } from './warnings.js';

export const isEffect = (one: Evaluation['estimates'][number]): one is EffectEstimate => one.method !== 'kaplan-meier';
export const isCurve = (one: Evaluation['estimates'][number]): one is CurveEstimate => !isEffect(one);

export const outcomeName = (language: Language, { outcome }: Evaluation): string =>
  outcome.type === 'survival' ? say(language, 'survivalOutcome', { event: outcome.event }) : outcome.name;

const measureFor = (report: Evaluation, estimates: readonly EffectEstimate[]): Measure =>
  measureOf(
    report.outcome,
    estimates.map(({ se }) => se),
  );

const unitOf = (language: Language, report: Evaluation): string =>
  report.outcome.type === 'binary'
    ? say(language, 'inPoints')
    : say(language, 'inUnit', { outcome: outcomeName(language, report) });

/** The main estimate in one sentence, with what it takes for granted before the number. */
export function headline(language: Language, report: Evaluation): Html {
  const main = report.estimates.filter(isEffect).find(({ headline }) => headline);
  if (main === undefined) return html`<p>${say(language, 'noHeadline')}</p>`;
  const measure = measureFor(report, [main]);
  const amount = amountIn(language, measure, main.estimate);
  const told = {
    outcome: outcomeName(language, report),
    estimate: measure.points ? say(language, 'points', { amount }) : amount,
    lower: amountIn(language, measure, main.lower),
    upper: amountIn(language, measure, main.upper),
    level: percentIn(language, report.level, 2),
  };
  const inside = main.lower <= 0 && main.upper >= 0;
  return html`<p>${say(language, adjusts(main.method) ? 'headlineEffect' : 'headlineDifference', told)}</p>
<p>${say(language, inside ? 'zeroInside' : 'zeroOutside', { p: pValueIn(language, main.pValue) })}</p>`;
}

export const caution = (language: Language, { warnings }: Evaluation): Html =>
  warnings.length === 0
    ? html``
    : html`<section class="warnings" aria-labelledby="warnings"><h2 id="warnings">${say(language, 'warnings')}</h2>
${warningList(language, warnings)}</section>`;

export function asked(language: Language, report: Evaluation): Html {
  const effects = report.estimates.some(isEffect);
  const covariates = report.balance.map(({ covariate }) => covariate);
  return html`<dl>
<dt>${say(language, 'outcome')}</dt><dd>${outcomeName(language, report)} (${say(language, report.outcome.type)})</dd>
<dt>${say(language, 'estimand')}</dt><dd>${say(language, effects ? 'estimandText' : 'describing')}</dd>
${covariates.length > 0 ? html`<dt>${say(language, 'adjustedFor')}</dt><dd>${covariates.join(', ')}</dd>` : ''}
</dl>`;
}

export function compared(language: Language, { n, effectiveSampleSize: sizes, dropped, estimates }: Evaluation): Html {
  const name = namer(language, estimates);
  const groups = [say(language, 'participants'), say(language, 'comparison')];
  const people = table({
    caption: say(language, 'people'),
    head: ['', ...groups],
    rows: [
      [say(language, 'analysed'), numberIn(language, n.treated), numberIn(language, n.control)],
      ...sizes.map(({ label, treated, control }) => [
        say(language, 'effective', { label: name(label) }),
        numberIn(language, treated, 1),
        numberIn(language, control, 1),
      ]),
    ],
  });
  const left = table({
    caption: say(language, 'dropped'),
    head: [say(language, 'reason'), say(language, 'ofEstimate'), ...groups],
    rows: dropped.map(({ reason, label, treated, control }) => [
      reasonOf(language, reason),
      label === null ? say(language, 'all') : name(label),
      numberIn(language, treated),
      numberIn(language, control),
    ]),
  });
  return html`${people}
${sizes.length > 0 ? html`<p class="quiet">${say(language, 'effectiveText')}</p>` : ''}
${dropped.length > 0 ? left : html`<p>${say(language, 'nobodyDropped')}</p>`}`;
}

/** The name of the estimate that a label stands for. */
const namer = (language: Language, estimates: Evaluation['estimates']) => (label: string) => {
  const of = estimates.find((one) => one.label === label);
  return of === undefined ? label : nameOf(language, of);
};

export function effects(language: Language, report: Evaluation, estimates: readonly EffectEstimate[]): Html {
  const headings = { adjusted: 'adjusted', unadjusted: 'unadjusted' } as const;
  const shown: Shown = {
    ...{ estimates, headings, measure: measureFor(report, estimates) },
    ...{ unit: unitOf(language, report), level: percentIn(language, report.level, 2) },
  };
  const { adjusted, unadjusted } = inOrder(estimates);
  const used = [...new Set([...adjusted, ...unadjusted].map(({ method }) => method))];
  return html`<figure>${forestPlot(language, 'effects', shown)}</figure>
${effectTable(language, shown)}
<h3>${say(language, 'assumes')}</h3>
<dl>${used.flatMap((method) => {
    const known = methodOf(method);
    return known ? [html`<dt>${known.name[language]}</dt><dd>${known.assumes[language]}</dd>`] : [];
  })}</dl>`;
}

export function balance(language: Language, { balance: rows, estimates }: Evaluation): Html {
  const labels = [...new Set(rows.flatMap(({ after }) => Object.keys(after)))];
  const name = namer(language, estimates);
  const after: After[] = labels.map((label) => ({ label, name: name(label) }));
  const main = estimates.filter(isEffect).find(({ headline }) => headline)?.label;
  const drawn = after.find(({ label }) => label === main) ?? after[0];
  return html`<p>${say(language, 'balanceText')}</p>
<figure>${lovePlot(language, 'balance', rows, drawn)}</figure>
${balanceTable(language, rows, after)}`;
}

export function sensitivity(language: Language, { sensitivity: found, estimates }: Evaluation): Html {
  const name = namer(language, estimates);
  return html`<ul>${found.map(({ label, eValue, eValueOfLimit }) => {
    const e = (value: number) => numberIn(language, value, 2);
    const limit =
      eValueOfLimit > 1 ? say(language, 'eValueOfLimit', { e: e(eValueOfLimit) }) : say(language, 'eValueNone');
    return html`<li>${say(language, 'eValue', { label: name(label), e: e(eValue) })} ${limit}</li>`;
  })}</ul>`;
}

export function placebo(language: Language, { placebo: estimates, level }: Evaluation): Html {
  const measure = measureOf(
    { name: '', type: 'continuous' },
    estimates.map(({ se }) => se),
  );
  const headings = { adjusted: 'afterAdjustment', unadjusted: 'withoutAdjustment' } as const;
  const unit = say(language, 'placeboUnit');
  const shown: Shown = { estimates, measure, unit, level: percentIn(language, level, 2), headings };
  return html`<p>${say(language, 'placeboText')}</p>
<figure>${forestPlot(language, 'placebo-chart', shown)}</figure>
${effectTable(language, shown)}`;
}
