import { refusal } from '@duo/kernel';
import { earnings, treated } from '../../test/evaluation/lalonde.js';
import { bootstrap } from './bootstrap.js';
import { estimate } from './estimator.js';
import type { Sample } from './sample.js';

const sample: Sample = { covariates: [], treated, outcome: earnings };
const difference = (drawn: Sample) => estimate(drawn, { method: 'difference' }).estimate;
const draws = { replicates: 400, seed: 7, level: 0.95 };

it('has about the error of the formula, from draws that the seed tells', () => {
  const [found] = bootstrap(sample, [difference], draws);
  const { se } = estimate(sample, { method: 'difference', se: 'welch' });
  expect(Math.abs((found?.se ?? 0) / se - 1)).toBeLessThan(0.1);
  expect(bootstrap(sample, [difference], draws)).toEqual([found]);
  expect(bootstrap(sample, [difference], { ...draws, seed: 8 })).not.toEqual([found]);
  expect(found).toMatchObject({ replicates: 400, refused: 0, seed: 7 });
});

it('draws within groups, the same people for every estimator, and tells how far it is', () => {
  const sizes: number[] = [];
  const told: number[] = [];
  const count = (drawn: Sample) => {
    sizes.push(drawn.treated.filter(Boolean).length);
    return 0;
  };
  const [, one, other] = bootstrap(sample, [count, difference, difference], { ...draws, replicates: 3 }, (done) =>
    told.push(done),
  );
  expect([sizes, told]).toEqual([
    [185, 185, 185],
    [1, 2, 3],
  ]);
  expect(other).toEqual(one);
});

it('counts draws on which an estimator refuses, and lets any other error out', () => {
  let draw = 0;
  const refusing = () => {
    if (draw++ % 4 === 0) throw refusal('nobody-comparable');
    return draw;
  };
  expect(bootstrap(sample, [refusing], { ...draws, replicates: 8 })[0]).toMatchObject({
    replicates: 8,
    refused: 2,
    lower: 2.125,
  });
  const never = () => {
    throw refusal('nobody-comparable');
  };
  expect(bootstrap(sample, [never], { ...draws, replicates: 2 })[0]).toMatchObject({
    refused: 2,
    se: null,
    lower: null,
  });
  const wrong = () => {
    throw new RangeError('a mistake');
  };
  expect(() => bootstrap(sample, [wrong], draws)).toThrow('a mistake');
});
