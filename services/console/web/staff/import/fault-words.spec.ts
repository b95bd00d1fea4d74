import { readdirSync, readFileSync } from 'node:fs';
import { importRefusals } from '../../words/refusals-import.texts.js';
import { columnNames } from './columns.texts.js';
import { faultWords } from './fault-words.js';
import { becauseTexts, faultTexts } from './faults.texts.js';

const root = new URL('../../../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const folder = 'services/intake/src/imports/';
const sources = readdirSync(new URL(folder, root))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
  .map((name) => read(`${folder}${name}`))
  .join('\n');

/** Whatever an import says of a row: its own rules, and what its reader of files finds. */
const rules = [
  ...[...sources.matchAll(/(?:fault|notice)\(\s*[^()]*?,\s*(?:[^'()]*\?\s*)?'([a-z-]+)'/g)].map(([, rule]) => rule),
  ...[...sources.matchAll(/rule: '([a-z-]+)'/g)].map(([, rule]) => rule),
  ...[...read('libs/tables/README.md').matchAll(/^\| `([\w-]+)` \| row \|/gm)].map(([, rule]) => rule),
].map((rule) => rule ?? '');
const reasons = [...sources.matchAll(/'must-be-(?:given|empty|ready)',\s*'([^']+)'/g)].map(
  ([, reason]) => reason ?? '',
);
const files = [...read('libs/tables/README.md').matchAll(/^\| `([\w-]+)` \| file \|/gm)].map(([, code]) => code ?? '');
const columns = [...read(`${folder}README.md`).matchAll(/^\| `[a-z]+` \| (.*) \|$/gm)]
  .flatMap(([, cells]) => [...(cells ?? '').matchAll(/(?:^|· )(?:\*\*)?`([a-z_]+)`/g)])
  .map(([, column]) => column ?? '');

it('has words for whatever an import may find in a file', () => {
  expect(rules.length).toBeGreaterThan(50);
  expect(rules.filter((rule) => !(rule in faultTexts))).toEqual([]);
  expect(reasons.length).toBeGreaterThan(10);
  expect(reasons.filter((reason) => !(reason in becauseTexts))).toEqual([]);
});

it('has words for a file that cannot be read, and for every column', () => {
  expect(files.filter((code) => !(code in importRefusals))).toEqual([]);
  expect(columns.length).toBeGreaterThan(80);
  expect(columns.filter((column) => !(column in columnNames))).toEqual([]);
});

it.each([
  ['is-too-early', 'met_on', 'before proposed_on', 'This day comes before “Proposed on”. Check both dates.'],
  ['must-be-a-whole-number', 'capacity', '0 to 5', 'This is not a whole number from 0 to 5.'],
  ['must-be-valid', 'email', 'Invalid email', 'This is not an e-mail address.'],
  [
    'must-be-valid',
    'stay',
    'Invalid option: expected one of "unlimited"|"temporary"',
    'This value cannot be read. Check how it is written. Possible: unlimited, temporary.',
  ],
  ['must-be-given', 'reason', 'the duo has closed', 'A value is missing. Fill in this cell. The duo has closed.'],
  ['too-long', 'email', '200 characters at most', 'This text is too long. Shorten it. 200 characters at most.'],
  ['a-rule-of-tomorrow', null, null, 'This row is not good (a-rule-of-tomorrow).'],
])('says %s of %s in words', (rule, column, detail, words) => {
  expect(faultWords('en', { rule, column, detail })).toBe(words);
});

it('names what speaks for a double', () => {
  const double = { rule: 'may-be-there-already', column: 'record', detail: 'phone email' };
  expect(faultWords('fr', double)).toContain('même numéro de téléphone et même adresse e-mail');
});
