import { refusal } from '@duo/kernel';
import { outcomeOf } from '../outcome.js';

export type Difference = {
  readonly estimate: number;
  readonly standardError: number;
  /** Of Student's t. */
  readonly freedom: number;
};

/**
 * The difference of two means, treated less the others. `pooled` takes one spread for both groups,
 * √(s² (1/n1 + 1/n0)) with n - 2 degrees of freedom (Student, Biometrika 6 (1908)); `welch` has each its own,
 * √(s1²/n1 + s0²/n0), with the degrees of freedom of Welch, Biometrika 34 (1947).
 */
export function difference(
  treated: readonly boolean[],
  outcome: ArrayLike<number>,
  error: 'pooled' | 'welch' = 'pooled',
): Difference {
  const y = outcomeOf(outcome, treated.length);
  const one = moments(y.filter((_, row) => treated[row]));
  const other = moments(y.filter((_, row) => !treated[row]));
  const estimate = one.mean - other.mean;
  if (error === 'pooled') {
    const freedom = one.count + other.count - 2;
    const spread = (one.squares + other.squares) / freedom;
    return { estimate, standardError: Math.sqrt(spread * (1 / one.count + 1 / other.count)), freedom };
  }
  const [ofOne, ofOther] = [one, other].map(({ squares, count }) => squares / (count - 1) / count) as [number, number];
  const freedom = (ofOne + ofOther) ** 2 / (ofOne ** 2 / (one.count - 1) + ofOther ** 2 / (other.count - 1));
  return { estimate, standardError: Math.sqrt(ofOne + ofOther), freedom };
}

function moments(values: Float64Array) {
  const count = values.length;
  if (count < 2) throw refusal(count === 0 ? 'one-group-is-empty' : 'too-few-rows', { rows: count });
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  return { count, mean, squares: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) };
}
