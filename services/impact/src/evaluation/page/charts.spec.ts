import { earningsReport, hostile, lungReport } from '../../../test/evaluation/report.js';
import { effectTable } from './effect-table.js';
import { forestPlot } from './forest-plot.js';
import { balanceTable, lovePlot } from './love-plot.js';
import { amountIn, measureOf, numberIn, pValueIn } from './numbers.js';
import { linear, ticks } from './scale.js';
import { isCurve, isEffect } from './sections.js';
import type { Shown } from './shown.js';
import { followedAt, stepAt, survivalCurve } from './survival-curve.js';

it.each([
  ['fr', '−1\u202f245,5'],
  ['nl', '−1.245,5'],
  ['en', '−1,245.5'],
] as const)('writes numbers as in %s', (language, text) => {
  expect(numberIn(language, -1245.5, 1).replace('\u00a0', '\u202f')).toBe(text);
  expect(numberIn(language, -0.01, 1)).not.toContain('−');
  expect(numberIn(language, null)).toBe('–');
});

it('never says that p is 0, and shows no more decimals than the error allows', () => {
  expect(pValueIn('en', 1e-300)).toBe('< 0.001');
  const euros = measureOf({ name: 're78', type: 'continuous' }, [657.14, 813.42]);
  expect(amountIn('en', euros, 1226.5437)).toBe('1,227');
  const share = measureOf({ name: 'work', type: 'binary' }, [0.0412]);
  expect(amountIn('en', share, 0.08349)).toBe('8.3');
});

it.each([
  [-1923, 3346, [-1000, 0, 1000, 2000, 3000]],
  [0, 1.757, [0, 0.5, 1, 1.5]],
  [0, 0.2, [0, 0.05, 0.1, 0.15, 0.2]],
  [0, 1022, [0, 200, 400, 600, 800, 1000]],
  [3, 3, [3]],
])('puts round ticks from %d to %d', (from, to, values) => expect(ticks(from, to)).toEqual(values));

it('has places for values, also where there is one value only', () => {
  expect(linear([0, 4], [10, 30])(1)).toBe(15);
  expect(linear([2, 2], [10, 30])(2)).toBe(10);
});

const shown: Shown = {
  estimates: earningsReport.estimates.filter(isEffect),
  measure: measureOf(earningsReport.outcome, [657]),
  unit: 'euro',
  level: '95%',
  headings: { adjusted: 'adjusted', unadjusted: 'unadjusted' },
};

it('a forest plot has the headline first and the naive difference apart, last and named as such', () => {
  const plot = forestPlot('en', 'effects', shown).text;
  const places = [
    'Doubly robust (AIPW)',
    'Regression',
    'Without adjustment: a difference',
    'Unadjusted difference',
  ].map((name) => plot.indexOf(`>${name}`));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(plot).toContain('role="img"');
  expect(plot).toMatch(
    /aria-labelledby="effects-title effects-description".*<title id="effects-title">.*<desc id="effects-description">/s,
  );
  const table = effectTable('en', shown).text;
  expect(table.match(/<tr>/g)).toHaveLength(1 + shown.estimates.length);
  expect(table).toContain('<td>−402 to 2,850</td>');
});

it('a method that nobody has vouched for is shown by its label, and without the word effect', () => {
  const [first] = shown.estimates;
  const estimates = [{ ...first, method: 'novel', label: 'novel, se bold' }] as Shown['estimates'];
  const plot = forestPlot('en', 'effects', { ...shown, estimates }).text;
  expect(plot).toContain('novel, se bold');
  expect(plot).not.toContain('Effect on the participants');
});

it('a Love plot has both marks of each covariate, the largest first, and no mark of what can not be measured', () => {
  const plot = lovePlot('en', 'balance', earningsReport.balance, { label: 'aipw', name: 'AIPW' }).text;
  const [ofBefore, ofAfter] = [plot.match(/<circle/g), plot.match(/<path d="M[^"]*z"/g)];
  expect([ofBefore?.length, ofAfter?.length]).toEqual([1 + 6, 1 + 6]);
  expect(plot.indexOf('raceblack')).toBeLessThan(plot.indexOf('married'));
  expect(plot).toContain('Beyond 0.1: 5 of 7 before, 2 of 7 after (AIPW)');
  const table = balanceTable('en', earningsReport.balance, [{ label: 'aipw', name: 'AIPW' }]).text;
  expect(table).toContain('<strong>1.757</strong>');
  expect(table).toContain('<td>0.004</td>');
});

const [curves] = lungReport.estimates.filter(isCurve);
if (curves === undefined) throw new Error('the report has curves');

it('survival curves are told apart without colour, and say how many are still followed', () => {
  const plot = survivalCurve('nl', 'curve', curves, { event: hostile, level: '95%' }).text;
  expect(plot).toContain('stroke-dasharray="7 4"');
  expect(plot).toMatch(/>sex = 1<.*>sex = 2</s);
  expect(plot).toContain('>138<');
  expect(plot).toContain('sex = 2: mediaan 426.');
  expect(plot).not.toContain('<script');
});

it('a curve is level between its steps, and says nothing after its end', () => {
  const [men] = curves.curves;
  if (men === undefined) throw new Error('there are men');
  expect(stepAt(men, 0)?.survival).toBe(1);
  expect(stepAt(men, 12)).toBe(men.points.find(({ time }) => time === 12));
  expect(stepAt(men, 12.5)).toBe(men.points.find(({ time }) => time === 12));
  expect(stepAt(men, 5000)).toBeUndefined();
  expect([followedAt(men, 0), followedAt(men, 5000)]).toEqual([138, 0]);
});
