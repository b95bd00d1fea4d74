/* Plain data, also for programs that run without a build of this package: it imports nothing. */

const consents = { textVersion: '2026-1', programme: true };

/** What a form may leave out, filled in, so that the facts are whole also where nobody reads the form. */
const usual = {
  education: null,
  occupation: null,
  sector: null,
  interests: [],
  meeting: 'hybrid',
  digital: { access: true, skill: 2 },
};

const anybody = { language: 'fr', email: 'somebody@mail.example', consents };

/** The public form of a mentee whom the rules of today let in; each test says what is special about its own. */
export const menteeForm = (special: object = {}) => ({
  givenName: 'Leila',
  familyName: 'Haddad',
  born: '1998-05-04',
  ...anybody,
  facts: {
    ...usual,
    languages: { fr: 'B2', ar: 'native' },
    postalCode: '1000',
    availability: ['mon-am', 'tue-pm'],
    help: ['job-search-tools', 'relevant-network'],
    nationality: 'SY',
    originBasis: 'nationality',
    stay: { kind: 'long-term', until: null },
    reachKm: null,
    seeksWork: true,
  },
  ...special,
});

/** The public form of a mentor whom the rules of today let in. */
export const mentorForm = (special: object = {}) => ({
  givenName: 'Marc',
  familyName: 'Vermeulen',
  born: '1961-02-03',
  ...anybody,
  facts: {
    ...usual,
    languages: { fr: 'native', nl: 'B2' },
    postalCode: '1050',
    availability: ['mon-am', 'tue-pm'],
    help: ['job-search-tools', 'relevant-network'],
    generalist: true,
    capacity: 1,
    pausedUntil: null,
    hasWorked: true,
    informationNote: { version: '2026-1', givenOn: '2026-01-05', language: 'fr' },
  },
  ...special,
});
