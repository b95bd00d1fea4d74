import type { Texts } from '../../i18n/say.js';

/** Of what a mentee has found. */
export const solutionWords = {
  nothing: { fr: 'Pas encore', nl: 'Nog niet', en: 'Not yet' },
  nothingHint: {
    fr: 'C’est une réponse comme une autre.',
    nl: 'Dat is een antwoord zoals een ander.',
    en: 'That is an answer like any other.',
  },
  startsOn: { fr: 'Depuis quand ?', nl: 'Sinds wanneer?', en: 'Since when?' },
  startsOnMissing: {
    fr: 'Écrivez la date du début. Environ, c’est bien aussi.',
    nl: 'Vul de begindatum in. Ongeveer is ook goed.',
    en: 'Write the day on which it began. About is fine.',
  },
  contract: { fr: 'Quel contrat ?', nl: 'Welk contract?', en: 'Which contract?' },
} satisfies Texts;
