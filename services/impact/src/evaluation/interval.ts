export type Interval = { readonly lower: number; readonly upper: number };

/**
 * The normal quantile of 97.5 %, for two-sided intervals of 95 %, to the last bit of a double. Every interval here takes
 * its `z`, with this as the default, so that a caller with another level hands in another quantile.
 */
export const z95 = 1.959963984540054;

/** An estimate that is near normal, with estimate ± z standard errors. */
export type Effect = Interval & { readonly estimate: number; readonly standardError: number };

export const effectOf = (estimate: number, standardError: number, z = z95): Effect => ({
  estimate,
  standardError,
  lower: estimate - z * standardError,
  upper: estimate + z * standardError,
});
