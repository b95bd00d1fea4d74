import { type Side, sides } from '@duo/kernel';
import { type Answers, empty, stepsOf } from './answers.js';
import { check, firstToCorrect } from './check.js';
import { menteeBody, mentorBody, placeOf } from './form.js';

const today = '2026-03-12';

const whole: Answers = {
  ...empty,
  ...{ givenName: ' Leila ', familyName: 'Haddad', born: { day: '4', month: '5', year: '1998' } },
  ...{ email: '', phone: '0470 12 34 56', nationality: 'SY', originBasis: 'nationality', stay: 'long-term' },
  stayUntil: { day: '1', month: '2', year: '2029' },
  languages: [
    { code: 'fr', level: 'B1' },
    { code: 'ar', level: 'native' },
  ],
  ...{ education: '6', educationCountry: 'SY', recognised: 'pending', seeksWork: 'yes', unemployedMonths: '8' },
  ...{ registeredWith: 'actiris', occupation: 'none', postalCode: '1000', meeting: 'hybrid' },
  ...{ hasWorked: 'yes', availability: ['mon-am', 'tue-pm'], digitalAccess: 'yes', digitalSkill: '2' },
  barriers: [
    { barrier: 'language', severity: 2 },
    { barrier: 'discrimination', severity: 4 },
    { barrier: 'financial', severity: 2 },
  ],
  ...{ help: ['relevant-network'], consents: ['programme', 'alumni-contact'] },
};

const fields = (side: Side, part: Partial<Answers>) =>
  stepsOf[side].flatMap((step) => check(step, { ...whole, ...part }, side, today).map(({ field }) => field));

it.each(sides)('takes a whole form of a %s, and of an empty one begins with the first page', (side) => {
  expect(fields(side, {})).toEqual([]);
  expect(firstToCorrect(whole, side, today)).toBeUndefined();
  expect(firstToCorrect(empty, side, today)).toBe('you');
});

it.each`
  side        | part                                                          | wrong
  ${'mentee'} | ${{ givenName: ' ' }}                                         | ${['givenName']}
  ${'mentee'} | ${{ born: { day: '31', month: '2', year: '1998' } }}          | ${['born']}
  ${'mentee'} | ${{ born: { day: '13', month: '3', year: '2026' } }}          | ${['born']}
  ${'mentee'} | ${{ email: '', phone: '' }}                                   | ${['email']}
  ${'mentee'} | ${{ email: 'leila@', phone: '12' }}                           | ${['email', 'phone']}
  ${'mentee'} | ${{ nationality: '' }}                                        | ${['nationality']}
  ${'mentee'} | ${{ stayUntil: { day: '30', month: '2', year: '2029' } }}     | ${['stayUntil']}
  ${'mentee'} | ${{ languages: [{ code: 'ps', level: '' }] }}                 | ${['level-ps']}
  ${'mentee'} | ${{ languages: [] }}                                          | ${['languages']}
  ${'mentee'} | ${{ education: '6', educationCountry: '', recognised: '' }}   | ${['educationCountry', 'recognised']}
  ${'mentee'} | ${{ education: '6', educationCountry: 'BE', recognised: '' }} | ${[]}
  ${'mentee'} | ${{ education: 'untold', educationCountry: '' }}              | ${[]}
  ${'mentee'} | ${{ unemployedMonths: '' }}                                   | ${[]}
  ${'mentee'} | ${{ unemployedMonths: '241' }}                                | ${['unemployedMonths']}
  ${'mentee'} | ${{ barriers: [{ barrier: 'language', severity: 0 }] }}       | ${['severity-language']}
  ${'mentee'} | ${{ barriers: [] }}                                           | ${[]}
  ${'mentee'} | ${{ postalCode: '0999' }}                                     | ${['postalCode']}
  ${'mentee'} | ${{ consents: ['evaluation'] }}                               | ${['programme']}
  ${'mentor'} | ${{ hasWorked: '', occupation: '' }}                          | ${['hasWorked', 'occupation']}
`('asks a $side to correct $wrong', ({ side, part, wrong }) => {
  expect(fields(side, part)).toEqual(wrong);
});

it('makes of the answers what intake asks for: the hardest barrier first, optional consents off', () => {
  expect(menteeBody(whole, 'fr')).toMatchObject({
    ...{ givenName: 'Leila', email: null, phone: '0470 12 34 56', born: '1998-05-04', language: 'fr' },
    consents: { programme: true, evaluation: false, testimony: false, 'alumni-contact': true },
    facts: {
      ...{ languages: { fr: 'B1', ar: 'native' }, occupation: null, sector: null, unemployedMonths: 8 },
      ...{ education: { level: 6, country: 'SY', recognised: 'pending' } },
      ...{ stay: { kind: 'long-term', until: '2029-02-01' }, seeksWork: true, registeredWith: 'actiris' },
    },
    assessment: {
      barriers: [
        { barrier: 'discrimination', severity: 4 },
        { barrier: 'language', severity: 2 },
        { barrier: 'financial', severity: 2 },
      ],
    },
  });
  expect(menteeBody({ ...whole, barriers: [], language: 'nl' }, 'fr')).toMatchObject({
    assessment: null,
    language: 'nl',
  });
  expect(mentorBody({ ...whole, occupation: '24', generalist: 'yes' }, 'nl').facts).toMatchObject({
    ...{ occupation: '24', generalist: true, hasWorked: true, informationNote: null },
  });
});

it.each`
  path                               | step           | field
  ${'email'}                         | ${'contact'}   | ${'email'}
  ${'born'}                          | ${'you'}       | ${'born'}
  ${'facts.languages.xx'}            | ${'languages'} | ${'languages'}
  ${'facts.stay.until'}              | ${'stay'}      | ${'stayUntil'}
  ${'facts.stay.kind'}               | ${'stay'}      | ${'stay'}
  ${'facts.education.country'}       | ${'education'} | ${'educationCountry'}
  ${'assessment.barriers.0.barrier'} | ${'barriers'}  | ${'barriers'}
  ${'consents.programme'}            | ${'consent'}   | ${'programme'}
`('leads from $path to the page $step', ({ path, step, field }) => {
  expect(placeOf(path)).toEqual({ step, field });
});

it('leads nowhere for what it does not ask', () => {
  expect([placeOf('facts.capacity'), placeOf('bornx')]).toEqual([undefined, undefined]);
});

it('asks on some page everything that it checks', () => {
  for (const side of sides)
    for (const step of stepsOf[side])
      for (const { field } of check(step, empty, side, today)) expect(field).toMatch(/^[a-zA-Z-]+$/);
});
