import { formatsOf } from '../../i18n/formats.js';
import { say } from '../../i18n/say.js';
import { factInWords } from './fact-words.js';
import { factNames } from './facts.texts.js';

const words = (fact: string, value: unknown) =>
  factInWords(fact, value, (text, values) => say('en', text, values), formatsOf('en'));

it.each`
  fact                  | value                                                      | said
  ${'languages'}        | ${{ fr: 'B2', ar: 'native' }}                              | ${'French (B2), Arabic (native)'}
  ${'education'}        | ${{ level: 6, country: 'SY', recognised: 'pending' }}      | ${'level 6 (ISCED), Syria, recognition asked for'}
  ${'occupation'}       | ${null}                                                    | ${'not told'}
  ${'availability'}     | ${['mon-am', 'tue-pm']}                                    | ${'Monday morning and Tuesday afternoon'}
  ${'occupation'}       | ${'2512'}                                                  | ${'Information technology (ISCO 2512)'}
  ${'seeksWork'}        | ${false}                                                   | ${'no'}
  ${'stay'}             | ${{ kind: 'long-term', until: '2027-03-12' }}              | ${'long-term, until 12 March 2027'}
  ${'informationNote'}  | ${{ version: '2', givenOn: '2021-03-12', language: 'fr' }} | ${'version 2, given on 12 March 2021'}
  ${'unemployedMonths'} | ${1}                                                       | ${'1 month'}
  ${'something new'}    | ${{ a: 1 }}                                                | ${'{"a":1}'}
`('$fact of $value is "$said"', ({ fact, value, said }) => {
  expect(words(fact, value)).toBe(said);
});

it('has a name for each fact that it can tell', () => {
  for (const fact of ['languages', 'help', 'capacity', 'reachKm']) expect(factNames[fact]?.en).toBeTruthy();
});
