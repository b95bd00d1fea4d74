import type { Localized } from '@duo/kernel';
import type { Texts } from '../../../i18n/say.js';
import type { Change, MentorLeft, Unmatched } from '../answers.js';
import type { PartName } from './points.js';

/** The parts of a score, by name. */
export const partWords: Record<PartName, Localized> = {
  sector: { fr: 'Métier', nl: 'Beroep', en: 'Line of work' },
  help: { fr: 'Aide demandée', nl: 'Hulpvragen', en: 'Help asked for' },
  availability: { fr: 'Disponibilité', nl: 'Beschikbaarheid', en: 'Time in common' },
  interests: { fr: 'Intérêts', nl: 'Interesses', en: 'Interests' },
  distance: { fr: 'Distance', nl: 'Afstand', en: 'Distance' },
  waiting: { fr: 'Attente', nl: 'Wachttijd', en: 'Waiting time' },
  languages: { fr: 'Autres langues', nl: 'Andere talen', en: 'More languages' },
  digital: { fr: 'Numérique', nl: 'Digitaal', en: 'Digital skills' },
};

/** What each part looks at. */
export const partMeanings: Record<PartName, Localized> = {
  sector: {
    fr: 'Le métier et le secteur du mentor sont proches de ce que le ou la mentee cherche. Sans projet encore\u00a0: un mentor généraliste.',
    nl: 'Het beroep en de sector van de mentor liggen dicht bij wat de mentee zoekt. Nog geen plan: een generalist.',
    en: 'The mentor’s line of work is near what the mentee looks for. With no project yet: a generalist.',
  },
  help: {
    fr: 'La part des questions du ou de la mentee qui sont des points forts du mentor.',
    nl: 'Het deel van de hulpvragen van de mentee waarin de mentor sterk is.',
    en: 'The share of the mentee’s help questions that the mentor is good at.',
  },
  availability: {
    fr: 'Les demi-jours en commun\u00a0; à partir de quatre, la partie est pleine.',
    nl: 'De gemeenschappelijke halve dagen; vanaf vier is dit deel vol.',
    en: 'Half-days in common; four are enough for the full part.',
  },
  interests: {
    fr: 'Les intérêts en commun\u00a0; deux suffisent.',
    nl: 'De gemeenschappelijke interesses; twee volstaan.',
    en: 'Interests in common; two are enough.',
  },
  distance: {
    fr: 'Près est facile à tenir six mois. Qui peut se voir à distance a au moins la moitié.',
    nl: 'Dichtbij is zes maanden vol te houden. Wie op afstand kan afspreken, heeft minstens de helft.',
    en: 'Near is easy to keep up for six months. Who can meet remotely has at least half.',
  },
  waiting: {
    fr: 'Les jours d’attente des deux, chacun jusqu’à 90.',
    nl: 'De wachtdagen van beiden, elk tot 90.',
    en: 'The days that both have waited, each up to 90.',
  },
  languages: {
    fr: 'D’autres langues en commun, à côté de la langue de travail.',
    nl: 'Andere gemeenschappelijke talen, naast de werktaal.',
    en: 'Languages in common beside the one they work in.',
  },
  digital: {
    fr: 'L’aisance numérique des deux ensemble\u00a0; à distance, celle du plus faible.',
    nl: 'De digitale vaardigheid van beiden samen; op afstand die van de zwakste.',
    en: 'The digital skills of the two together; remotely, those of the weaker one.',
  },
};

/** Why a mentee stays without a mentor. */
export const menteeReasonWords: Record<Unmatched['reason'], Localized> = {
  'nobody-there': {
    fr: 'Il n’y a pas de mentor dans ce tour.',
    nl: 'Er zit geen mentor in deze ronde.',
    en: 'There is no mentor in this round.',
  },
  'no-common-language': {
    fr: 'Aucun mentor ne partage une langue de travail au niveau voulu.',
    nl: 'Geen mentor deelt een werktaal op het nodige niveau.',
    en: 'No mentor shares a working language at the needed level.',
  },
  'no-common-half-day': {
    fr: 'Aucun mentor parlant la même langue n’est libre les mêmes demi-jours.',
    nl: 'Geen mentor met dezelfde taal is vrij op dezelfde halve dagen.',
    en: 'No mentor with the same language is free on the same half-days.',
  },
  'postal-code-unknown': {
    fr: 'Le code postal n’est pas connu, et personne ne peut se voir à distance.',
    nl: 'De postcode is niet gekend, en niemand kan op afstand afspreken.',
    en: 'The postal code is not known, and nobody can meet remotely.',
  },
  'too-far': {
    fr: 'Les mentors qui conviennent sont trop loin et ne se voient pas à distance.',
    nl: 'De mentoren die passen wonen te ver en spreken niet op afstand af.',
    en: 'The mentors who would fit are too far away and do not meet remotely.',
  },
  'refused-before': {
    fr: 'Avec chaque mentor qui convient, l’un des deux a déjà dit non.',
    nl: 'Met elke mentor die past, zei een van de twee al eens nee.',
    en: 'With each mentor who would fit, one of the two has said no before.',
  },
  vetoed: {
    fr: 'L’équipe a écarté chaque mentor qui convient.',
    nl: 'Het team sloot elke mentor uit die past.',
    en: 'The team has ruled out each mentor who would fit.',
  },
  'fitting-mentors-have-no-place': {
    fr: 'Les mentors qui conviennent accompagnent déjà quelqu’un, font une pause ou sont pris par une paire décidée.',
    nl: 'De mentoren die passen begeleiden al iemand, pauzeren of zitten in een beslist paar.',
    en: 'The mentors who would fit accompany somebody, take a break or are in a decided pair.',
  },
  'fitting-mentors-are-taken': {
    fr: 'Les mentors qui conviennent servent mieux l’ensemble avec d’autres mentees.',
    nl: 'De mentoren die passen dienen het geheel beter met andere mentees.',
    en: 'The mentors who would fit serve the whole better with other mentees.',
  },
  'kept-for-others': {
    fr: 'Le ou la mentor qui convient est rare et gardé·e pour qui en a besoin.',
    nl: 'De mentor die past is schaars en wordt bewaard voor wie die nodig heeft.',
    en: 'The mentor who would fit is scarce and kept for who needs one.',
  },
  'dearer-than-waiting': {
    fr: 'La meilleure paire possible conviendrait si peu qu’il vaut mieux attendre.',
    nl: 'Het beste mogelijke paar past zo weinig dat wachten beter is.',
    en: 'The best pair there is would fit so little that waiting is better.',
  },
};

/** Why a mentor with a place stays without a mentee. */
export const mentorReasonWords: Record<MentorLeft['reason'], Localized> = {
  'nobody-there': {
    fr: 'Il n’y a pas de mentee à décider dans ce tour.',
    nl: 'Er is geen mentee meer te beslissen in deze ronde.',
    en: 'There is no mentee to decide about in this round.',
  },
  'no-common-language': {
    fr: 'Aucun·e mentee ne partage une langue de travail au niveau voulu.',
    nl: 'Geen mentee deelt een werktaal op het nodige niveau.',
    en: 'No mentee shares a working language at the needed level.',
  },
  'no-common-half-day': {
    fr: 'Aucun·e mentee n’est libre les mêmes demi-jours.',
    nl: 'Geen mentee is vrij op dezelfde halve dagen.',
    en: 'No mentee is free on the same half-days.',
  },
  'postal-code-unknown': {
    fr: 'Le code postal n’est pas connu, et personne ne peut se voir à distance.',
    nl: 'De postcode is niet gekend, en niemand kan op afstand afspreken.',
    en: 'The postal code is not known, and nobody can meet remotely.',
  },
  'too-far': {
    fr: 'Les mentees sont trop loin et ne se voient pas à distance.',
    nl: 'De mentees wonen te ver en spreken niet op afstand af.',
    en: 'The mentees are too far away and do not meet remotely.',
  },
  'refused-before': {
    fr: 'Avec chaque mentee qui convient, l’un des deux a déjà dit non.',
    nl: 'Met elke mentee die past, zei een van de twee al eens nee.',
    en: 'With each mentee who would fit, one of the two has said no before.',
  },
  vetoed: {
    fr: 'L’équipe a écarté chaque mentee qui convient.',
    nl: 'Het team sloot elke mentee uit die past.',
    en: 'The team has ruled out each mentee who would fit.',
  },
  'fitting-mentees-are-better-off': {
    fr: 'Les mentees qui conviennent sont mieux avec d’autres mentors.',
    nl: 'De mentees die passen zijn beter af met andere mentoren.',
    en: 'The mentees who would fit are better off with other mentors.',
  },
};

/** What would have to change so that a mentee is matched. */
export const changeWords: Record<Change['kind'], Localized> = {
  'half-days': {
    fr: 'Être libre aussi {days} suffirait.',
    nl: 'Ook vrij zijn op {days} zou volstaan.',
    en: 'To be free on {days} as well would be enough.',
  },
  reach: {
    fr: 'Venir {km, number} km plus loin suffirait.',
    nl: '{km, number} km verder gaan zou volstaan.',
    en: 'To come {km, number} km further would be enough.',
  },
  level: {
    fr: 'Atteindre le niveau {level} en {language} suffirait.',
    nl: 'Niveau {level} in het {language} zou volstaan.',
    en: 'To reach {level} in {language} would be enough.',
  },
  'meet-remotely': {
    fr: 'Accepter de se voir à distance, avec le matériel, suffirait.',
    nl: 'Op afstand willen en kunnen afspreken zou volstaan.',
    en: 'To agree to meet remotely, with what it takes, would be enough.',
  },
  'lift-veto': {
    fr: 'Lever l’objection contre {name} suffirait.',
    nl: 'Het bezwaar tegen {name} intrekken zou volstaan.',
    en: 'To lift the objection against {name} would be enough.',
  },
  'one-more-place': {
    fr: 'Une place de plus chez {name} suffirait (+{gain} pour l’ensemble).',
    nl: 'Eén plaats meer bij {name} zou volstaan (+{gain} voor het geheel).',
    en: 'One more place with {name} would be enough (+{gain} for the whole round).',
  },
  penalty: {
    fr: 'Rester sans mentor devrait compter {by} de plus pour que le tour décide autrement.',
    nl: 'Overblijven zou {by} meer moeten wegen voor de ronde anders beslist.',
    en: 'Being left out would have to weigh {by} more for the round to decide otherwise.',
  },
};

export const reasons = {
  ofWhole: {
    fr: '−{n, number} pour l’ensemble',
    nl: '−{n, number} voor het geheel',
    en: '−{n, number} for the whole round',
  },
  ofWholeSome: {
    fr: 'moins de −1 pour l’ensemble',
    nl: 'minder dan −1 voor het geheel',
    en: 'less than −1 for the whole round',
  },
  ofWholeNothing: {
    fr: 'tout aussi bien pour l’ensemble',
    nl: 'even goed voor het geheel',
    en: 'just as good for the whole round',
  },
  short: { fr: '−{n, number}', nl: '−{n, number}', en: '−{n, number}' },
  shortSome: { fr: 'moins de −1', nl: 'minder dan −1', en: 'less than −1' },
  shortNothing: { fr: 'tout aussi bien', nl: 'even goed', en: 'just as good' },
  lessThanOne: { fr: 'moins de 1', nl: 'minder dan 1', en: 'less than 1' },
  takenBy: {
    fr: '{mentor}, proposé·e à {others}, conviendrait\u00a0: {loss}.',
    nl: '{mentor}, voorgesteld aan {others}, zou passen: {loss}.',
    en: '{mentor}, proposed to {others}, would fit: {loss}.',
  },
  couldTake: {
    fr: '{mentor} conviendrait\u00a0: {loss}.',
    nl: '{mentor} zou passen: {loss}.',
    en: '{mentor} would fit: {loss}.',
  },
  funnel: {
    fr: 'Sur {all, plural, one {# mentor} other {# mentors}}\u00a0: {language, number} avec une langue commune, dont {halfDay, number} avec un demi-jour commun, dont {near, number} assez près ou à distance, dont {place, number} sans obstacle et avec une place.',
    nl: 'Van {all, plural, one {# mentor} other {# mentoren}}: {language, number} met een gemeenschappelijke taal, van wie {halfDay, number} met een gemeenschappelijke halve dag, van wie {near, number} dichtbij genoeg of op afstand, van wie {place, number} zonder bezwaar en met een plaats.',
    en: 'Of {all, plural, one {# mentor} other {# mentors}}: {language, number} share a language, {halfDay, number} of them a half-day, {near, number} of those are near enough or meet remotely, and {place, number} of those have a place and nothing against it.',
  },
  whatWouldChange: { fr: 'Ce qui changerait cela', nl: 'Wat dit zou veranderen', en: 'What would change this' },
  nothingWould: {
    fr: 'Rien de simple ne changerait cela dans ce tour.',
    nl: 'Niets eenvoudigs zou dit in deze ronde veranderen.',
    en: 'Nothing simple would change this in this round.',
  },
} satisfies Texts;
