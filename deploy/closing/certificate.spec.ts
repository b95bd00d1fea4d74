import { languages } from '@duo/kernel';
import { textOf } from './certificate.ts';
import { byHand, parts, type State } from './state.ts';

const at = '2021-04-02T08:00:00.000Z';
const file = { name: 'aalst-figures.json', sha256: 'abc' };
const state: State = {
  ...{ kind: 'duo-closing', branch: 'aalst', successor: 'ghent', closesOn: '2021-04-01' },
  exported: { at, archive: file, isEncrypted: true, figures: file },
  handedOver: { files: [], people: 1200, duos: 3, duosLeft: 0, verifiedAt: at },
  erased: {
    ...{ beganAt: at, counts: { people: 4000, rows: 82068 } },
    done: Object.fromEntries(parts.map((part) => [part, { at, told: part === 'queue' ? byHand : '' }])),
  },
};

it.each(languages)('says in %s what was erased, and what is left to be done', (language) => {
  const text = textOf(language, state);
  expect(text).not.toMatch(/[{}]|undefined/);
  expect(text.split('\n')).toHaveLength(9);
});

it('writes numbers, days and places as the reader does', () => {
  expect(textOf('nl', state)).toContain('1.200 mensen en 3 duo’s overgedragen aan de vestiging Gent');
  expect(textOf('en', state)).toContain('the queue of jobs: to be erased by hand, with its volume');
  expect(textOf('en', state)).toContain('the database, with the letters: 2 April 2021');
});
