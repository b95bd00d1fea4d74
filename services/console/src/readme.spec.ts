import { readFileSync } from 'node:fs';
import { environmentFaults } from '@duo/testing';
import { config } from './config.js';

it('tells what the console takes from its environment', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  expect(environmentFaults(config, readme)).toEqual([]);
});
