import type { Texts } from '../../../i18n/say.js';

/** What happened to a duo, by the name that follow-up gives it. */
export const timelineWords = {
  formed: { fr: 'Les deux ont dit oui', nl: 'Allebei zeiden ja', en: 'Both said yes' },
  'agreement-signed': { fr: 'Convention signée', nl: 'Overeenkomst getekend', en: 'Agreement signed' },
  meeting: { fr: 'Rencontre', nl: 'Ontmoeting', en: 'Meeting' },
  'check-in': { fr: 'Point avec l’antenne', nl: 'Gesprek met de vestiging', en: 'Check-in' },
  'goal-set': { fr: 'Objectif fixé', nl: 'Doel gesteld', en: 'Goal set' },
  'goal-reached': { fr: 'Objectif atteint', nl: 'Doel bereikt', en: 'Goal reached' },
  'goal-dropped': { fr: 'Objectif abandonné', nl: 'Doel losgelaten', en: 'Goal dropped' },
  assessed: { fr: 'Freins ou qualités évalués', nl: 'Drempels of kwaliteiten ingeschat', en: 'Assessed' },
  evaluated: { fr: 'Regard en arrière', nl: 'Terugblik', en: 'Looked back' },
  closed: { fr: 'Duo terminé', nl: 'Duo afgesloten', en: 'Duo closed' },
  solution: { fr: 'Solution trouvée', nl: 'Oplossing gevonden', en: 'Solution found' },
  'measure-due': { fr: 'Question à poser', nl: 'Vraag te stellen', en: 'Question due' },
  'measure-asked': { fr: 'Question envoyée', nl: 'Vraag verstuurd', en: 'Question sent' },
  'measure-unreached': { fr: 'Pas de réponse', nl: 'Geen antwoord', en: 'No answer' },
  'measure-answered': { fr: 'Réponse reçue', nl: 'Antwoord gekregen', en: 'Answer received' },
} satisfies Texts;

export const meetingKindWords = {
  met: { fr: 'Se sont vus', nl: 'Ontmoet', en: 'Met' },
  call: { fr: 'Appel', nl: 'Gebeld', en: 'Call' },
  cancelled: { fr: 'Annulée', nl: 'Afgezegd', en: 'Cancelled' },
} satisfies Texts;
