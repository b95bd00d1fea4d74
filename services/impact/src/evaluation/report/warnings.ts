import type { Covariate } from '../design.js';
import type { BalanceRow, Evaluation } from '../evaluation.js';
import type { Specification } from '../specification/schema.js';
import type { Study } from '../study/study.js';
import type { Compared } from './compared.js';

export type Warnings = Evaluation['warnings'];

/** From here on a difference of means calls for a warning, in standard deviations of the treated. */
const noticeable = 0.1;
const fewestEffective = 30;
/** So many of the treated may have a score that nobody of the comparison pool has around them. */
const mostOutside = 0.05;

/** Groups of people who are too few for a figure about them: of each category, and of each answer that is yes or no. */
export function smallCells(study: Study, { outcome: asked, threshold }: Specification): Warnings {
  const { treated, covariates, outcome } = study;
  if (treated === undefined) return [];
  const columns = covariates.filter(({ type }) => type === 'categorical');
  const answers: Covariate[] =
    asked.type === 'binary' && outcome ? [{ name: asked.name, type: 'categorical', values: outcome.map(String) }] : [];
  return [...columns, ...answers].flatMap(({ name, values }) =>
    [...new Set<string | number>(values)]
      .toSorted((one, other) => (one < other ? -1 : 1))
      .flatMap((level) =>
        [true, false].flatMap((group) => {
          const count = treated.filter((value, row) => value === group && values[row] === level).length;
          const cell = { covariate: name, level, group: group ? 'treated' : 'control', fewerThan: threshold };
          return count < threshold ? [{ code: 'small-cell', ...cell }] : [];
        }),
      ),
  );
}

/** Treated whose score lies outside of all scores of the comparison pool: of them the pool says nothing. */
export function outsideOf(scores: ArrayLike<number>, treated: readonly boolean[]): number {
  const all = Array.from(scores);
  const pool = all.filter((_, row) => !treated[row]);
  const [low, high] = pool.reduce(([l, h], score) => [Math.min(l, score), Math.max(h, score)], [1, 0]);
  return all.filter((score, row) => treated[row] && (score < low || score > high)).length;
}

export const overlapWarning = ({ outside, of }: { outside: number; of: number }): Warnings =>
  outside > mostOutside * of ? [{ code: 'poor-overlap', treatedOutside: outside, of }] : [];

/** What the balance after calls for, estimate by estimate. */
export function imbalances(balance: readonly BalanceRow[], compared: readonly Compared[]): Warnings {
  return compared.flatMap(({ label }) => {
    const covariates = balance.flatMap(({ covariate, after }) =>
      Math.abs(after[label]?.smd ?? 0) > noticeable ? [covariate] : [],
    );
    return covariates.length > 0 ? [{ code: 'imbalance-left', label, over: noticeable, covariates }] : [];
  });
}

export const fewEffective = (sizes: Evaluation['effectiveSampleSize']): Warnings =>
  sizes.flatMap(({ label, ...sizeOf }) =>
    (['treated', 'control'] as const).flatMap((group) =>
      sizeOf[group] < fewestEffective
        ? [{ code: 'few-effective', label, group, size: sizeOf[group], under: fewestEffective }]
        : [],
    ),
  );

/** An effect on what came before it: differences that the covariates leave. Of the plain difference it is no news. */
export const placeboEffects = (placebo: Evaluation['placebo']): Warnings =>
  placebo.flatMap(({ method, label, estimate, lower, upper }) =>
    method !== 'difference' && (lower > 0 || upper < 0)
      ? [{ code: 'placebo-effect', label, estimate, lower, upper }]
      : [],
  );
