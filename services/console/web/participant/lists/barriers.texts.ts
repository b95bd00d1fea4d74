import type { BarrierCode, Localized } from '@duo/kernel';

/** The barriers as somebody says them of himself or herself. */
export const ownBarriers: Record<BarrierCode, { label: Localized; hint?: Localized }> = {
  language: {
    label: { fr: 'La langue', nl: 'De taal', en: 'The language' },
    hint: {
      fr: 'Je ne parle pas encore assez bien français ou néerlandais.',
      nl: 'Ik spreek nog niet goed genoeg Nederlands of Frans.',
      en: 'I do not speak French or Dutch well enough yet.',
    },
  },
  'relevant-experience': {
    label: { fr: 'L’expérience', nl: 'Ervaring', en: 'Experience' },
    hint: {
      fr: 'Je n’ai pas encore l’expérience que les employeurs demandent.',
      nl: 'Ik heb nog niet de ervaring die werkgevers vragen.',
      en: 'I do not have the experience that employers ask for.',
    },
  },
  'job-search-tools': {
    label: { fr: 'Le CV et la lettre', nl: 'Mijn cv en brief', en: 'My CV and letter' },
  },
  'job-search-techniques': {
    label: {
      fr: 'Chercher un emploi et passer un entretien',
      nl: 'Werk zoeken en een sollicitatiegesprek voeren',
      en: 'Looking for work and job interviews',
    },
  },
  'self-confidence': {
    label: { fr: 'La confiance en moi', nl: 'Zelfvertrouwen', en: 'Confidence in myself' },
  },
  'relevant-network': {
    label: { fr: 'Le réseau', nl: 'Netwerk', en: 'Network' },
    hint: {
      fr: 'Je connais peu de gens qui peuvent m’aider à trouver du travail.',
      nl: 'Ik ken weinig mensen die me aan werk kunnen helpen.',
      en: 'I know few people who can help me to find work.',
    },
  },
  discrimination: {
    label: { fr: 'La discrimination', nl: 'Discriminatie', en: 'Discrimination' },
    hint: {
      fr: 'On me traite autrement à cause de qui je suis.',
      nl: 'Ik word anders behandeld om wie ik ben.',
      en: 'I am treated differently because of who I am.',
    },
  },
  social: {
    label: {
      fr: 'Ma situation familiale ou mon logement',
      nl: 'Mijn gezin of mijn woonsituatie',
      en: 'My family or my housing',
    },
  },
  financial: { label: { fr: 'L’argent', nl: 'Geld', en: 'Money' } },
  'public-services': {
    label: {
      fr: 'Les démarches auprès des services publics',
      nl: 'De weg vinden bij openbare diensten',
      en: 'Finding my way in public services',
    },
  },
  'integration-services': {
    label: {
      fr: 'Les services d’intégration',
      nl: 'Inburgering en integratiediensten',
      en: 'Integration services',
    },
  },
  digitalisation: {
    label: { fr: 'L’ordinateur et internet', nl: 'Computer en internet', en: 'Computer and internet' },
  },
  'diploma-recognition': {
    label: {
      fr: 'La reconnaissance de mon diplôme',
      nl: 'De erkenning van mijn diploma',
      en: 'The recognition of my diploma',
    },
  },
  'labour-market-codes': {
    label: {
      fr: 'Les habitudes du travail en Belgique',
      nl: 'De gewoontes op het werk in België',
      en: 'How things go at work in Belgium',
    },
  },
  other: { label: { fr: 'Autre chose', nl: 'Iets anders', en: 'Something else' } },
};

/** The same, as a mentor offers help with them. */
export const helpOffered: Record<BarrierCode, Localized> = {
  language: { fr: 'Parler français ou néerlandais', nl: 'Nederlands of Frans spreken', en: 'Speaking French or Dutch' },
  'relevant-experience': {
    fr: 'Trouver une première expérience',
    nl: 'Een eerste ervaring vinden',
    en: 'Finding a first experience',
  },
  'job-search-tools': { fr: 'Le CV et la lettre', nl: 'Cv en brief', en: 'CV and letter' },
  'job-search-techniques': {
    fr: 'Chercher un emploi et passer un entretien',
    nl: 'Werk zoeken en een sollicitatiegesprek voeren',
    en: 'Looking for work and job interviews',
  },
  'self-confidence': { fr: 'Prendre confiance en soi', nl: 'Zelfvertrouwen krijgen', en: 'Gaining confidence' },
  'relevant-network': { fr: 'Élargir son réseau', nl: 'Een netwerk opbouwen', en: 'Building a network' },
  discrimination: { fr: 'Faire face à la discrimination', nl: 'Omgaan met discriminatie', en: 'Facing discrimination' },
  social: { fr: 'Famille et logement', nl: 'Gezin en wonen', en: 'Family and housing' },
  financial: { fr: 'Questions d’argent', nl: 'Geldzaken', en: 'Money matters' },
  'public-services': { fr: 'Les services publics', nl: 'Openbare diensten', en: 'Public services' },
  'integration-services': {
    fr: 'Les services d’intégration',
    nl: 'Integratiediensten',
    en: 'Integration services',
  },
  digitalisation: { fr: 'L’ordinateur et internet', nl: 'Computer en internet', en: 'Computer and internet' },
  'diploma-recognition': {
    fr: 'La reconnaissance d’un diplôme',
    nl: 'De erkenning van een diploma',
    en: 'The recognition of a diploma',
  },
  'labour-market-codes': {
    fr: 'Les habitudes du travail en Belgique',
    nl: 'De gewoontes op het werk in België',
    en: 'How things go at work in Belgium',
  },
  other: { fr: 'Autre chose', nl: 'Iets anders', en: 'Something else' },
};

/** How much something stands in the way; 0 is not asked, for it is not ticked. */
export const severityWords: Record<'1' | '2' | '3' | '4', Localized> = {
  1: { fr: 'un peu', nl: 'een beetje', en: 'a little' },
  2: { fr: 'assez', nl: 'vrij veel', en: 'quite' },
  3: { fr: 'beaucoup', nl: 'veel', en: 'a lot' },
  4: { fr: 'énormément', nl: 'heel veel', en: 'very much' },
};
