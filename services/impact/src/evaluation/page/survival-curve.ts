import { type Html, html, type Language } from '@duo/kernel';
import type { Curve, CurveEstimate, CurvePoint } from '../evaluation.js';
import { nameOf } from './methods.js';
import { numberIn, percentIn } from './numbers.js';
import { say } from './say.js';
import { decimalsOf, linear, type Scale, ticks } from './scale.js';
import { cut, group, line, path, picture, text, width } from './svg.js';

/** Line patterns tell curves apart where colours do not; more than five are told by their labels alone. */
const dashes = ['', '7 4', '2 3', '10 3 2 3', '4 2'];
const dashOf = (at: number) => {
  const dash = dashes[at % dashes.length];
  return dash ? { dash } : {};
};

const [left, right, top, bottom] = [40, width - 16, 12, 232];
type Frame = { readonly x: Scale; readonly y: Scale; readonly until: number; readonly times: readonly number[] };

/** What a group is called: as the file names it, beside the column it comes from. */
export const groupName = (language: Language, by: string | null, name: string): string =>
  by === null ? say(language, 'everybody') : `${by} = ${name}`;

/** Kaplan-Meier: the share that is still without the event, in steps, with limits in thin lines and who is still followed below. */
export function survivalCurve(
  language: Language,
  id: string,
  estimate: CurveEstimate,
  { event, level }: { readonly event: string; readonly level: string },
): Html {
  const { curves, by } = estimate;
  const until = Math.max(1e-9, ...curves.map(lastOf));
  const times = ticks(0, until);
  const frame = { x: linear([0, until], [left, right]), y: linear([0, 1], [bottom, top]), until, times };
  const names = curves.map((curve) => groupName(language, by, curve.group));
  const told = {
    title: say(language, 'survivalChart', { event, label: nameOf(language, estimate) }),
    description: say(language, 'survivalDescription', {
      level,
      rows: curves
        .map(({ median }, at) => {
          const [name = '', time] = [
            names[at],
            numberIn(language, median.time, median.time === null ? 0 : decimalsOf([median.time])),
          ];
          return say(language, 'medianIs', { group: name, median: time });
        })
        .join(' '),
    }),
  };
  const drawn = curves.map((curve, at) => curveOf(curve, at, frame));
  const followed = bottom + 40 + 18 + curves.length * 34;
  return picture(id, told, followed + 4, [
    axes(language, frame),
    ...drawn,
    ...endLabels(curves, names, frame),
    ...followedRows(language, curves, names, frame),
  ]);
}

const lastOf = ({ points }: Curve) => points.at(-1)?.time ?? 0;

function axes(language: Language, { x, y, times }: Frame): Html {
  const heights = [0, 0.25, 0.5, 0.75, 1];
  return group('s2', [
    line([left, top], [left, bottom]),
    line([left, bottom], [right, bottom]),
    ...heights.map((share) => text(left - 4, y(share) + 4, percentIn(language, share).replace(/\s/g, ''), 'end')),
    ...heights.slice(1).map((share) => line([left, y(share)], [right, y(share)], { faint: true, dash: '1 4' })),
    ...times.flatMap((time) => [
      line([x(time), bottom], [x(time), bottom + 4]),
      text(x(time), bottom + 17, numberIn(language, time, decimalsOf(times)), 'middle'),
    ]),
    text((left + right) / 2, bottom + 32, say(language, 'time'), 'middle'),
  ]);
}

function curveOf(curve: Curve, at: number, frame: Frame): Html {
  const limits = ([({ lower }: CurvePoint) => lower, ({ upper }: CurvePoint) => upper] as const).map((height) => {
    // Where nobody is left there are no limits either.
    const known = curve.points.filter((point) => height(point) !== null);
    return path(
      stepsOf(known, (point) => height(point) ?? 0, frame),
      { ...dashOf(at), wide: 0.75, faint: true },
    );
  });
  const main = path(
    stepsOf(curve.points, ({ survival }) => survival, frame),
    { ...dashOf(at), wide: 2 },
  );
  return group(`s${Math.min(at, 4)}`, [...limits, main]);
}

/** From everybody at the start, level until a time and then down. */
function stepsOf(points: readonly CurvePoint[], height: (point: CurvePoint) => number, { x, y }: Frame) {
  const corners: [number, number][] = [[x(0), y(1)]];
  for (const point of points) {
    corners.push([x(point.time), corners.at(-1)?.[1] ?? 0]);
    corners.push([x(point.time), y(height(point))]);
  }
  return corners;
}

/** The name of each curve at its end, moved apart where they would lie on each other. */
function endLabels(curves: readonly Curve[], names: readonly string[], { x, y }: Frame): Html[] {
  const ends = curves
    .map((curve, at) => ({ at, x: x(lastOf(curve)), y: y(curve.points.at(-1)?.survival ?? 1) - 6 }))
    .toSorted((one, other) => other.y - one.y);
  let below = bottom;
  return ends.map((end) => {
    below = Math.max(top + 8, Math.min(end.y, below - 14));
    const name = cut(names[end.at] ?? '', 28);
    return html`<text class="halo s${Math.min(end.at, 4)}" x="${Math.max(end.x, left + 120)}" y="${below}" text-anchor="end" font-weight="700">${name}</text>`;
  });
}

function followedRows(language: Language, curves: readonly Curve[], names: readonly string[], { x, times }: Frame) {
  const from = bottom + 58;
  return [
    text(0, from - 4, say(language, 'atRisk')),
    ...curves.flatMap((curve, at) => {
      const y = from + at * 34;
      return [
        group(`s${Math.min(at, 4)}`, [line([0, y + 9], [26, y + 9], { ...dashOf(at), wide: 2 })]),
        text(left, y + 13, cut(names[at] ?? '', 46)),
        ...times.map((time) => text(x(time), y + 28, numberIn(language, followedAt(curve, time)), 'middle')),
      ];
    }),
  ];
}

/** Who is still followed at a time, the events at it not yet counted. */
export const followedAt = ({ points }: Curve, time: number): number =>
  points.find((point) => point.time >= time)?.atRisk ?? 0;

/** The step that a time lies on; before the first it is everybody, after the last nobody knows. */
export function stepAt(curve: Curve, time: number): Pick<CurvePoint, 'survival' | 'lower' | 'upper'> | undefined {
  const step = curve.points.findLast((point) => point.time <= time);
  if (step === undefined) return { survival: 1, lower: 1, upper: 1 };
  return time > lastOf(curve) && step.survival > 0 ? undefined : step;
}

export const timesOf = (curves: readonly Curve[]): number[] => ticks(0, Math.max(1e-9, ...curves.map(lastOf)));
