import { sharedOf } from '@duo/impact/evaluation/estimator';
import { evaluate } from '@duo/impact/evaluation/report';
import { specificationOf } from '@duo/impact/evaluation/specification';
import { evaluateInWorker } from '@duo/impact/evaluation/thread';
import { alternate } from '../alternate.ts';
import { sampleOf, statsmodelsVersion, withStatsmodels } from '../evaluation.fits.ts';
import { numeric, pool, seededPeople, treatedPeople } from '../evaluation.people.ts';
import type { Figure, Measured } from '../figure.ts';
import type { Bench } from '../room.ts';

const replicates = 999;
const size = `${treatedPeople} people and a pool of ${pool.toLocaleString('en')}`;
const figures = {
  evaluation: {
    of: `${size}: a report with every estimator (matching in five ways), the balance before and after each, and both survival curves`,
    against: 'the propensity score alone',
    goal: { value: 250 },
  },
  'evaluation-fits': {
    of: `${size}: score, regression and weighted difference with HC3 errors, survival curves with their medians, log-rank test`,
    against: 'the same with statsmodels; the numbers are the same to six digits',
    goal: { ratio: 1 },
  },
  'evaluation-bootstrap': {
    of: `${size}: score and matched pairs, and both again on ${replicates} draws, in a worker thread`,
    against: `plain nearest neighbours, ${replicates} times, of scores that are given`,
    goal: { value: 30 },
  },
} satisfies Record<string, Pick<Figure, 'of' | 'against' | 'goal'>>;
type Name = keyof typeof figures;

const possible = () =>
  (Object.keys(figures) as Name[]).filter((name) => name !== 'evaluation-fits' || statsmodelsVersion() !== '');

/** How long an evaluation takes. */
export const evaluation: Bench = {
  get figures(): Figure[] {
    return possible().map((name) => ({
      name,
      unit: name === 'evaluation-bootstrap' ? 's' : 'ms',
      better: 'lower',
      ...figures[name],
    }));
  },
  async run(room) {
    if (statsmodelsVersion() === '')
      console.error('!!! Python has no statsmodels here: the figure beside it is LEFT OUT (pip install statsmodels)');
    const people = seededPeople(1);
    const measured: Record<Name, () => Promise<Measured>> = {
      evaluation: () => reports(people),
      'evaluation-fits': () => withStatsmodels(people, room.folder),
      'evaluation-bootstrap': () => bootstraps(people),
    };
    const found: Record<string, Measured> = {};
    for (const name of possible()) found[name] = await measured[name]();
    return found;
  },
};

type People = ReturnType<typeof seededPeople>;
const rowsOf = (people: People) => people.map((cells, row) => ({ place: `row ${row + 1}`, cells }));
const covariates = { ...Object.fromEntries(numeric.map((name) => [name, 'numeric'])), race: 'categorical' };
const pairs = { method: 'matching' };

/** Every estimator there is. */
const everything = specificationOf({
  treatment: 'treated',
  outcome: { name: 'earned', type: 'continuous' },
  covariates,
  estimators: [
    ...['difference', 'regression', 'oaxaca-blinder', 'exact', 'cem', 'subclassification'].map((method) => ({
      method,
    })),
    ...['ipw', 'entropy-balancing', 'aipw'].map((method) => ({ method })),
    pairs,
    { ...pairs, caliper: 0.2 },
    { ...pairs, ratio: 2 },
    { ...pairs, distance: 'mahalanobis' },
    { ...pairs, replacement: true },
  ],
});
const curves = specificationOf({
  treatment: 'treated',
  outcome: { type: 'survival', time: 'days', event: 'found' },
  estimators: [{ method: 'kaplan-meier' }],
});

async function reports(people: People): Promise<Measured> {
  const [rows, sample, code] = [rowsOf(people), sampleOf(people), 'bench'];
  const all = () => [everything, curves].map((specification) => evaluate(rows, specification, { code }));
  for (let time = 0; time < 5; time += 1) all();
  const score = () => sharedOf(sample).propensity('logit');
  return alternate(
    async () => milliseconds(all),
    async () => milliseconds(score),
    9,
  );
}

async function bootstraps(people: People): Promise<Measured> {
  const specification = specificationOf({
    treatment: 'treated',
    outcome: { name: 'earned', type: 'continuous' },
    covariates,
    estimators: [pairs],
    bootstrap: { replicates, seed: 1 },
  });
  const sample = sampleOf(people);
  const scores = sharedOf(sample).propensity('logit').probabilities;
  const seconds = async () => {
    const from = performance.now();
    await evaluateInWorker({ rows: rowsOf(people), specification, code: 'bench' });
    return (performance.now() - from) / 1000;
  };
  const plain = async () =>
    milliseconds(() => {
      for (let draw = 0; draw < replicates; draw += 1) plainPairs(sample.treated, scores);
    }) / 1000;
  return alternate(seconds, plain);
}

/** Each of the treated, row by row, looks at everybody who is left. */
function plainPairs(treated: readonly boolean[], scores: Float64Array): number[] {
  const left = treated.flatMap((value, row) => (value ? [] : [row]));
  return treated.flatMap((value, row) => {
    if (!value) return [];
    let [found, least] = [0, Number.POSITIVE_INFINITY];
    for (let at = 0; at < left.length; at += 1) {
      const apart = Math.abs((scores[left[at] ?? 0] ?? 0) - (scores[row] ?? 0));
      if (apart < least) [found, least] = [at, apart];
    }
    return left.splice(found, 1);
  });
}

function milliseconds(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}
