import type { Texts } from '../../i18n/say.js';

/** The words of the list of questions after a duo. */
export const measures = {
  title: { fr: 'Questions après le duo', nl: 'Vragen na het duo', en: 'Questions after a duo' },
  lead: {
    fr: '{n, plural, =0 {Personne n’attend} one {# réponse attendue} other {# réponses attendues}}',
    nl: '{n, plural, =0 {Geen antwoord verwacht} one {# antwoord verwacht} other {# antwoorden verwacht}}',
    en: '{n, plural, =0 {No answer is waited for} one {# answer waited for} other {# answers waited for}}',
  },
  leadUnreached: {
    fr: '{n, plural, =0 {Personne} one {# personne} other {# personnes}} sans réponse',
    nl: '{n, plural, =0 {Niemand} one {# persoon} other {# personen}} niet bereikt',
    en: '{n, plural, =0 {Nobody} one {# person} other {# people}} not reached',
  },
  which: { fr: 'Lesquelles\u00a0?', nl: 'Welke?', en: 'Which ones?' },
  waiting: { fr: 'En attente de réponse', nl: 'Wachten op antwoord', en: 'Waiting for an answer' },
  unreached: { fr: 'Pas atteints', nl: 'Niet bereikt', en: 'Not reached' },
  unreachedHint: {
    fr: 'Personne n’a répondu à temps. Ce n’est pas un «\u00a0non\u00a0»\u00a0: une réponse tardive compte.',
    nl: 'Er kwam geen antwoord op tijd. Dat is geen “nee”: een laat antwoord telt.',
    en: 'Nobody answered in time. That is no “no”: an answer that comes late counts.',
  },
  none: { fr: 'Toutes les réponses sont là', nl: 'Alle antwoorden zijn er', en: 'All answers are in' },
  noneHow: {
    fr: 'Une question apparaît ici le jour où elle doit être posée\u00a0: à la fin d’un duo et douze mois plus tard.',
    nl: 'Een vraag komt hier op de dag dat ze gesteld moet worden: bij het einde van een duo en twaalf maanden later.',
    en: 'A question stands here from the day it is to be asked: at the end of a duo and twelve months later.',
  },
  noneUnreached: { fr: 'Tout le monde a été atteint', nl: 'Iedereen werd bereikt', en: 'Everybody was reached' },
  dueSince: { fr: 'à poser depuis le {day}', nl: 'te stellen sinds {day}', en: 'due since {day}' },
  times: {
    fr: '{n, plural, =0 {pas encore posée par lettre} one {posée une fois} other {posée # fois}}',
    nl: '{n, plural, =0 {nog niet per brief gesteld} one {één keer gesteld} other {# keer gesteld}}',
    en: '{n, plural, =0 {not asked by letter yet} one {asked once} =2 {asked twice} other {asked # times}}',
  },
  lastAsked: { fr: 'la dernière fois {ago}', nl: 'laatst {ago}', en: 'last {ago}' },
  givenUp: { fr: 'abandonnée le {day}', nl: 'opgegeven op {day}', en: 'given up on {day}' },
  withMentor: { fr: 'en duo avec', nl: 'in duo met', en: 'in a duo with' },
  record: { fr: 'Noter la réponse', nl: 'Antwoord noteren', en: 'Record the answer' },
  recordOf: { fr: 'Noter la réponse de {name}', nl: 'Antwoord noteren van {name}', en: 'Record the answer of {name}' },
} satisfies Texts;
