import type { Texts } from '../../i18n/say.js';

/** The words of the list of duos. */
export const duos = {
  title: { fr: 'Duos', nl: 'Duo’s', en: 'Duos' },
  lead: {
    fr: '{n, plural, =0 {Aucun duo} one {# duo} other {# duos}}',
    nl: '{n, plural, =0 {Geen duo’s} one {# duo} other {# duo’s}}',
    en: '{n, plural, =0 {No duos} one {# duo} other {# duos}}',
  },
  keys: {
    fr: 'j et k pour changer de ligne, Entrée pour ouvrir',
    nl: 'j en k om van rij te wisselen, Enter om te openen',
    en: 'j and k move from row to row, Enter opens',
  },
  measures: { fr: 'Questions après le duo', nl: 'Vragen na het duo', en: 'Questions after a duo' },
  filter: { fr: 'Filtrer les duos', nl: 'Duo’s filteren', en: 'Filter the duos' },
  status: { fr: 'Étape', nl: 'Fase', en: 'Stage' },
  open: { fr: 'En cours', nl: 'Lopend', en: 'Under way' },
  light: { fr: 'Nouvelles', nl: 'Contact', en: 'Contact' },
  anyLight: { fr: 'Toutes', nl: 'Alle', en: 'All' },
  due: { fr: 'Point à faire ({n})', nl: 'Gesprek te voeren ({n})', en: 'Check-in due ({n})' },
  withCount: { fr: '{word} ({n})', nl: '{word} ({n})', en: '{word} ({n})' },
  clear: { fr: 'Enlever les filtres', nl: 'Filters wissen', en: 'Clear the filters' },
  none: { fr: 'Aucun duo ne correspond', nl: 'Geen duo past hierbij', en: 'No duo fits these filters' },
  noneYet: { fr: 'Pas encore de duo', nl: 'Nog geen duo’s', en: 'No duos yet' },
  noneYetHow: {
    fr: 'Un duo naît quand mentee et mentor ont tous deux dit oui après leur première rencontre.',
    nl: 'Een duo ontstaat wanneer mentee en mentor na hun eerste ontmoeting allebei ja zeiden.',
    en: 'A duo begins when mentee and mentor have both said yes after their first meeting.',
  },
  toMatching: { fr: 'Vers le matching', nl: 'Naar de matching', en: 'To the matching' },
  duo: { fr: 'Mentee et mentor', nl: 'Mentee en mentor', en: 'Mentee and mentor' },
  contact: { fr: 'Dernier contact', nl: 'Laatste contact', en: 'Last contact' },
  next: { fr: 'Prochain point', nl: 'Volgend gesprek', en: 'Next check-in' },
  week: { fr: 'Semaine', nl: 'Week', en: 'Week' },
  weekOf: { fr: '{week} sur {weeks}', nl: '{week} van {weeks}', en: '{week} of {weeks}' },
  weekWords: {
    fr: 'Semaine {week} sur {weeks}',
    nl: 'Week {week} van {weeks}',
    en: 'Week {week} of {weeks}',
  },
  together: { fr: 'Rencontres', nl: 'Ontmoetingen', en: 'Meetings' },
  notMetYet: { fr: 'pas encore de rencontre', nl: 'nog geen ontmoeting', en: 'no meeting yet' },
  neverMet: { fr: 'aucune rencontre', nl: 'geen ontmoeting', en: 'no meeting' },
  meetings: {
    fr: '{n, plural, =0 {aucune rencontre} one {# rencontre} other {# rencontres}}',
    nl: '{n, plural, =0 {geen ontmoeting} one {# ontmoeting} other {# ontmoetingen}}',
    en: '{n, plural, =0 {no meetings} one {# meeting} other {# meetings}}',
  },
  hours: { fr: '{hours} h', nl: '{hours} u', en: '{hours} h' },
  and: { fr: 'et', nl: 'en', en: 'and' },
  daysAgo: {
    fr: '{days, plural, =0 {aujourd’hui} =1 {hier} other {il y a # jours}}',
    nl: '{days, plural, =0 {vandaag} =1 {gisteren} other {# dagen geleden}}',
    en: '{days, plural, =0 {today} =1 {yesterday} other {# days ago}}',
  },
  inDays: {
    fr: '{days, plural, =1 {demain} other {dans # jours}}',
    nl: '{days, plural, =1 {morgen} other {over # dagen}}',
    en: '{days, plural, =1 {tomorrow} other {in # days}}',
  },
  noContact: { fr: 'pas encore', nl: 'nog niet', en: 'not yet' },
  signedAgo: { fr: 'signé {ago}', nl: 'getekend {ago}', en: 'signed {ago}' },
  formedAgo: { fr: 'formé {ago}', nl: 'gevormd {ago}', en: 'formed {ago}' },
  dueNow: { fr: 'À faire maintenant', nl: 'Nu te doen', en: 'Due now' },
  noNext: { fr: 'aucun prévu', nl: 'geen gepland', en: 'none planned' },
  page: { fr: 'Page {page} sur {pages}', nl: 'Pagina {page} van {pages}', en: 'Page {page} of {pages}' },
  pages: { fr: 'Pages de la liste', nl: 'Pagina’s van de lijst', en: 'Pages of the list' },
  before: { fr: 'Précédente', nl: 'Vorige', en: 'Previous' },
  after: { fr: 'Suivante', nl: 'Volgende', en: 'Next' },
  sort: { fr: 'Trier par', nl: 'Sorteren op', en: 'Sort by' },
  longest: { fr: 'Sans nouvelles depuis longtemps', nl: 'Langst geen contact', en: 'Longest without contact' },
} satisfies Texts;

export const lightWords = {
  green: { fr: 'En contact', nl: 'In contact', en: 'In touch' },
  amber: { fr: 'Peu de nouvelles', nl: 'Weinig contact', en: 'Quiet' },
  red: { fr: 'Silence', nl: 'Stilte', en: 'Silent' },
} satisfies Texts;

export const statusWords = {
  formed: { fr: 'Convention à signer', nl: 'Overeenkomst te tekenen', en: 'Agreement to sign' },
  running: { fr: 'Accompagné', nl: 'Begeleid', en: 'Accompanied' },
  closed: { fr: 'Terminé', nl: 'Afgesloten', en: 'Closed' },
} satisfies Texts;

export const silenceWords = {
  'no-first-meeting': {
    fr: 'pas de première rencontre',
    nl: 'geen eerste ontmoeting',
    en: 'no first meeting',
  },
  'no-meeting': { fr: 'plus de rencontre', nl: 'geen ontmoeting meer', en: 'no meeting any more' },
  'three-cancelled': {
    fr: 'trois rencontres annulées de suite',
    nl: 'drie keer na elkaar afgezegd',
    en: 'three cancelled in a row',
  },
} satisfies Texts;
