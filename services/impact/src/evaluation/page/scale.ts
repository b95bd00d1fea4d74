/** From values to places on a picture, in a straight line. */
export type Scale = (value: number) => number;

export const linear = (from: readonly [number, number], to: readonly [number, number]): Scale => {
  const step = (to[1] - to[0]) / (from[1] - from[0] || 1);
  return (value) => to[0] + (value - from[0]) * step;
};

/** A step under the geometric middle of two round ones goes to the smaller. */
const steps = [
  [Math.sqrt(2), 1],
  [Math.sqrt(10), 2],
  [Math.sqrt(50), 5],
] as const;

/** About so many round numbers from one to the other, steps of 1, 2, 5 or 10 times a power of ten, whichever is nearest. */
export function ticks(from: number, to: number, about = 5): number[] {
  const rough = (to - from) / about;
  if (!(rough > 0)) return [from];
  const power = 10 ** Math.floor(Math.log10(rough));
  const [, times] = steps.find(([under]) => rough / power < under) ?? [0, 10];
  const step = times * power;
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}

/** Decimals that the steps between ticks need. */
export const decimalsOf = (values: readonly number[]): number =>
  Math.max(0, ...values.map((value) => (String(value).split('.')[1] ?? '').length));
