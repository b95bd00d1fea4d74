import type { Texts } from '../../../i18n/say.js';

/** The matching meeting. */
export const round = {
  title: { fr: 'Tour du {day}', nl: 'Ronde van {day}', en: 'Round of {day}' },
  back: { fr: 'Matching', nl: 'Matching', en: 'Matching' },
  counts: {
    fr: '{mentees, plural, one {# mentee} other {# mentees}} · {mentors, plural, one {# mentor} other {# mentors}} · pondération {weights} · version {version, number}',
    nl: '{mentees, plural, one {# mentee} other {# mentees}} · {mentors, plural, one {# mentor} other {# mentoren}} · weging {weights} · versie {version, number}',
    en: '{mentees, plural, one {# mentee} other {# mentees}} · {mentors, plural, one {# mentor} other {# mentors}} · weights {weights} · version {version, number}',
  },
  older: {
    fr: 'Un tour plus récent a commencé. Les personnes sont ici comme elles étaient le {day}.',
    nl: 'Er is een recentere ronde begonnen. De mensen staan hier zoals ze waren op {day}.',
    en: 'A newer round was begun. People are shown here as they were on {day}.',
  },
  toNewest: { fr: 'Vers le dernier tour', nl: 'Naar de laatste ronde', en: 'To the latest round' },
  pairsTitle: {
    fr: 'Qui se rencontre ({n, number})',
    nl: 'Wie elkaar ontmoet ({n, number})',
    en: 'Who meets whom ({n, number})',
  },
  noPairs: { fr: 'Ce tour ne propose personne', nl: 'Deze ronde stelt niemand voor', en: 'This round proposes nobody' },
  noPairsHint: {
    fr: 'Plus bas, chaque personne qui reste, et pourquoi.',
    nl: 'Hieronder staat wie overblijft, en waarom.',
    en: 'Below is everybody who is left out, and why.',
  },
  leftTitle: { fr: 'Sans mentor ({n, number})', nl: 'Zonder mentor ({n, number})', en: 'Left out ({n, number})' },
  nobodyLeft: {
    fr: 'Chaque mentee rencontre quelqu’un.',
    nl: 'Elke mentee ontmoet iemand.',
    en: 'Every mentee meets somebody.',
  },
  mentorsTitle: {
    fr: 'Mentors avec une place libre ({n, number})',
    nl: 'Mentoren met een vrije plaats ({n, number})',
    en: 'Mentors with a free place ({n, number})',
  },
  noMentorsLeft: {
    fr: 'Chaque mentor rencontre quelqu’un.',
    nl: 'Elke mentor ontmoet iemand.',
    en: 'Every mentor meets somebody.',
  },
  places: {
    fr: '{n, plural, one {# place} other {# places}}',
    nl: '{n, plural, one {# plaats} other {# plaatsen}}',
    en: '{n, plural, one {# place} other {# places}}',
  },
  withoutFactsTitle: {
    fr: 'Pas encore décrits ({n, number})',
    nl: 'Nog niet beschreven ({n, number})',
    en: 'Not described yet ({n, number})',
  },
  withoutFactsHint: {
    fr: 'Ces personnes attendent, mais leurs réponses manquent\u00a0: le tour ne peut pas les proposer.',
    nl: 'Deze mensen wachten, maar hun antwoorden ontbreken: de ronde kan hen niet voorstellen.',
    en: 'These people wait, but their answers are missing: the round cannot propose them.',
  },
  vetoedTitle: {
    fr: 'Paires écartées ({n, number})',
    nl: 'Uitgesloten paren ({n, number})',
    en: 'Pairs ruled out ({n, number})',
  },
  lasting: { fr: 'pour chaque tour', nl: 'voor elke ronde', en: 'for every round' },
  onlyHere: { fr: 'pour ce tour', nl: 'voor deze ronde', en: 'for this round' },
  allowAgain: { fr: 'Permettre à nouveau', nl: 'Weer toelaten', en: 'Allow again' },
  allowAgainOf: {
    fr: 'Permettre à nouveau {mentee} et {mentor}',
    nl: '{mentee} en {mentor} weer toelaten',
    en: 'Allow {mentee} and {mentor} again',
  },
  two: { fr: '{mentee} et {mentor}', nl: '{mentee} en {mentor}', en: '{mentee} and {mentor}' },
} satisfies Texts;

/** A pair, side by side. */
export const card = {
  waits: {
    fr: 'attend {n, plural, =0 {depuis aujourd’hui} one {depuis # jour} other {depuis # jours}}',
    nl: 'wacht {n, plural, =0 {sinds vandaag} one {# dag} other {# dagen}}',
    en: 'waits {n, plural, =0 {since today} one {# day} other {# days}}',
  },
  showAll: { fr: 'Tout afficher', nl: 'Alles tonen', en: 'Show everything' },
  showLess: { fr: 'Afficher moins', nl: 'Minder tonen', en: 'Show less' },
  fits: { fr: '{n, number} sur 100', nl: '{n, number} op 100', en: '{n, number} of 100' },
  partsOf: {
    fr: 'Ce qui fait ces {n, number} points',
    nl: 'Wat deze {n, number} punten maakt',
    en: 'What makes these {n, number} points',
  },
  partGiven: {
    fr: '{given, number} sur {most, number}',
    nl: '{given, number} op {most, number}',
    en: '{given, number} of {most, number}',
  },
  looksFor: { fr: 'Cherche', nl: 'Zoekt', en: 'Looks for' },
  hasDone: { fr: 'Expérience', nl: 'Ervaring', en: 'Experience' },
  noProject: { fr: 'pas encore de projet', nl: 'nog geen plan', en: 'no project yet' },
  notCoded: { fr: 'non précisé', nl: 'niet opgegeven', en: 'not said' },
  generalist: { fr: 'généraliste', nl: 'generalist', en: 'generalist' },
  speaks: { fr: 'Langues', nl: 'Talen', en: 'Languages' },
  asksHelp: { fr: 'Demande de l’aide', nl: 'Vraagt hulp', en: 'Asks help with' },
  helpsWith: { fr: 'Points forts', nl: 'Sterk in', en: 'Good at' },
  inCommon: { fr: 'en commun', nl: 'gemeenschappelijk', en: 'in common' },
  free: { fr: 'Libre', nl: 'Vrij', en: 'Free' },
  where: { fr: 'Où', nl: 'Waar', en: 'Where' },
  near: { fr: 'se voient sur place', nl: 'spreken ter plaatse af', en: 'meet in person' },
  remote: { fr: 'se voient à distance', nl: 'spreken op afstand af', en: 'meet remotely' },
  km: { fr: '{km, number} km', nl: '{km, number} km', en: '{km, number} km' },
  kmUnknown: { fr: 'distance inconnue', nl: 'afstand onbekend', en: 'distance unknown' },
  inLanguage: { fr: 'en {languages}', nl: 'in het {languages}', en: 'in {languages}' },
  instead: { fr: 'À la place', nl: 'In de plaats', en: 'Instead' },
  nobody: { fr: 'personne', nl: 'niemand', en: 'nobody' },
  noOther: { fr: 'aucun autre mentor ne convient', nl: 'geen andere mentor past', en: 'no other mentor fits' },
  changed: {
    fr: 'Nouveau\u00a0: avant avec {mentor}',
    nl: 'Nieuw: eerst met {mentor}',
    en: 'New: before with {mentor}',
  },
  changedAlone: {
    fr: 'Nouveau\u00a0: avant sans mentor',
    nl: 'Nieuw: eerst zonder mentor',
    en: 'New: left out before',
  },
  pinned: { fr: 'Épinglé par l’équipe', nl: 'Vastgezet door het team', en: 'Pinned by the team' },
  approved: { fr: 'Approuvé', nl: 'Goedgekeurd', en: 'Approved' },
  breaks: { fr: 'Cette paire enfreint une règle', nl: 'Dit paar overtreedt een regel', en: 'This pair breaks a rule' },
} satisfies Texts;

/** The hard rules, told where a pinned pair breaks one. */
export const ruleBroken = {
  'common-language': {
    fr: 'pas de langue de travail commune',
    nl: 'geen gemeenschappelijke werktaal',
    en: 'no working language in common',
  },
  'common-half-day': {
    fr: 'pas de demi-jour commun',
    nl: 'geen gemeenschappelijke halve dag',
    en: 'no half-day in common',
  },
  'near-or-remote': {
    fr: 'trop loin, et pas à distance',
    nl: 'te ver, en niet op afstand',
    en: 'too far, and not remotely',
  },
  'no-earlier-refusal': {
    fr: 'l’un des deux a déjà dit non',
    nl: 'een van de twee zei al nee',
    en: 'one of the two has said no before',
  },
  'no-veto': { fr: 'paire écartée par l’équipe', nl: 'paar uitgesloten door het team', en: 'ruled out by the team' },
  'mentor-has-a-place': {
    fr: 'le ou la mentor n’a pas de place',
    nl: 'de mentor heeft geen plaats',
    en: 'the mentor has no place',
  },
} satisfies Texts;
