import type { Texts } from '../../../i18n/say.js';

/** Proposals on their way from the meeting to a duo. */
export const proposals = {
  title: { fr: 'Propositions', nl: 'Voorstellen', en: 'Proposals' },
  made: { fr: 'Première rencontre à organiser', nl: 'Eerste ontmoeting te houden', en: 'First meeting to be held' },
  met: { fr: 'Réponses attendues', nl: 'Antwoorden verwacht', en: 'Answers awaited' },
  settled: { fr: 'Closes', nl: 'Afgesloten', en: 'Settled' },
  none: { fr: 'Aucune proposition ouverte', nl: 'Geen open voorstellen', en: 'No open proposals' },
  noneHint: {
    fr: 'Ce que l’équipe approuve dans un tour devient une proposition et se suit ici.',
    nl: 'Wat het team in een ronde goedkeurt, wordt een voorstel en is hier te volgen.',
    en: 'What the team approves in a round becomes a proposal and is followed here.',
  },
  approvedOn: { fr: 'approuvée le {day}', nl: 'goedgekeurd op {day}', en: 'approved on {day}' },
  metOn: { fr: 'rencontre le {day}', nl: 'ontmoeting op {day}', en: 'met on {day}' },
  until: { fr: 'réponses jusqu’au {when}', nl: 'antwoorden tot {when}', en: 'answers until {when}' },
  late: {
    fr: 'le temps de réflexion s’est terminé le {when}',
    nl: 'de bedenktijd eindigde op {when}',
    en: 'the time for reflection ended on {when}',
  },
  and: { fr: '{mentee} et {mentor}', nl: '{mentee} en {mentor}', en: '{mentee} and {mentor}' },
  answered: { fr: '{name} a répondu', nl: '{name} heeft geantwoord', en: '{name} has answered' },
  notAnswered: {
    fr: '{name} n’a pas encore répondu',
    nl: '{name} heeft nog niet geantwoord',
    en: '{name} has not answered yet',
  },
  private: {
    fr: 'Les réponses restent privées jusqu’à ce que les deux soient là.',
    nl: 'Antwoorden blijven privé tot ze er allebei zijn.',
    en: 'Answers stay private until both are in.',
  },
  recordMeeting: { fr: 'Noter la rencontre', nl: 'Ontmoeting noteren', en: 'Record the meeting' },
  recordAnswer: { fr: 'Noter une réponse', nl: 'Antwoord noteren', en: 'Record an answer' },
  takeBack: { fr: 'Reprendre', nl: 'Intrekken', en: 'Take back' },
  meetingTitle: {
    fr: 'La première rencontre de {mentee} et {mentor}',
    nl: 'De eerste ontmoeting van {mentee} en {mentor}',
    en: 'The first meeting of {mentee} and {mentor}',
  },
  meetingDay: { fr: 'Jour', nl: 'Dag', en: 'Day' },
  meetingTime: { fr: 'Heure', nl: 'Uur', en: 'Time' },
  meetingHint: {
    fr: 'Le temps de réflexion commence alors\u00a0; les deux reçoivent une lettre avec leur lien pour répondre.',
    nl: 'Dan begint de bedenktijd; beiden krijgen een brief met hun link om te antwoorden.',
    en: 'The time for reflection begins then; both get a letter with their link to answer.',
  },
  missing: { fr: 'Indiquez le jour et l’heure.', nl: 'Geef de dag en het uur.', en: 'Give the day and the time.' },
  meetingSaved: {
    fr: 'Rencontre notée. {mentee} et {mentor} sont invités à répondre.',
    nl: 'Ontmoeting genoteerd. {mentee} en {mentor} worden om hun antwoord gevraagd.',
    en: 'Meeting recorded. {mentee} and {mentor} are asked for their answers.',
  },
  answerTitle: {
    fr: 'Une réponse donnée de vive voix',
    nl: 'Een mondeling gegeven antwoord',
    en: 'An answer that was told to you',
  },
  who: { fr: 'Qui a répondu\u00a0?', nl: 'Wie antwoordde?', en: 'Who answered?' },
  what: { fr: 'Continuer ensemble\u00a0?', nl: 'Samen verdergaan?', en: 'Go on together?' },
  yes: { fr: 'Oui', nl: 'Ja', en: 'Yes' },
  no: { fr: 'Non', nl: 'Nee', en: 'No' },
  reason: { fr: 'Pourquoi pas (facultatif)', nl: 'Waarom niet (mag leeg blijven)', en: 'Why not (optional)' },
  noReason: { fr: 'Non précisé', nl: 'Niet gezegd', en: 'Not said' },
  answerMissing: {
    fr: 'Indiquez qui a répondu, et quoi.',
    nl: 'Geef aan wie antwoordde, en wat.',
    en: 'Say who answered, and what.',
  },
  answerFinal: {
    fr: 'Une réponse ne se change plus. La seconde décide\u00a0: deux oui forment un duo.',
    nl: 'Een antwoord verandert niet meer. Het tweede beslist: twee keer ja vormt een duo.',
    en: 'An answer is not changed any more. The second one decides: two yeses form a duo.',
  },
  answerSaved: {
    fr: 'La réponse de {name} est notée.',
    nl: 'Het antwoord van {name} is genoteerd.',
    en: 'The answer of {name} is recorded.',
  },
  takeBackTitle: {
    fr: 'Reprendre la proposition de {mentee} et {mentor}\u00a0?',
    nl: 'Het voorstel van {mentee} en {mentor} intrekken?',
    en: 'Take back the proposal of {mentee} and {mentor}?',
  },
  takeBackHint: {
    fr: 'Les deux reçoivent une lettre et attendent à nouveau, avec leur temps d’attente. Cela ne s’annule pas.',
    nl: 'Beiden krijgen een brief en wachten opnieuw, met behoud van hun wachttijd. Dit kan niet ongedaan worden gemaakt.',
    en: 'Both get a letter and wait again, their waiting time kept. This cannot be undone.',
  },
  takenBack: {
    fr: 'La proposition de {mentee} et {mentor} est reprise. Les deux attendent à nouveau.',
    nl: 'Het voorstel van {mentee} en {mentor} is ingetrokken. Beiden wachten opnieuw.',
    en: 'The proposal of {mentee} and {mentor} is taken back. Both wait again.',
  },
} satisfies Texts;

/** What became of a proposal, as a sentence. */
export const outcomes = {
  made: { fr: 'Première rencontre à organiser', nl: 'Eerste ontmoeting te houden', en: 'First meeting to be held' },
  met: { fr: 'Réponses attendues', nl: 'Antwoorden verwacht', en: 'Answers awaited' },
  accepted: { fr: 'Deux oui\u00a0: un duo est formé', nl: 'Twee keer ja: een duo', en: 'Both yes: a duo is formed' },
  declined: { fr: 'Déclinée', nl: 'Afgewezen', en: 'Declined' },
  lapsed: { fr: 'Sans réponse à temps', nl: 'Niet op tijd beantwoord', en: 'Not answered in time' },
  withdrawn: { fr: 'Reprise', nl: 'Ingetrokken', en: 'Taken back' },
} satisfies Texts;

export const declinedBy = {
  mentee: { fr: '{mentee} a dit non', nl: '{mentee} zei nee', en: '{mentee} said no' },
  mentor: { fr: '{mentor} a dit non', nl: '{mentor} zei nee', en: '{mentor} said no' },
  both: { fr: 'Les deux ont dit non', nl: 'Allebei zeiden ze nee', en: 'Both said no' },
} satisfies Texts;

export const noReasonWords = {
  'did-not-click': { fr: 'Le courant n’est pas passé', nl: 'Het klikte niet', en: 'It did not click' },
  'too-far': { fr: 'Trop loin', nl: 'Te ver', en: 'Too far' },
  'no-common-time': { fr: 'Pas de moment commun', nl: 'Geen gemeenschappelijk moment', en: 'No time in common' },
  'other-sector': { fr: 'Un autre secteur', nl: 'Een andere sector', en: 'Another sector' },
  'other-help-wanted': { fr: 'Une autre aide souhaitée', nl: 'Andere hulp gewenst', en: 'Other help wanted' },
  other: { fr: 'Autre raison', nl: 'Andere reden', en: 'Another reason' },
} satisfies Texts;
