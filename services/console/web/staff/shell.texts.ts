import type { Texts } from '../i18n/say.js';

/** The words of the frame around staff's pages. */
export const shell = {
  today: { fr: 'Aujourd’hui', nl: 'Vandaag', en: 'Today' },
  people: { fr: 'Personnes', nl: 'Mensen', en: 'People' },
  sessions: { fr: 'Séances', nl: 'Infosessies', en: 'Sessions' },
  matching: { fr: 'Matching', nl: 'Matching', en: 'Matching' },
  duos: { fr: 'Duos', nl: 'Duo’s', en: 'Duos' },
  figures: { fr: 'Chiffres', nl: 'Cijfers', en: 'Figures' },
  import: { fr: 'Import', nl: 'Import', en: 'Import' },
  letters: { fr: 'Lettres', nl: 'Brieven', en: 'Letters' },
  system: { fr: 'Système', nl: 'Systeem', en: 'System' },
  waits: { fr: 'en attente', nl: 'wachtend', en: 'waiting' },
  menu: { fr: 'Parties de l’application', nl: 'Onderdelen van de toepassing', en: 'Parts of the application' },
  skip: { fr: 'Aller au contenu', nl: 'Naar de inhoud', en: 'Skip to the content' },
  account: { fr: 'Vous', nl: 'U', en: 'You' },
  logOut: { fr: 'Se déconnecter', nl: 'Afmelden', en: 'Log out' },
  light: { fr: 'Affichage clair', nl: 'Lichte weergave', en: 'Light display' },
  dark: { fr: 'Affichage sombre', nl: 'Donkere weergave', en: 'Dark display' },
  demo: {
    fr: 'Démonstration\u00a0: ces personnes sont fictives.',
    nl: 'Demonstratie: deze mensen zijn verzonnen.',
    en: 'Demonstration: these people are made up.',
  },
  national: { fr: 'Toutes les antennes', nl: 'Alle vestigingen', en: 'All branches' },
  toPublic: { fr: 'La page publique', nl: 'De publieke pagina', en: 'The public page' },
} satisfies Texts;

export const roleNames = {
  coordinator: { fr: 'Coordinateur·rice', nl: 'Coördinator', en: 'Coordinator' },
  'branch-manager': { fr: 'Direction d’antenne', nl: 'Vestigingsmanager', en: 'Branch manager' },
  ops: { fr: 'Exploitation', nl: 'Systeembeheer', en: 'Operations' },
  analyst: { fr: 'Analyste', nl: 'Analist', en: 'Analyst' },
  evaluator: { fr: 'Évaluateur·rice', nl: 'Evaluator', en: 'Evaluator' },
  dpo: { fr: 'Protection des données', nl: 'Gegevensbescherming', en: 'Data protection' },
} satisfies Texts;
