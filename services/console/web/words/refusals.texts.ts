import type { Texts } from '../i18n/say.js';

/** What each refusal of a rule, and each problem of the edges, is told as: the rule, and the way on. */
export const refusals = {
  'line-is-down': {
    fr: 'La connexion est coupée. Ce que vous avez tapé reste ici\u00a0; réessayez quand elle revient.',
    nl: 'De verbinding is weg. Wat u typte, blijft hier; probeer opnieuw zodra ze terug is.',
    en: 'The connection is down. What you typed stays here; try again when it is back.',
  },
  'no-session': {
    fr: 'Vous n’êtes plus connecté·e. Connectez-vous à nouveau\u00a0: ce que vous avez tapé reste ici.',
    nl: 'U bent niet meer aangemeld. Meld u opnieuw aan: wat u typte, blijft hier.',
    en: 'You are no longer logged in. Log in again: what you typed stays here.',
  },
  'service-away': {
    fr: 'Cette partie du système ne répond pas en ce moment. Rien n’est perdu\u00a0: réessayez dans une minute.',
    nl: 'Dit deel van het systeem antwoordt nu niet. Er is niets verloren: probeer het over een minuut opnieuw.',
    en: 'This part of the system does not answer just now. Nothing is lost: try again in a minute.',
  },
  'too-many-requests': {
    fr: 'C’était trop rapide. Attendez une minute, puis réessayez.',
    nl: 'Dat ging te snel. Wacht een minuut en probeer dan opnieuw.',
    en: 'That was too fast. Wait a minute, then try again.',
  },
  'link-has-ended': {
    fr: 'Ce lien a expiré. Appelez votre antenne\u00a0: elle prendra votre réponse.',
    nl: 'Deze link is verlopen. Bel uw vestiging: zij noteert uw antwoord.',
    en: 'This link has ended. Call your branch: it will take your answer.',
  },
  'role-may-not-call': {
    fr: 'Votre rôle ne permet pas ceci. Demandez à la direction de l’antenne.',
    nl: 'Uw rol laat dit niet toe. Vraag het aan de vestigingsmanager.',
    en: 'Your role does not allow this. Ask the branch manager.',
  },
  'invalid-request': {
    fr: 'Quelques réponses ne conviennent pas encore.',
    nl: 'Enkele antwoorden kloppen nog niet.',
    en: 'Some answers are not right yet.',
  },
} satisfies Texts;
