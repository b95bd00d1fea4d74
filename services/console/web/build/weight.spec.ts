import { randomBytes } from 'node:crypto';
import { initialWeight, tooHeavy } from './weight.js';

const noise = (bytes: number) => randomBytes(bytes).toString('latin1');

const chunks = new Map([
  ['entry', { code: noise(3000), imports: ['shared', 'more'] }],
  ['more', { code: noise(2000), imports: ['shared', 'entry'] }],
  ['shared', { code: noise(1000), imports: [] }],
  ['later', { code: noise(90_000), imports: ['shared'] }],
]);

it('counts what is needed first, each file once, and nothing that comes later', () => {
  const weight = initialWeight('entry', chunks);
  expect(weight).toBeGreaterThan(6000);
  expect(weight).toBeLessThan(10_000);
});

it('says so when a page is too heavy, and only then', () => {
  expect(tooHeavy('participant.html', 250_001, 250_000)).toBe(
    'participant.html needs 250.0 kB of gzipped script before it does anything; its limit is 250.0 kB',
  );
  expect(tooHeavy('participant.html', 250_000, 250_000)).toBeUndefined();
});
