import type { Html, Language } from '@duo/kernel';
import type { EffectEstimate } from '../evaluation.js';
import { axis } from './axis.js';
import { adjusts, nameOf } from './methods.js';
import { amountIn, type Measure } from './numbers.js';
import { say } from './say.js';
import { linear, type Scale, ticks } from './scale.js';
import { inOrder, rangeIn, type Shown } from './shown.js';
import { bold, cut, group, line, markers, picture, text, width } from './svg.js';

const [margin, rowHeight, heading] = [12, 42, 28];

/** Estimates with their intervals, one beneath the other on one scale with a line at zero. */
export function forestPlot(language: Language, id: string, { estimates, measure, unit, level, headings }: Shown): Html {
  const { adjusted, unadjusted } = inOrder(estimates);
  const limits = estimates.flatMap(({ lower, upper, estimate }) => [lower, upper, estimate]).filter(Number.isFinite);
  const [from, to] = [Math.min(0, ...limits) * measure.factor, Math.max(0, ...limits) * measure.factor];
  const ends = [margin, width - margin] as const;
  const scale = linear([from, to], ends);
  const blocks = [
    { title: say(language, headings.adjusted), rows: adjusted },
    { title: say(language, headings.unadjusted), rows: unadjusted },
  ].filter(({ rows }) => rows.length > 0);
  let y = 0;
  const drawn: Html[] = [];
  for (const { title, rows } of blocks) {
    if (y > 0) drawn.push(line([0, y + 6], [width, y + 6], { faint: true }));
    drawn.push(text(0, y + 20, title));
    y += heading;
    for (const row of rows) {
      drawn.push(effectRow(language, row, measure, scale, y));
      y += rowHeight;
    }
  }
  const rows = [...adjusted, ...unadjusted].map((one) => `${nameOf(language, one)}: ${said(language, one, measure)}.`);
  const told = {
    title: say(language, 'effectsChart', { level }),
    description: say(language, 'effectsDescription', { rows: rows.join(' ') }),
  };
  return picture(id, told, y + 40, [...drawn, axis(language, { scale, values: ticks(from, to), y, ends }, unit)]);
}

function effectRow(language: Language, one: EffectEstimate, measure: Measure, scale: Scale, y: number): Html {
  const [at, low, high] = [one.estimate, one.lower, one.upper].map((value) => scale(value * measure.factor)) as [
    number,
    number,
    number,
  ];
  const middle = y + 26;
  const write = one.headline ? bold : text;
  const marker = !adjusts(one.method) ? markers.square : one.headline ? markers.diamond : markers.disc;
  const dash = adjusts(one.method) ? {} : { dash: '6 3' };
  const ends = [low, high].map((x) => line([x, middle - 4], [x, middle + 4]));
  return group(adjusts(one.method) ? 's0' : 's1', [
    group('s2', [
      write(0, y + 13, cut(nameOf(language, one), 30)),
      write(width, y + 13, said(language, one, measure), 'end'),
      line([scale(0), y + 17], [scale(0), y + rowHeight - 4], { dash: '3 2' }),
    ]),
    line([low, middle], [high, middle], { wide: one.headline ? 2.5 : 1.5, ...dash }),
    ...ends,
    marker(at, middle),
  ]);
}

const said = (language: Language, one: EffectEstimate, measure: Measure) =>
  `${amountIn(language, measure, one.estimate)} (${rangeIn(language, measure, one)})`;
