const consents = { textVersion: '2026-1', programme: true };

const anybody = { language: 'fr', email: 'somebody@mail.example', consents };

/** The public form of a mentee whom the rules of today let in; each test says what is special about its own. */
export const menteeForm = (special: object = {}) => ({
  givenName: 'Leila',
  familyName: 'Haddad',
  born: '1998-05-04',
  ...anybody,
  facts: {
    languages: { fr: 'B2', ar: 'native' },
    postalCode: '1000',
    availability: ['mon-am', 'tue-pm'],
    help: ['job-search-tools', 'relevant-network'],
    nationality: 'SY',
    originBasis: 'nationality',
    stay: { kind: 'long-term' },
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
    languages: { fr: 'native', nl: 'B2' },
    postalCode: '1050',
    availability: ['mon-am', 'tue-pm'],
    help: ['job-search-tools', 'relevant-network'],
    generalist: true,
    informationNote: { version: '2026-1', givenOn: '2026-01-05', language: 'fr' },
  },
  ...special,
});
