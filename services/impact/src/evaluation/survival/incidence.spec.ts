import { apart, table } from '../../../test/evaluation/reference.js';
import { cumulativeIncidence, type Outcome } from './incidence.js';
import { kaplanMeier } from './kaplan-meier.js';

const lung = table('lung').map(({ time, status, sex }) => ({ time: Number(time), event: status === '2', sex }));

it('is what is done by hand', () => {
  const followed: Outcome[] = [
    { time: 1, cause: 'job' },
    { time: 2, cause: 'training' },
    { time: 2, cause: 'job' },
    { time: 3, cause: undefined },
    { time: 4, cause: 'job' },
    { time: 5, cause: undefined },
  ];
  // 1/6, + 5/6 × 1/5, level, + 3/6 × 1/2
  const shares = cumulativeIncidence(followed, 'job').map(({ incidence }) => incidence);
  [1 / 6, 1 / 3, 1 / 3, 7 / 12, 7 / 12].forEach((share, at) => {
    expect(shares[at]).toBeCloseTo(share, 15);
  });
  expect(cumulativeIncidence(followed, 'training').at(-1)?.incidence).toBeCloseTo(1 / 6, 15);
});

it('with one cause is one minus Kaplan-Meier, with the error of Greenwood', () => {
  const curve = kaplanMeier(lung);
  const found = cumulativeIncidence(
    lung.map(({ time, event }) => ({ time, cause: event ? 'any' : undefined })),
    'any',
  );
  expect(found).toHaveLength(curve.length);
  found.forEach(({ incidence, standardError }, at) => {
    expect(Math.abs(incidence - (1 - (curve[at]?.survival ?? 0)))).toBeLessThan(1e-13);
    expect(apart(standardError, curve[at]?.standardError ?? Number.NaN)).toBeLessThan(1e-10);
  });
});

it('of all causes and of none adds up to everybody', () => {
  const outcomes = lung.map(({ time, event, sex }) => ({ time, cause: event ? `cause ${sex}` : undefined }));
  const [one, two] = [cumulativeIncidence(outcomes, 'cause 1'), cumulativeIncidence(outcomes, 'cause 2')];
  kaplanMeier(lung).forEach(({ survival }, at) => {
    expect((one[at]?.incidence ?? 0) + (two[at]?.incidence ?? 0) + survival).toBeCloseTo(1, 13);
  });
});

it('without censoring is a share, with the error of a share', () => {
  const causes = ['job', 'training', 'job', 'internship', 'job', 'job', 'training', 'job'];
  const last = cumulativeIncidence(
    causes.map((cause, at) => ({ time: at + 1, cause })),
    'training',
  ).at(-1);
  expect(last?.incidence).toBeCloseTo(0.25, 15);
  expect(last?.standardError).toBeCloseTo(Math.sqrt((0.25 * 0.75) / 8), 12);
});

it('of a cause that never comes is 0', () => {
  const last = cumulativeIncidence(
    [
      { time: 1, cause: 'job' },
      { time: 2, cause: undefined },
    ],
    'training',
  ).at(-1);
  expect(last).toEqual({ time: 2, incidence: 0, standardError: 0, interval: { lower: 0, upper: 0 } });
});
