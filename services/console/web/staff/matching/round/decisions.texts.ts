import type { Texts } from '../../../i18n/say.js';

/** What the team decides in a meeting, and what came of it. */
export const decisions = {
  choose: { fr: 'Choisir {mentee} et {mentor}', nl: '{mentee} en {mentor} kiezen', en: 'Select {mentee} and {mentor}' },
  chooseAll: { fr: 'Tout choisir', nl: 'Alles kiezen', en: 'Select all' },
  approve: { fr: 'Approuver', nl: 'Goedkeuren', en: 'Approve' },
  approveMany: { fr: 'Approuver {n, number}', nl: '{n, number} goedkeuren', en: 'Approve {n, number}' },
  approveNone: {
    fr: 'Cochez des paires pour les approuver ensemble',
    nl: 'Vink paren aan om ze samen goed te keuren',
    en: 'Tick pairs to approve them together',
  },
  pin: { fr: 'Épingler', nl: 'Vastzetten', en: 'Pin' },
  unpin: { fr: 'Désépingler', nl: 'Losmaken', en: 'Unpin' },
  pinInstead: {
    fr: 'Épingler {mentee} avec {mentor}',
    nl: '{mentee} met {mentor} vastzetten',
    en: 'Pin {mentee} with {mentor}',
  },
  notThisPair: { fr: 'Pas cette paire', nl: 'Niet dit paar', en: 'Not this pair' },
  notInThisRound: { fr: 'Pas dans ce tour', nl: 'Niet in deze ronde', en: 'Not in this round' },
  notInAnyRound: { fr: 'Dans aucun tour', nl: 'In geen enkele ronde', en: 'Not in any round' },
  of: {
    fr: '{what}\u00a0: {mentee} et {mentor}',
    nl: '{what}: {mentee} en {mentor}',
    en: '{what}: {mentee} and {mentor}',
  },
  confirmTitle: {
    fr: '{n, plural, one {Approuver cette paire\u00a0?} other {Approuver ces # paires\u00a0?}}',
    nl: '{n, plural, one {Dit paar goedkeuren?} other {Deze # paren goedkeuren?}}',
    en: '{n, plural, one {Approve this pair?} other {Approve these # pairs?}}',
  },
  confirmHint: {
    fr: 'Chaque personne reçoit une lettre au sujet de l’autre, et la première rencontre se prépare. Reprendre une proposition plus tard est possible, et sera dit aux deux.',
    nl: 'Ieder krijgt een brief over de ander, en de eerste ontmoeting wordt voorbereid. Een voorstel later intrekken kan, en wordt aan beiden gezegd.',
    en: 'Each person gets a letter about the other, and the first meeting is prepared. A proposal can be taken back later, which both are told.',
  },
  undoOf: { fr: 'Annuler\u00a0: {what}', nl: 'Ongedaan maken: {what}', en: 'Undo: {what}' },
  deciding: { fr: 'Le tour est recalculé…', nl: 'De ronde wordt herberekend…', en: 'The round is solved anew…' },
  failedPairs: { fr: 'Ce qui n’a pas pu se faire', nl: 'Wat niet lukte', en: 'What could not be done' },
  failedPair: {
    fr: '{mentee} et {mentor}\u00a0: {why}',
    nl: '{mentee} en {mentor}: {why}',
    en: '{mentee} and {mentor}: {why}',
  },
  notTried: {
    fr: 'non approuvé, car le tour a changé',
    nl: 'niet goedgekeurd, want de ronde veranderde',
    en: 'not approved, for the round had changed',
  },
  hide: { fr: 'Fermer', nl: 'Sluiten', en: 'Close' },
  keys: {
    fr: 'Clavier, dans la liste\u00a0: j suivant, k précédent.',
    nl: 'Toetsen, in de lijst: j volgende, k vorige.',
    en: 'Keys, in the list: j next, k previous.',
  },
} satisfies Texts;

/** What one decision did. */
export const done = {
  approved: {
    fr: '{mentee} et {mentor} sont approuvés',
    nl: '{mentee} en {mentor} zijn goedgekeurd',
    en: '{mentee} and {mentor} are approved',
  },
  pinned: {
    fr: '{mentee} et {mentor} sont épinglés',
    nl: '{mentee} en {mentor} zijn vastgezet',
    en: '{mentee} and {mentor} are pinned',
  },
  unpinned: {
    fr: '{mentee} et {mentor} ne sont plus épinglés',
    nl: '{mentee} en {mentor} zijn losgemaakt',
    en: '{mentee} and {mentor} are no longer pinned',
  },
  vetoed: {
    fr: '{mentee} et {mentor} sont écartés',
    nl: '{mentee} en {mentor} zijn uitgesloten',
    en: '{mentee} and {mentor} are ruled out',
  },
  allowed: {
    fr: '{mentee} et {mentor} sont à nouveau permis',
    nl: '{mentee} en {mentor} zijn weer toegelaten',
    en: '{mentee} and {mentor} are allowed again',
  },
} satisfies Texts;

/** What is another in the round because of that. */
export const changes = {
  mine: { fr: 'Ce que cela change', nl: 'Wat dit verandert', en: 'What this changes' },
  nothing: {
    fr: 'Rien d’autre ne change dans le tour.',
    nl: 'Verder verandert er niets in de ronde.',
    en: 'Nothing else changes in the round.',
  },
  theirs: {
    fr: 'Quelqu’un d’autre a décidé entre-temps',
    nl: 'Iemand anders besliste intussen',
    en: 'Somebody else decided in the meantime',
  },
  decideAgain: {
    fr: 'Votre décision n’est pas prise. Regardez ce qui a changé, puis décidez à nouveau.',
    nl: 'Uw beslissing is niet genomen. Bekijk wat er veranderde en beslis opnieuw.',
    en: 'Your decision was not taken. See what changed, then decide again.',
  },
  announced: {
    fr: 'Quelqu’un d’autre vient de décider dans ce tour. Rien n’a bougé ici.',
    nl: 'Iemand anders besliste net in deze ronde. Hier is niets verschoven.',
    en: 'Somebody else has just decided in this round. Nothing has moved here.',
  },
  show: { fr: 'Voir ce qui a changé', nl: 'Tonen wat veranderde', en: 'Show what changed' },
  moved: {
    fr: '{mentee} rencontre {after} (avant\u00a0: {before})',
    nl: '{mentee} ontmoet {after} (eerst: {before})',
    en: '{mentee} meets {after} (before: {before})',
  },
  found: {
    fr: '{mentee} rencontre {after} (avant\u00a0: sans mentor)',
    nl: '{mentee} ontmoet {after} (eerst: zonder mentor)',
    en: '{mentee} meets {after} (left out before)',
  },
  alone: {
    fr: '{mentee} reste sans mentor (avant\u00a0: {before})',
    nl: '{mentee} blijft zonder mentor (eerst: {before})',
    en: '{mentee} is left out (before: {before})',
  },
} satisfies Texts;
