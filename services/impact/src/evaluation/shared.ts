import { type Covariate, columnsOf, type Design, designOf } from './design.js';
import type { Link } from './link.js';
import { outcomeOf } from './outcome.js';
import { type Propensity, propensity } from './propensity.js';
import type { Sample } from './sample.js';

/** A sample with what several estimators need of it, each made when it is first asked for and not again. */
export type Shared = {
  readonly covariates: readonly Covariate[];
  readonly treated: readonly boolean[];
  readonly outcome: Float64Array;
  readonly design: () => Design;
  readonly propensity: (link: Link) => Propensity;
};

/** `alike` are people who are nearly the same, from whose scores the way to these is shorter. */
export function sharedOf({ covariates, treated, outcome }: Sample, alike?: Shared): Shared {
  const design = once(() => designOf(columnsOf(covariates), treated.length));
  const scores = {
    logit: once(() => propensity(design(), treated, 'logit', alike?.propensity('logit').coefficients)),
    probit: once(() => propensity(design(), treated, 'probit', alike?.propensity('probit').coefficients)),
  };
  return {
    covariates,
    treated,
    outcome: outcomeOf(outcome, treated.length),
    design,
    propensity: (link) => scores[link](),
  };
}

function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | undefined;
  return () => {
    made ??= { result: make() };
    return made.result;
  };
}
