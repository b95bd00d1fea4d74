import { fileNameOf } from './file-name.js';

it.each([
  ['ghent-people.csv', 'ghent-people.csv'],
  ['Gente & co’s leden.xlsx', 'Gente - co-s leden.xlsx'],
  ['inge\u0301nieurs.csv', 'ingénieurs.csv'],
  [`${'x'.repeat(200)}.csv`, `${'x'.repeat(116)}.csv`],
  ['leden', 'leden'],
])('%s is sent as %s', (name, sent) => {
  expect(fileNameOf(name)).toBe(sent);
  expect(sent).toMatch(/^[\p{L}\p{N} ._()-]{1,120}$/u);
});
