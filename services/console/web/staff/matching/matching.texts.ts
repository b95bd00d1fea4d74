import type { Texts } from '../../i18n/say.js';

/** The first page of matching: rounds, who waits, and the proposals that are open. */
export const matching = {
  title: { fr: 'Matching', nl: 'Matching', en: 'Matching' },
  lead: {
    fr: 'L’équipe décide qui se rencontre. Un tour propose, explique, et dit qui reste sans mentor et pourquoi.',
    nl: 'Het team beslist wie elkaar ontmoet. Een ronde stelt voor, legt uit, en zegt wie overblijft en waarom.',
    en: 'The team decides who meets whom. A round proposes, explains, and says who is left out and why.',
  },
  begin: { fr: 'Commencer un tour', nl: 'Een ronde beginnen', en: 'Begin a round' },
  beginHint: {
    fr: 'Un tour prend les personnes qui attendent maintenant. Qui arrive ensuite est pour le suivant.',
    nl: 'Een ronde neemt wie nu wacht. Wie later komt, is voor de volgende.',
    en: 'A round takes those who wait now. Who comes later is for the next one.',
  },
  poolTitle: { fr: 'Qui attend', nl: 'Wie wacht', en: 'Who waits' },
  mentees: { fr: 'Mentees ({n, number})', nl: 'Mentees ({n, number})', en: 'Mentees ({n, number})' },
  mentors: { fr: 'Mentors ({n, number})', nl: 'Mentoren ({n, number})', en: 'Mentors ({n, number})' },
  name: { fr: 'Nom', nl: 'Naam', en: 'Name' },
  waits: { fr: 'Attend depuis', nl: 'Wacht sinds', en: 'Waits since' },
  waitsDays: {
    fr: '{n, plural, =0 {depuis aujourd’hui} one {# jour} other {# jours}}',
    nl: '{n, plural, =0 {sinds vandaag} one {# dag} other {# dagen}}',
    en: '{n, plural, =0 {since today} one {# day} other {# days}}',
  },
  overTarget: { fr: 'délai dépassé', nl: 'over de doelstelling', en: 'over the target' },
  overTargetCount: {
    fr: '{n, plural, =0 {personne au-delà du délai} one {# personne au-delà du délai} other {# personnes au-delà du délai}}',
    nl: '{n, plural, =0 {niemand over de doelstelling} one {# persoon over de doelstelling} other {# mensen over de doelstelling}}',
    en: '{n, plural, =0 {nobody over the target} one {# person over the target} other {# people over the target}}',
  },
  showAll: { fr: 'Afficher les {n, number}', nl: 'Alle {n, number} tonen', en: 'Show all {n, number}' },
  nobodyWaits: { fr: 'Personne n’attend', nl: 'Niemand wacht', en: 'Nobody waits' },
  nobodyWaitsHint: {
    fr: 'Un ou une mentee prêt·e après l’entretien, un ou une mentor après la formation, apparaît ici sans rien faire.',
    nl: 'Een mentee die na het gesprek klaar is, of een mentor na de opleiding, verschijnt hier vanzelf.',
    en: 'A mentee who is ready after the interview, or a mentor after the training, appears here by itself.',
  },
  toPeople: { fr: 'Vers les personnes', nl: 'Naar de mensen', en: 'To the people' },
  roundsTitle: { fr: 'Tours', nl: 'Rondes', en: 'Rounds' },
  roundOf: { fr: 'Tour du {day}', nl: 'Ronde van {day}', en: 'Round of {day}' },
  roundCounts: {
    fr: '{mentees, plural, one {# mentee} other {# mentees}} · {mentors, plural, one {# mentor} other {# mentors}}',
    nl: '{mentees, plural, one {# mentee} other {# mentees}} · {mentors, plural, one {# mentor} other {# mentoren}}',
    en: '{mentees, plural, one {# mentee} other {# mentees}} · {mentors, plural, one {# mentor} other {# mentors}}',
  },
  roundState: {
    fr: '{proposed, plural, =0 {rien à décider} one {# paire à décider} other {# paires à décider}} · {approved, plural, =0 {aucune approuvée} one {# approuvée} other {# approuvées}}',
    nl: '{proposed, plural, =0 {niets te beslissen} one {# paar te beslissen} other {# paren te beslissen}} · {approved, plural, =0 {geen goedgekeurd} one {# goedgekeurd} other {# goedgekeurd}}',
    en: '{proposed, plural, =0 {nothing to decide} one {# pair to decide} other {# pairs to decide}} · {approved, plural, =0 {none approved} one {# approved} other {# approved}}',
  },
  noRounds: { fr: 'Pas encore de tour', nl: 'Nog geen ronde', en: 'No round yet' },
  noRoundsHint: {
    fr: 'Commencez-en un quand l’équipe est assise ensemble\u00a0: il propose en une seconde.',
    nl: 'Begin er een als het team samenzit: het voorstel is er in een seconde.',
    en: 'Begin one when the team sits together: the proposal is there within a second.',
  },
  latest: { fr: 'le dernier', nl: 'de laatste', en: 'the latest' },
} satisfies Texts;
