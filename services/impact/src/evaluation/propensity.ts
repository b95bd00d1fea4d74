/** Which curve goes from 0 to 1: logistic, or that of the normal distribution. */
export type Link = 'logit' | 'probit';
