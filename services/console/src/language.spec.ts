import { languageFor } from './language.js';

it.each`
  asked        | browser                      | speaks
  ${'nl'}      | ${'fr'}                      | ${'nl'}
  ${'de'}      | ${'fr'}                      | ${'fr'}
  ${undefined} | ${'nl-BE,nl;q=0.9,en;q=0.8'} | ${'nl'}
  ${undefined} | ${'en;q=0.3, fr-BE;q=0.7'}   | ${'fr'}
  ${undefined} | ${'de-BE, nl;q=0, FR;q=0.2'} | ${'fr'}
  ${undefined} | ${'tr, ar;q=0.5, *;q=0.1'}   | ${'en'}
  ${undefined} | ${';;q=,,'}                  | ${'en'}
  ${undefined} | ${undefined}                 | ${'en'}
`('asked for $asked by a browser of $browser: $speaks', ({ asked, browser, speaks }) => {
  expect(languageFor(asked, browser)).toBe(speaks);
});
