import { type Html, html, type Language } from '@duo/kernel';
import type { BalanceRow } from '../evaluation.js';
import { axis } from './axis.js';
import { decimalsFor, numberIn } from './numbers.js';
import { say } from './say.js';
import { linear, type Scale, ticks } from './scale.js';
import { cut, group, line, markers, picture, text, width } from './svg.js';
import { table } from './table.js';

/** Beyond it, likeness is in doubt (Stuart, Statistical Science 25 (2010)). */
export const noticeable = 0.1;

/** An estimate after which balance is shown: its label in the report, and its name. */
export type After = { readonly label: string; readonly name: string };

const [margin, rowHeight, top] = [12, 34, 62];

const beyond = (smds: readonly (number | null | undefined)[]) =>
  smds.filter((smd) => Math.abs(smd ?? 0) > noticeable).length;

/**
 * |standardised difference| of each covariate before and after one adjustment, the largest first, with a line at 0.1 (Love,
 * after Ahmed and others, European Heart Journal 27 (2006)).
 */
export function lovePlot(language: Language, id: string, rows: readonly BalanceRow[], after: After | undefined): Html {
  const afterOf = (row: BalanceRow) => (after === undefined ? null : (row.after[after.label]?.smd ?? null));
  const sorted = rows.toSorted((one, other) => Math.abs(other.before.smd ?? 0) - Math.abs(one.before.smd ?? 0));
  const most = Math.max(
    2 * noticeable,
    ...rows.flatMap((row) => [row.before.smd, afterOf(row)]).map((smd) => Math.abs(smd ?? 0)),
  );
  const ends = [margin, width - margin] as const;
  const scale = linear([0, most], ends);
  const bottom = top + rows.length * rowHeight;
  const told = {
    title: say(language, 'balanceChart'),
    description: say(language, 'balanceDescription', {
      all: numberIn(language, rows.length),
      before: numberIn(language, beyond(rows.map(({ before }) => before.smd))),
      after: numberIn(language, beyond(rows.map(afterOf))),
      label: after?.name ?? '–',
    }),
  };
  return picture(id, told, bottom + 40, [
    legend(language, after),
    line([scale(noticeable), top - 8], [scale(noticeable), top], { dash: '3 2' }),
    text(scale(noticeable), top - 12, numberIn(language, noticeable, 1), 'middle'),
    ...sorted.map((row, at) => covariateRow(row, afterOf(row), scale, top + at * rowHeight)),
    axis(language, { scale, values: ticks(0, most), y: bottom, ends }, say(language, 'balanceAxis')),
  ]);
}

const legend = (language: Language, after: After | undefined) =>
  group('legend', [
    group('s1', [markers.ring(8, 12)]),
    text(18, 16, say(language, 'before')),
    ...(after
      ? [group('s0', [markers.diamond(8, 30)]), text(18, 34, cut(say(language, 'after', { label: after.name }), 52))]
      : []),
  ]);

function covariateRow(row: BalanceRow, after: number | null, scale: Scale, y: number): Html {
  const middle = y + 23;
  const marks = [
    ...(row.before.smd === null ? [] : [group('s1', [markers.ring(scale(Math.abs(row.before.smd)), middle)])]),
    ...(after === null ? [] : [group('s0', [markers.diamond(scale(Math.abs(after)), middle, 5)])]),
  ];
  const rail = line([scale(0), middle], [width - margin, middle], { faint: true, dash: '1 3' });
  const limit = line([scale(noticeable), y + 16], [scale(noticeable), y + rowHeight - 2], { dash: '3 2' });
  return group('s2', [text(0, y + 13, cut(row.covariate, 52)), rail, limit, ...marks]);
}

/** The numbers of the plot, and those after every other adjustment; what is beyond 0.1 is in bold. */
export function balanceTable(language: Language, rows: readonly BalanceRow[], after: readonly After[]): Html {
  const mean = (value: number) => numberIn(language, value, Math.min(3, decimalsFor(Math.abs(value))));
  const smd = (value: number | null | undefined) => {
    const shown = numberIn(language, value ?? null, 3);
    return Math.abs(value ?? 0) > noticeable ? html`<strong>${shown}</strong>` : shown;
  };
  const head = ['covariate', 'meanOfParticipants', 'meanOfComparison', 'smdBefore', 'ratioBefore'] as const;
  return table({
    caption: say(language, 'balanceChart'),
    head: [
      ...head.map((name) => say(language, name)),
      ...after.map(({ name }) => say(language, 'smdAfter', { label: name })),
    ],
    rows: rows.map(({ covariate, treatedMean, before, after: then }) => [
      covariate,
      mean(treatedMean),
      mean(before.controlMean),
      smd(before.smd),
      numberIn(language, before.varianceRatio, 2),
      ...after.map(({ label }) => smd(then[label]?.smd)),
    ]),
  });
}
