import { moreThan } from './achieved.js';
import type { PublishedFigures } from './figures.js';
import { figuresPage } from './page.js';

const figures: PublishedFigures = {
  branch: 'ghent',
  asOf: '2021-03-12',
  threshold: 10,
  synthetic: true,
  total: {
    ...{ accompanied: 4150, jobs: 1245, internshipsOrTrainings: 520, solutions: 1765, publishedAs: 1800 },
    years: {
      2020: { accompanied: 700, jobs: 200, internshipsOrTrainings: 80, solutions: 280, publishedAs: 300 },
      2021: { accompanied: 90, jobs: null, internshipsOrTrainings: null, solutions: 31, publishedAs: null },
    },
  },
  branches: {},
  rounding: { fr: 'Arrondi.', nl: 'Afgerond.', en: 'Rounded.' },
  steps: [
    {
      step: 'ready',
      definition: { fr: 'Prêtes.', nl: 'Klaar.', en: 'Ready & <waiting>.' },
      figures: [
        { year: 2021, side: 'mentee', numerator: 1245, denominator: 2490 },
        { year: 2021, side: 'mentor', numerator: null, denominator: 40 },
        { year: 2021, side: 'both', numerator: null, denominator: 2530 },
      ],
    },
    { step: 'learned-later', definition: { fr: 'x', nl: 'x', en: 'not named yet' }, figures: [] },
  ],
};

const page = (language: 'fr' | 'nl' | 'en', shown: PublishedFigures | undefined = figures) =>
  figuresPage({ branch: 'ghent', language }, shown).text.replaceAll(/[\u00a0\u202f]/g, ' ');

it.each`
  language | city       | number     | whole          | share     | hidden            | day
  ${'fr'}  | ${'Gand'}  | ${'1 245'} | ${'sur 2 490'} | ${'50 %'} | ${'non publié'}   | ${'12 mars 2021'}
  ${'nl'}  | ${'Gent'}  | ${'1.245'} | ${'van 2.490'} | ${'50%'}  | ${'niet getoond'} | ${'12 maart 2021'}
  ${'en'}  | ${'Ghent'} | ${'1,245'} | ${'of 2,490'}  | ${'50%'}  | ${'not shown'}    | ${'12 March 2021'}
`('speaks $language: $city, $number $whole', ({ language, city, number, whole, share, hidden, day }) => {
  const text = page(language);
  expect(text).toContain(`<html lang="${language}">`);
  for (const part of [city, `<strong>${number}</strong>`, whole, share, hidden, day]) expect(text).toContain(part);
});

it('offers each language, and says which is on', () => {
  const links = page('nl').match(/<a [^>]*hreflang="[^>]*>/g);
  expect(links?.map((link) => /hreflang="(..)"/.exec(link)?.[1])).toEqual(['fr', 'nl', 'en']);
  expect(links?.filter((link) => link.includes('aria-current="true"'))).toEqual([expect.stringContaining('"nl"')]);
});

it('tells what duos contributed to, solutions exactly and as they are published, and what is withheld', () => {
  const text = page('en')
    .replaceAll(/<[^>]+>|\s+/g, ' ')
    .replaceAll(/ +/g, ' ');
  for (const part of [
    ...['more than 4,000 exactly 4,150', 'Jobs 1,245', 'Internships or trainings 520', 'Rounded.'],
    ...[
      'solutions 1,765 published as 1,800 1,245 + 520 = 1,765',
      '2021 90 not shown not shown 31',
      '2020 700 200 80 280',
    ],
  ])
    expect(text).toContain(part);
  expect(text.indexOf('2021 90')).toBeLessThan(text.indexOf('2020 700'));
  const hidden = page('nl', { ...figures, total: { ...figures.total, solutions: null, publishedAs: null } });
  expect(hidden).not.toContain('gepubliceerd als');
});

it('tells of each branch where there are several, in the order of the reader’s alphabet', () => {
  const branches = { brussels: figures.total, ghent: figures.total, antwerp: figures.total };
  const view = { branch: 'national', language: 'fr' } as const;
  const text = figuresPage(view as never, { ...figures, branches }).text;
  expect(text).toContain('DUO for a JOB en Belgique');
  expect(text).not.toContain('href="/enrol');
  const places = ['Anvers', 'Bruxelles', 'Gand'].map((name) => text.indexOf(`colspan="4">${name}`));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
});

it('offers both ways in, in the language of the page', () => {
  expect(page('nl')).toContain('href="/enrol/mentee?lang=nl"');
  expect(page('nl')).toContain('href="/enrol/mentor?lang=nl"');
});

it.each`
  count   | than
  ${4150} | ${4000}
  ${465}  | ${400}
  ${1000} | ${undefined}
  ${400}  | ${undefined}
  ${90}   | ${undefined}
`('calls $count more than $than', ({ count, than }) => {
  expect(moreThan(count)).toBe(than);
});

it('makes text of what it was told, and leaves out a step it has no name for', () => {
  expect(page('en')).toContain('Ready &#38; &#60;waiting&#62;.');
  expect(page('en')).not.toContain('not named yet');
});

it('says that the people are made up only where they are', () => {
  expect(page('en')).toContain('made-up people');
  expect(page('en', { ...figures, synthetic: false })).not.toContain('made-up people');
});

it('has words for a branch in which nobody enrolled yet', () => {
  const empty = { ...figures, steps: figures.steps.map((step) => ({ ...step, figures: [] })) };
  expect(page('en', empty)).toContain('Nobody has enrolled yet');
  expect(page('en', empty)).not.toContain('<table>');
});

it('shows no number, and a way on, when the figures cannot be had', () => {
  const text = figuresPage({ branch: 'ghent', language: 'en' }, undefined).text;
  expect(text).toContain('cannot be shown just now');
  expect(text).toContain('Try again');
  expect(text).not.toContain('<table>');
});
