import normalCdf from '@stdlib/stats-base-dists-normal-cdf';

/** Which curve leads from 0 to 1: the logistic one, or that of the normal distribution. */
export type Link = 'logit' | 'probit';

/** Of a score u; both curves are symmetric, so that the same at -u is about not being treated. */
export type Curve = {
  readonly probability: (u: number) => number;
  readonly logProbability: (u: number) => number;
  /** The slope of the log probability. */
  readonly pull: (u: number) => number;
  /** By how much that slope falls. */
  readonly bend: (u: number) => number;
};

const logistic = (u: number) => 1 / (1 + Math.exp(-u));

const logit: Curve = {
  probability: logistic,
  // Without the overflow of exp.
  logProbability: (u) => Math.min(u, 0) - Math.log1p(Math.exp(-Math.abs(u))),
  pull: (u) => logistic(-u),
  bend: (u) => logistic(u) * logistic(-u),
};

const density = (u: number) => Math.exp(-0.5 * u * u) / Math.sqrt(2 * Math.PI);
/** Below this the first terms of the tail's expansion are better than a quotient of two numbers near 0. */
const farOut = -30;
const millsPull = (u: number) => (u < farOut ? -u - 1 / u : density(u) / normalCdf(u, 0, 1));

const probit: Curve = {
  probability: (u) => normalCdf(u, 0, 1),
  logProbability: (u) =>
    u < farOut ? -0.5 * u * u - Math.log(-u * Math.sqrt(2 * Math.PI)) : Math.log(normalCdf(u, 0, 1)),
  pull: millsPull,
  bend: (u) => (u < farOut ? 1 : millsPull(u) * (millsPull(u) + u)),
};

export const curveOf = (link: Link): Curve => (link === 'logit' ? logit : probit);
