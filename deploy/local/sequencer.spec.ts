import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './check.run.ts';
import Sequencer, { longest } from './sequencer.ts';

it('begins with what takes longest', () => {
  const paths = ['libs/kernel/src/calendar.spec.ts', ...longest.toReversed()].map((path) => join(root, path));
  const sorted = new Sequencer().sort(paths.map((path) => ({ path }))).map(({ path }) => path);
  expect(sorted).toEqual([...longest, 'libs/kernel/src/calendar.spec.ts'].map((path) => join(root, path)));
});

it('names files that are there', () => {
  expect(longest.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
