import { type Localized, languages } from '@duo/kernel';
import { methods } from './methods.js';
import { optionsIn, optionTexts } from './options.js';
import { say, texts } from './say.js';
import { limits } from './texts.js';
import { detailTexts, reasonTexts, warningTexts } from './warning-texts.js';

/** Languages in which a text is missing, empty or asks for other values than in the first language. */
const faults = (text: Partial<Localized>) =>
  languages.filter((language) => !text[language]?.trim() || braces(text[language]) !== braces(text.fr));

const braces = (text = '') => (text.match(/\{\w+\}/g) ?? []).sort().join();

const all: [string, Localized][] = [
  ...Object.entries(texts),
  ...Object.entries(methods).flatMap(([name, { name: called, assumes }]): [string, Localized][] => [
    [name, called],
    [`${name} assumes`, assumes],
  ]),
  ...[optionTexts, warningTexts, reasonTexts, detailTexts].flatMap((one) => Object.entries(one)),
  ...limits.map((limit, at): [string, Localized] => [`limit ${at}`, limit]),
];

it.each(all)('%s is there in the three languages', (_, text) => {
  expect(faults(text)).toEqual([]);
});

it.each([
  [{ fr: 'Effet', en: 'Effect' }, ['nl']],
  [{ fr: 'Effet {name}', nl: 'Effect {naam}', en: 'Effect' }, ['nl', 'en']],
])('a missing translation is seen: %j', (text, missing) => {
  expect(faults(text)).toEqual(missing);
});

it('fills the braces in, and does not show one that nothing was given for', () => {
  expect(say('nl', 'range', { lower: '1', upper: '2' })).toBe('1 tot 2');
  expect(() => say('nl', 'range', { lower: '1' })).toThrow(RangeError);
});

it('says the options of a label in the language, and leaves what it does not know', () => {
  expect(optionsIn('fr', 'caliper none, caliper 0.2, se HC3, novel thing')).toBe(
    'caliper aucun, caliper 0,2, erreur HC3, novel thing',
  );
});
