import { type PersonRow, peopleColumns, personCells } from './person.js';

const mentee: PersonRow = {
  id: '0198a',
  side: 'mentee',
  given_name: 'Leila',
  family_name: 'Haddad',
  email: 'leila@mail.example',
  phone: null,
  language: 'fr',
  born: '1998-05-04',
  synthetic: false,
  facts: {
    languages: { fr: 'B2', ar: 'native' },
    education: { level: 6, country: 'SY', recognised: 'pending' },
    occupation: null,
    sector: 'J',
    interests: ['music'],
    availability: ['mon-am', 'tue-pm'],
    postalCode: '1000',
    meeting: 'hybrid',
    digital: { access: true, skill: 3 },
    help: ['relevant-network', 'job-search-tools'],
    nationality: 'SY',
    originBasis: 'nationality',
    stay: { kind: 'long-term', until: '2023-01-01' },
    seeksWork: true,
    reachKm: 10,
    unemployedMonths: 0,
    registeredWith: 'actiris',
  },
  interview_outcome: 'ready',
  reasons: [],
  withdrawal_reason: null,
  enrolled_on: '2021-03-01',
  informed_on: null,
  interviewed_on: '2021-03-08',
  trained_on: null,
  ready_on: '2021-03-08',
  withdrew_on: null,
  recontact_on: null,
  referral: null,
  consents: { evaluation: '2021-03-01', programme: '2021-03-01' },
  consent_text: '2021-1',
};
const named = (row: PersonRow, names: boolean) =>
  Object.fromEntries(personCells(row, names).flatMap((cell, at) => (cell === null ? [] : [[peopleColumns[at], cell]])));

it('writes what is known of a mentee in the columns of an import', () => {
  expect(named(mentee, true)).toEqual({
    record: '0198a',
    side: 'mentee',
    given_name: 'Leila',
    family_name: 'Haddad',
    email: 'leila@mail.example',
    language: 'fr',
    born: '1998-05-04',
    nationality: 'SY',
    origin_basis: 'nationality',
    stay: 'long-term',
    stay_until: '2023-01-01',
    seeks_work: true,
    postal_code: '1000',
    languages: 'fr:B2;ar:native',
    education: 6,
    education_country: 'SY',
    recognised: 'pending',
    sector: 'J',
    interests: 'music',
    availability: 'mon-am;tue-pm',
    meeting: 'hybrid',
    digital_access: true,
    digital_skill: 3,
    help: 'relevant-network;job-search-tools',
    reach_km: 10,
    unemployed_months: 0,
    registered_with: 'actiris',
    enrolled_on: '2021-03-01',
    interviewed_on: '2021-03-08',
    interview_outcome: 'ready',
    interview_reasons: '',
    ready_on: '2021-03-08',
    consents: 'evaluation:2021-03-01;programme:2021-03-01',
    consent_text: '2021-1',
    synthetic: false,
  });
});

it('leaves out, without names, whatever leads to the person', () => {
  const { given_name, family_name, email, ...rest } = named(mentee, true);
  expect(named(mentee, false)).toEqual({ ...rest, born: '1998' });
  expect(given_name && family_name && email).toBeTruthy();
});

it('writes of a mentor what only mentors tell, and nothing of mentees', () => {
  const informationNote = { version: '2021-1', givenOn: '2021-03-02', language: 'nl' as const };
  const facts = { languages: { nl: 'native' as const }, generalist: false, capacity: 2, informationNote };
  const cells = named({ ...mentee, side: 'mentor', born: null, facts }, false);
  expect(cells).toMatchObject({ side: 'mentor', languages: 'nl:native', generalist: false, capacity: 2 });
  expect(cells).toMatchObject({ note_given_on: '2021-03-02', note_version: '2021-1', note_language: 'nl' });
  expect(Object.keys(cells)).not.toEqual(expect.arrayContaining(['nationality']));
  expect(cells).not.toHaveProperty('born');
});
