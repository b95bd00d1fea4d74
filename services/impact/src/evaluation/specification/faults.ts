import type { Asked, Specification } from './schema.js';

const estimatedWeights = ['ipw', 'entropy-balancing'];

/** What no field says by itself: which of them go together. */
export function faultsOf(specification: Specification): string[] {
  const { estimators, covariates } = specification;
  return [
    ...namesTwice(specification),
    ...estimators.flatMap((asked, at) => {
      const place = `estimators[${at}]`;
      const twice = estimators.slice(0, at).some((other) => JSON.stringify(other) === JSON.stringify(asked));
      return [
        ...(twice ? [`${place}: asks for the same as an earlier one`] : []),
        ...needs(asked, specification).map((need) => `${place}: ${need}`),
        ...(asked.method === 'matching' ? matchingFaults(asked, Object.keys(covariates), place) : []),
      ];
    }),
  ];
}

/** Columns that say what is done and what comes of it are no covariates: they would explain it by itself. */
function namesTwice({ treatment, outcome, covariates, placebo }: Specification): string[] {
  const results = outcome.type === 'survival' ? [outcome.time, outcome.event] : [outcome.name];
  const apart = [...(treatment === null ? [] : [treatment]), ...results];
  const names = [...apart, ...Object.keys(covariates)];
  return [
    ...names.flatMap((name, at) => (names.indexOf(name) < at ? [`${name}: a column has one part only`] : [])),
    ...(placebo !== null && apart.includes(placebo.name) ? [`placebo.name: ${placebo.name} has another part`] : []),
  ];
}

function needs(asked: Asked, { treatment, outcome, covariates }: Specification): string[] {
  const curve = asked.method === 'kaplan-meier';
  const adjusts = curve ? estimatedWeights.includes(asked.weights ?? '') : asked.method !== 'difference';
  return [
    ...(curve && outcome.type !== 'survival' ? ['kaplan-meier takes an outcome of type survival'] : []),
    ...(!curve && outcome.type === 'survival' ? [`${asked.method} takes an outcome of type continuous or binary`] : []),
    ...((!curve || adjusts) && treatment === null ? ['needs a treatment'] : []),
    ...(adjusts && Object.keys(covariates).length === 0 ? ['needs covariates'] : []),
    ...(curve && adjusts && asked.by !== treatment ? ['estimated weights compare by treatment only'] : []),
  ];
}

function matchingFaults(
  { exact, se, replacement, ties, biasAdjust }: Extract<Asked, { method: 'matching' }>,
  covariates: readonly string[],
  place: string,
): string[] {
  return [
    ...exact.flatMap((name, at) =>
      covariates.includes(name) ? [] : [`${place}.exact[${at}]: ${name} is no covariate`],
    ),
    ...(se === 'abadie-imbens' && !replacement ? [`${place}.se: abadie-imbens goes with replacement`] : []),
    ...(biasAdjust && se !== 'abadie-imbens' ? [`${place}.biasAdjust: goes with se abadie-imbens`] : []),
    ...(ties && !replacement ? [`${place}.ties: all who are equally near can only be taken with replacement`] : []),
  ];
}
