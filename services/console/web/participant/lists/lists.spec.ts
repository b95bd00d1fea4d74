import { barriers, languages } from '@duo/kernel';
import { sectorWords } from '../../words/sectors.texts.js';
import { ownBarriers } from './barriers.texts.js';
import { countryCodes, findLanguages, languageCodes, oftenCountries } from './codes.js';
import { findOccupations, occupationName, occupations } from './occupations.js';

const known = (type: 'language' | 'region') => {
  const names = new Intl.DisplayNames('en', { type, fallback: 'none' });
  return (code: string) => names.of(code) !== undefined;
};

it('names each language and country once, and none that intake would not take', () => {
  expect(languageCodes.filter((code) => !known('language')(code))).toEqual([]);
  expect(countryCodes.filter((code) => !known('region')(code))).toEqual([]);
  expect(new Set(languageCodes).size).toBe(languageCodes.length);
  expect(new Set(countryCodes).size).toBe(250);
  expect(oftenCountries.filter((code) => !countryCodes.includes(code))).toEqual([]);
});

it.each`
  typed         | language | finds
  ${'arab'}     | ${'fr'}  | ${'ar'}
  ${'Neerl'}    | ${'fr'}  | ${'nl'}
  ${'dari'}     | ${'en'}  | ${undefined}
  ${'perz'}     | ${'nl'}  | ${'fa'}
  ${'türk'}     | ${'en'}  | ${'tr'}
  ${'українсь'} | ${'nl'}  | ${'uk'}
`('finds a language by "$typed" in $language: $finds', ({ typed, language, finds }) => {
  expect(findLanguages(typed, language, [])[0]).toBe(finds);
});

it('offers languages that are not chosen yet', () => {
  expect(findLanguages('', 'fr', ['fr', 'nl'])[0]).toBe('en');
});

it.each`
  typed          | finds
  ${'sante'}     | ${'22'}
  ${'zorg'}      | ${'53'}
  ${'cleaning'}  | ${'91'}
  ${'chauffeur'} | ${'83'}
`('finds work by "$typed"', ({ typed, finds }) => {
  expect(findOccupations(typed).map(({ code }) => code)).toContain(finds);
});

it('holds the 43 sub-major groups, the 22 sections and words for all barriers', () => {
  expect([occupations.length, findOccupations('').length, findOccupations('zzz').length]).toEqual([43, 43, 0]);
  expect(Object.keys(sectorWords).join('')).toBe('ABCDEFGHIJKLMNOPQRSTUV');
  expect(Object.keys(ownBarriers)).toEqual([...barriers]);
  for (const language of languages) expect(occupationName('2142', language)).not.toBe('2142');
});
