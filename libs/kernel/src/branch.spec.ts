import { branchNames, parseBranch } from './branch.js';
import { languages, localeOf } from './language.js';

it.each(['ghent', 'gh', 'made-up', 'b2', `b${'a'.repeat(30)}`])('%s may be a branch', (text) =>
  expect(parseBranch(text)).toBe(text),
);

it.each([
  '',
  'g',
  'Ghent',
  '2ghent',
  '-ghent',
  'ghent_1',
  'ghent.intake',
  'ghent/..',
  'liège',
  ' ghent',
  'ghent\n',
  `b${'a'.repeat(31)}`,
])('%j may not, and the error does not repeat it', (text) => {
  const refused = expect(() => parseBranch(text));
  refused.toThrow(RangeError);
  refused.toThrow(/^a branch is named in 2 to 31 lower-case letters, digits and hyphens$/);
});

it('knows the six branches by their names in three languages', () => {
  expect(Object.keys(branchNames).sort()).toEqual(['aalst', 'antwerp', 'brussels', 'ghent', 'liege', 'mechelen']);
  for (const [branch, names] of Object.entries(branchNames)) {
    expect(parseBranch(branch)).toBe(branch);
    expect(languages.map((language) => names[language]).filter(Boolean)).toHaveLength(3);
  }
});

it('prints numbers as the readers of each language do', () => {
  const printed = languages.map((language) => new Intl.NumberFormat(localeOf[language]).format(1245));
  expect(printed).toEqual(['1\u202f245', '1.245', '1,245']);
});
