import { refusal } from '@duo/kernel';
import { type Design, namingColumns } from '../design.js';
import { covariance, type Errors, leastSquares, standardErrors } from '../least-squares.js';
import { get, rowOf, zeros } from '../matrix.js';
import type { Difference } from './difference.js';

/** A column of that name cannot be a covariate's: names of covariates come from a file's header. */
const treatment = '(Treatment)';

/**
 * The coefficient of treatment in a least-squares fit of the outcome on treatment and covariates, with the errors asked for
 * and n - k degrees of freedom, as R's `lm` has. It is the effect where that is the same for everybody and the outcome
 * linear; otherwise a mean of effects with weights that nobody chose (Angrist, Econometrica 66 (1998)).
 */
export function regressionAdjusted(
  design: Design,
  treated: readonly boolean[],
  outcome: ArrayLike<number>,
  errors: Errors = 'HC1',
): Difference {
  if (!treated.includes(true) || !treated.includes(false)) throw refusal('one-group-is-empty');
  const { names, matrix } = withTreatment(design, treated);
  const fit = namingColumns(names, () => leastSquares(matrix, outcome));
  const at = matrix.columns - 1;
  return {
    estimate: get(fit.coefficients, at),
    standardError: get(standardErrors(covariance(fit, errors)), at),
    freedom: matrix.rows - matrix.columns,
  };
}

/** Last, so that a covariate that is collinear is told by its own name before. */
function withTreatment({ names, matrix }: Design, treated: readonly boolean[]): Design {
  const wider = zeros(matrix.rows, matrix.columns + 1);
  treated.forEach((value, row) => {
    wider.values.set(rowOf(matrix, row), row * wider.columns);
    wider.values[(row + 1) * wider.columns - 1] = value ? 1 : 0;
  });
  return { names: [...names, treatment], matrix: wider };
}
