import type { Texts } from '../i18n/say.js';

/** What every page says while it waits, when nothing came, and when something went wrong. */
export const states = {
  waiting: { fr: 'Chargement…', nl: 'Laden…', en: 'Loading…' },
  slow: {
    fr: 'Cela prend plus de temps que d’habitude. Rien n’est perdu\u00a0: vous pouvez attendre ou réessayer.',
    nl: 'Dit duurt langer dan gewoonlijk. Er is niets verloren: u kunt wachten of opnieuw proberen.',
    en: 'This takes longer than usual. Nothing is lost: you can wait or try again.',
  },
  logInAgain: { fr: 'Se reconnecter', nl: 'Opnieuw aanmelden', en: 'Log in again' },
  tryAgain: { fr: 'Réessayer', nl: 'Opnieuw proberen', en: 'Try again' },
  offline: {
    fr: 'La connexion est coupée. Ce que vous avez tapé reste ici\u00a0; réessayez quand elle revient.',
    nl: 'De verbinding is weg. Wat u typte, blijft hier; probeer opnieuw zodra ze terug is.',
    en: 'The connection is down. What you typed stays here; try again when it is back.',
  },
  failed: {
    fr: 'Quelque chose n’a pas fonctionné de notre côté. Rien n’est perdu\u00a0: réessayez dans un instant.',
    nl: 'Er liep iets mis aan onze kant. Er is niets verloren: probeer het zo dadelijk opnieuw.',
    en: 'Something went wrong on our side. Nothing is lost: try again in a moment.',
  },
  failedCode: { fr: 'Référence\u00a0: {code}', nl: 'Referentie: {code}', en: 'Reference: {code}' },
  notFound: {
    fr: 'Cette page n’existe pas, ou plus.',
    nl: 'Deze pagina bestaat niet, of niet meer.',
    en: 'This page does not exist, or no longer.',
  },
  toStart: { fr: 'Vers la première page', nl: 'Naar de eerste pagina', en: 'To the first page' },
  undo: { fr: 'Annuler', nl: 'Ongedaan maken', en: 'Undo' },
  cancel: { fr: 'Ne rien faire', nl: 'Niets doen', en: 'Do nothing' },
  close: { fr: 'Fermer', nl: 'Sluiten', en: 'Close' },
  save: { fr: 'Enregistrer', nl: 'Opslaan', en: 'Save' },
  back: { fr: 'Retour', nl: 'Terug', en: 'Back' },
  more: { fr: 'Afficher la suite', nl: 'Meer tonen', en: 'Show more' },
  errorsTitle: {
    fr: 'Corrigez ce qui suit, puis réessayez',
    nl: 'Verbeter het volgende en probeer dan opnieuw',
    en: 'Correct the following, then try again',
  },
  somebody: { fr: 'Une personne', nl: 'Iemand', en: 'Somebody' },
} satisfies Texts;
