import { readFileSync } from 'node:fs';
import { Problem } from '../api/problem.js';
import { problemWords, tellAlso } from './problem-words.js';
import { followUpRefusals } from './refusals-follow-up.texts.js';

const rules = /^## Rules it owns$([\s\S]*?)^- \*\*/m;
const readme = readFileSync(new URL('../../../follow-up/README.md', import.meta.url), 'utf8');
const rows = rules.exec(readme)?.[1] ?? '';
/** What a rule refuses stands in backquotes; some of what stands there is no code but the name of something. */
const codes = [...rows.matchAll(/`([a-z]+(?:-[a-z0-9]+)+)`/g)].map(([, code]) => code ?? '');

it('has words for whatever follow-up refuses', () => {
  expect(codes.length).toBeGreaterThan(35);
  expect(codes.filter((code) => !(code in followUpRefusals))).toEqual([]);
});

it('tells the rule with its facts, days as the language writes them', () => {
  tellAlso(followUpRefusals);
  const refused = new Problem(409, 'measure-is-not-due', { details: { dueOn: '2027-03-12', moment: null } });
  expect(problemWords('en', refused)).toBe('This is asked from 12 March 2027 on. Record the answer then.');
  expect(problemWords('fr', refused)).toContain('12 mars 2027');
  expect(problemWords('en', new Problem(409, 'a-code-of-tomorrow'))).toContain('a-code-of-tomorrow');
});
