/** One figure of the system, as a table of anybody's can hold it. */
export type Row = {
  name: string;
  value: number;
  unit: string;
  /** The same, measured in the same run, of something that does only what cannot be left out. */
  reference: number;
  /** Value over reference. */
  ratio: number;
  /** Which way is better, for the value and for the ratio. */
  better: 'higher' | 'lower';
};

/** What a figure is about; the numbers come with a run. */
export type Figure = {
  name: string;
  unit: string;
  better: Row['better'];
  /** What is measured, and what it is measured against. */
  of: string;
  against: string;
  /** What is to be reached, in the ratio or in the value. */
  goal: { ratio: number } | { value: number };
};

export type Measured = { value: number; reference: number };

export const rowOf = ({ name, unit, better }: Figure, { value, reference }: Measured): Row => ({
  name,
  value: rounded(value),
  unit,
  reference: rounded(reference),
  ratio: rounded(value / reference),
  better,
});

/** Whether a row reaches what its figure is to reach. */
export function reaches({ goal, better }: Figure, row: Row): boolean {
  const [is, should] = 'ratio' in goal ? [row.ratio, goal.ratio] : [row.value, goal.value];
  return better === 'higher' ? is >= should : is <= should;
}

/** Three digits that count, and no more than the run can tell. */
function rounded(value: number): number {
  const digits = Math.max(0, 3 - Math.ceil(Math.log10(Math.abs(value) || 1)));
  return Number(value.toFixed(Math.min(digits, 6)));
}

/** The middle of what was measured; of two in the middle, what lies between them. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [below = Number.NaN, above = Number.NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (below + above) / 2;
}

/** The value that so many of a hundred do not exceed. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}
