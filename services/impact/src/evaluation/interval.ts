export type Interval = { readonly lower: number; readonly upper: number };

/**
 * The normal quantile of 97.5 %, for two-sided intervals of 95 %, to the last bit of a double. Every interval here takes
 * its `z`, with this as the default, so that a caller with another level hands in another quantile.
 */
export const z95 = 1.959963984540054;

/** estimate ± z standard errors, for estimates that are near normal. */
export const waldInterval = (estimate: number, standardError: number, z = z95): Interval => ({
  lower: estimate - z * standardError,
  upper: estimate + z * standardError,
});
