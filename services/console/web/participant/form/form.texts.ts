import type { Texts } from '../../i18n/say.js';

/** The words that every form of participants shares. */
export const formWords = {
  choose: { fr: 'Choisissez', nl: 'Kies', en: 'Choose' },
  day: { fr: 'Jour', nl: 'Dag', en: 'Day' },
  month: { fr: 'Mois', nl: 'Maand', en: 'Month' },
  year: { fr: 'Année', nl: 'Jaar', en: 'Year' },
  progress: { fr: '{at} sur {of}', nl: '{at} van {of}', en: '{at} of {of}' },
  next: { fr: 'Continuer', nl: 'Verder', en: 'Continue' },
  send: { fr: 'Envoyer', nl: 'Versturen', en: 'Send' },
  sending: { fr: 'Envoi en cours…', nl: 'Wordt verstuurd…', en: 'Sending…' },
  errorIn: { fr: 'Erreur\u00a0: {title}', nl: 'Fout: {title}', en: 'Error: {title}' },
  yes: { fr: 'Oui', nl: 'Ja', en: 'Yes' },
  no: { fr: 'Non', nl: 'Nee', en: 'No' },
  optional: { fr: 'Pas obligatoire.', nl: 'Niet verplicht.', en: 'You do not have to answer.' },
  change: { fr: 'Changer', nl: 'Wijzigen', en: 'Change' },
  notTold: { fr: 'Pas de réponse', nl: 'Geen antwoord', en: 'No answer' },
  answerMissing: { fr: 'Choisissez une réponse.', nl: 'Kies een antwoord.', en: 'Choose an answer.' },
  lineIsDown: {
    fr: 'Il n’y a pas de connexion. Vos réponses restent sur cet appareil. Nous les envoyons dès que la connexion revient. Laissez cette page ouverte.',
    nl: 'Er is geen verbinding. Uw antwoorden blijven op dit toestel. We versturen ze zodra de verbinding terug is. Laat deze pagina open.',
    en: 'There is no connection. Your answers stay on this device. We send them as soon as the connection is back. Keep this page open.',
  },
} satisfies Texts;
