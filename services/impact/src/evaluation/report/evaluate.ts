import { effectiveSampleSize } from '../balance.js';
import type { CurveEstimate, EffectEstimate, Evaluation } from '../evaluation.js';
import { get } from '../matrix.js';
import { type Shared, sharedOf } from '../shared.js';
import { isCurve, type Specification } from '../specification/schema.js';
import type { Row } from '../study/cells.js';
import { type Study, studyOf } from '../study/study.js';
import { balanceOf } from './balance-rows.js';
import type { Compared } from './compared.js';
import { curvesOf } from './curves.js';
import { bootstrapped, comparedOf, droppedOf, effectsOf, type Progress } from './effects.js';
import { hashesOf } from './hash.js';
import { labelsOf } from './labels.js';
import { placeboOf } from './placebo.js';
import { propensityOf, type Score, scoreOf, weightsOf } from './score.js';
import { sensitivityOf } from './sensitivity.js';
import { fewEffective, imbalances, overlapWarning, placeboEffects, smallCells, type Warnings } from './warnings.js';

export type EvaluateOptions = {
  /** Which code it is: a hash of its files. */
  readonly code: string;
  /** Told after each draw of a bootstrap. */
  readonly progress?: ((progress: Progress) => void) | undefined;
};

/**
 * The whole report on a cohort and its comparison pool, row by row, under a specification: estimates, balance, sensitivity,
 * who was dropped and what has to be known beside it. The same rows, specification and code give the same report. Throws
 * `Malformed` for a row that cannot be read and a `Refusal` where there is no honest answer.
 */
export function evaluate(rows: readonly Row[], specification: Specification, options: EvaluateOptions): Evaluation {
  const study = studyOf(rows, specification);
  const shared = sharedBy(study);
  const score = shared && scoreOf(shared, specification);
  const { effects, warnings, ...comparison } = shared
    ? comparisonOf(study, shared, score, specification, options)
    : nothing;
  const estimates = [...effects, ...curves(study, specification, score)];
  const placebo = placeboOf(study, specification);
  const order = labelsOf(specification.estimators);
  return {
    outcome: specification.outcome,
    n: countsOf(study),
    ...(score === undefined ? {} : { propensity: propensityOf(score) }),
    level: specification.level,
    estimates: estimates.toSorted((one, other) => order.indexOf(one.label) - order.indexOf(other.label)),
    ...comparison,
    placebo,
    warnings: [...warnings, ...placeboEffects(placebo)],
    ...hashesOf(study, specification, options.code),
  };
}

/** undefined: nobody is said to be treated. For the score alone any outcome will do. */
function sharedBy({ covariates, treated, outcome, survival }: Study): Shared | undefined {
  return treated && sharedOf({ covariates, treated, outcome: outcome ?? survival?.times ?? [] });
}

type Comparison = Pick<Evaluation, 'dropped' | 'balance' | 'sensitivity' | 'effectiveSampleSize' | 'warnings'> & {
  readonly effects: readonly EffectEstimate[];
};

const nothing: Comparison = {
  dropped: [],
  effects: [],
  balance: [],
  sensitivity: [],
  effectiveSampleSize: [],
  warnings: [],
};

function comparisonOf(
  study: Study,
  shared: Shared,
  score: Score | undefined,
  specification: Specification,
  { progress }: EvaluateOptions,
): Comparison {
  const { treated, covariates } = shared;
  const compared = comparedOf(shared, specification, shared);
  const balance = balanceOf(covariates, treated, compared);
  const sizes = sizesOf(compared, treated);
  const again = bootstrapped(shared, compared, specification, progress);
  return {
    dropped: droppedOf(compared, treated),
    effects: effectsOf(compared).map((effect, at) => ({ ...effect, ...(again[at] ? { bootstrap: again[at] } : {}) })),
    balance,
    sensitivity: sensitivityOf(shared, compared, specification),
    effectiveSampleSize: sizes,
    warnings: [
      ...smallCells(study, specification),
      ...(score === undefined ? [] : overlapWarning(score)),
      ...ownWarnings(compared),
      ...imbalances(balance, compared),
      ...fewEffective(sizes),
    ],
  };
}

function curves(study: Study, { estimators, level }: Specification, score: Score | undefined): CurveEstimate[] {
  const labels = labelsOf(estimators);
  return estimators.flatMap((asked, at) => {
    if (!isCurve(asked)) return [];
    const weights = weightsOf(asked.weights, study, score);
    const weightOf = weights === undefined ? undefined : (row: number) => get(weights, row);
    return [{ label: labels[at] ?? asked.method, ...curvesOf(study, asked, weightOf, level) }];
  });
}

const sizesOf = (compared: readonly Compared[], treated: readonly boolean[]): Evaluation['effectiveSampleSize'] =>
  compared.flatMap(({ label, estimated: { weights } }) => {
    if (weights === undefined) return [];
    const of = (group: boolean) => effectiveSampleSize(weights.filter((_, row) => treated[row] === group));
    return [{ label, treated: of(true), control: of(false) }];
  });

const ownWarnings = (compared: readonly Compared[]): Warnings =>
  compared.flatMap(({ label, estimated: { warnings } }) => warnings.map((warning) => ({ ...warning, label })));

function countsOf({ treated, rows }: Study) {
  const count = treated?.filter(Boolean).length ?? 0;
  return { treated: count, control: rows - count };
}
