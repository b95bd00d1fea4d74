import type { EffectEstimate } from '../evaluation.js';
import type { Specification } from '../specification/schema.js';
import type { Study } from '../study/study.js';
import { comparedOf, effectsOf } from './effects.js';

/**
 * The same estimators on an outcome from before registration, which nothing that came later can have changed: an effect on
 * it tells of differences that the covariates leave (Imbens, Rev. Econ. Statistics 86 (2004), 4.3). A placebo that is a
 * covariate is taken out of them, for with it the groups would be made alike in it.
 */
export function placeboOf(study: Study, specification: Specification): EffectEstimate[] {
  const { treated, placebo: outcome } = study;
  const { placebo } = specification;
  if (treated === undefined || outcome === undefined || placebo === null) return [];
  const covariates = study.covariates.filter(({ name }) => name !== placebo.name);
  const estimators = specification.estimators.map((asked) =>
    asked.method === 'matching' ? { ...asked, exact: asked.exact.filter((name) => name !== placebo.name) } : asked,
  );
  return effectsOf(comparedOf({ covariates, treated, outcome }, { ...specification, estimators }));
}
