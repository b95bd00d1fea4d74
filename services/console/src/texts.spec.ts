import { type Localized, languages } from '@duo/kernel';
import { say, texts } from './texts.js';

/** Languages in which a text is missing, empty or asks for other values than in the first language. */
const faults = (text: Partial<Localized>) =>
  languages.filter((language) => !text[language]?.trim() || braces(text[language]) !== braces(text.fr));

const braces = (text = '') => (text.match(/\{\w+\}/g) ?? []).sort().join();

it.each(Object.entries(texts))('%s is there in the three languages', (_, text) => {
  expect(faults(text)).toEqual([]);
});

it.each([
  [{ fr: 'Antenne', en: 'Branch' }, ['nl']],
  [{ fr: 'Antenne', nl: ' ', en: 'Branch' }, ['nl']],
  [{ fr: 'Antenne {name}', nl: 'Vestiging {naam}', en: 'Branch' }, ['nl', 'en']],
])('a missing translation is seen: %j', (text, missing) => {
  expect(faults(text)).toEqual(missing);
});

it('fills the braces in, and does not show one that nothing was given for', () => {
  expect(say('nl', 'outOf', { whole: '1.245' })).toBe('van 1.245');
  expect(() => say('nl', 'outOf')).toThrow(RangeError);
});
