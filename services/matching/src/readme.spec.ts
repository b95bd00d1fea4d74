import { readFileSync } from 'node:fs';
import { readmeFaults } from '@duo/testing';
import { matching } from './main.js';

it('tells what it hears, says, keeps, does later and takes from its environment', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  expect(readmeFaults(matching, readme)).toEqual([]);
});
