import { type Covariate, columnsOf, designOf } from '../../src/evaluation/design.js';
import { table } from './reference.js';

const rows = table('matchit_lalonde');
const numeric = (name: string): Covariate => ({ name, type: 'numeric', values: rows.map((row) => Number(row[name])) });

/** The data set of R's MatchIt, in the order of its file: 185 trained people of the experiment, 429 others. */
export const ids = rows.map(({ id }) => id ?? '');
export const treated = rows.map(({ treat }) => treat === '1');
export const earnings = rows.map(({ re78 }) => Number(re78));
export const worked = earnings.map((earned) => (earned > 0 ? 1 : 0));

/** The covariates of every reference result. */
export const covariates: Covariate[] = [
  numeric('age'),
  numeric('educ'),
  { name: 'race', type: 'categorical', values: rows.map(({ race }) => race ?? '') },
  ...['married', 'nodegree', 're74', 're75'].map(numeric),
];
export const columns = columnsOf(covariates);
export const design = designOf(columns, rows.length);
