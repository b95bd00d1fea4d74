import type { Texts } from '../../../i18n/say.js';

/** The words of a duo's file. */
export const file = {
  title: { fr: '{mentee} et {mentor}', nl: '{mentee} en {mentor}', en: '{mentee} and {mentor}' },
  duo: { fr: 'Duo', nl: 'Duo', en: 'Duo' },
  toList: { fr: 'Tous les duos', nl: 'Alle duo’s', en: 'All duos' },
  closeForm: { fr: 'Fermer le formulaire', nl: 'Formulier sluiten', en: 'Close the form' },
  more: { fr: 'Autre chose', nl: 'Iets anders', en: 'Something else' },
  since: { fr: 'Convention', nl: 'Overeenkomst', en: 'Agreement' },
  signedOn: { fr: 'signée le {day}', nl: 'getekend op {day}', en: 'signed on {day}' },
  version: {
    fr: 'version {version}, {language}',
    nl: 'versie {version}, {language}',
    en: 'version {version}, {language}',
  },
  notSigned: { fr: 'pas encore signée', nl: 'nog niet getekend', en: 'not signed yet' },
  lastDay: { fr: 'Dernier jour', nl: 'Laatste dag', en: 'Last day' },
  quietWeeks: {
    fr: '{n, plural, =0 {aucune semaine sans contact} one {# semaine sans contact} other {# semaines sans contact}}',
    nl: '{n, plural, =0 {geen week zonder contact} one {# week zonder contact} other {# weken zonder contact}}',
    en: '{n, plural, =0 {no week without contact} one {# week without contact} other {# weeks without contact}}',
  },
  recorded: {
    fr: 'Repris d’un fichier de l’antenne',
    nl: 'Overgenomen uit een bestand van de vestiging',
    en: 'Taken over from a file of the branch',
  },
  timeline: { fr: 'Ce qui s’est passé', nl: 'Wat er gebeurde', en: 'What happened' },
  plan: { fr: 'Plan d’action', nl: 'Actieplan', en: 'Action plan' },
  noGoals: {
    fr: 'Pas encore d’objectif. Notez ce que les deux veulent atteindre, à côté du frein visé.',
    nl: 'Nog geen doel. Noteer wat de twee willen bereiken, naast de drempel waaraan ze werken.',
    en: 'No goal yet. Write what the two want to reach, beside the barrier it works on.',
  },
  open: { fr: 'En cours', nl: 'Lopend', en: 'Under way' },
  reached: { fr: 'Atteint', nl: 'Bereikt', en: 'Reached' },
  dropped: { fr: 'Abandonné', nl: 'Losgelaten', en: 'Dropped' },
  setOn: { fr: 'fixé le {day}', nl: 'gesteld op {day}', en: 'set on {day}' },
  markReached: { fr: 'C’est atteint', nl: 'Dit is bereikt', en: 'It is reached' },
  markDropped: { fr: 'Abandonner', nl: 'Loslaten', en: 'Drop it' },
  goalReached: { fr: 'L’objectif est atteint.', nl: 'Het doel is bereikt.', en: 'The goal is reached.' },
  goalDropped: { fr: 'L’objectif est abandonné.', nl: 'Het doel is losgelaten.', en: 'The goal is dropped.' },
  goalOpen: {
    fr: 'L’objectif est de nouveau en cours.',
    nl: 'Het doel loopt weer.',
    en: 'The goal is under way again.',
  },
  reopen: { fr: 'Remettre en cours', nl: 'Weer openen', en: 'Open again' },
  meetings: { fr: 'Rencontres', nl: 'Ontmoetingen', en: 'Meetings' },
  noMeetings: {
    fr: 'Aucune rencontre notée. Mentor, mentee ou vous pouvez la noter.',
    nl: 'Nog geen ontmoeting genoteerd. Mentor, mentee of uzelf kan ze noteren.',
    en: 'No meeting logged. The mentor, the mentee or you can log one.',
  },
  minutes: { fr: '{n} min', nl: '{n} min', en: '{n} min' },
  loggedBy: { fr: 'noté par {who}', nl: 'genoteerd door {who}', en: 'logged by {who}' },
  takeBack: { fr: 'Retirer', nl: 'Terugnemen', en: 'Take back' },
  takeBackThis: {
    fr: 'Retirer la rencontre du {day}',
    nl: 'De ontmoeting van {day} terugnemen',
    en: 'Take back the meeting of {day}',
  },
  takenBack: { fr: 'Retirée', nl: 'Teruggenomen', en: 'Taken back' },
  meetingGone: {
    fr: 'La rencontre est retirée.',
    nl: 'De ontmoeting is teruggenomen.',
    en: 'The meeting is taken back.',
  },
  meetingBack: {
    fr: 'La rencontre est de nouveau notée.',
    nl: 'De ontmoeting is opnieuw genoteerd.',
    en: 'The meeting is logged again.',
  },
  earlier: {
    fr: 'Et {n, plural, one {# rencontre} other {# rencontres}} d’avant, dont seul le total est connu.',
    nl: 'En {n, plural, one {# ontmoeting} other {# ontmoetingen}} van vroeger, waarvan alleen het totaal bekend is.',
    en: 'And {n, plural, one {# meeting} other {# meetings}} of before, of which only the total is known.',
  },
  allOf: { fr: 'Tout afficher ({n})', nl: 'Alles tonen ({n})', en: 'Show all ({n})' },
  checkIns: { fr: 'Points avec l’antenne', nl: 'Gesprekken met de vestiging', en: 'Check-ins' },
  noCheckIns: {
    fr: 'Aucun point noté.',
    nl: 'Nog geen gesprek genoteerd.',
    en: 'No check-in noted.',
  },
  nextOn: { fr: 'Le prochain\u00a0: {day}.', nl: 'Het volgende: {day}.', en: 'The next one: {day}.' },
  noNote: { fr: 'sans note', nl: 'zonder notitie', en: 'no note' },
  private: { fr: 'Note privée', nl: 'Private notitie', en: 'Private note' },
  barriers: { fr: 'Freins et qualités', nl: 'Drempels en kwaliteiten', en: 'Barriers and qualities' },
  noBarriers: {
    fr: 'Rien n’a été évalué depuis le début du duo.',
    nl: 'Sinds de start van het duo werd niets ingeschat.',
    en: 'Nothing was assessed since the duo began.',
  },
  showStart: {
    fr: 'Afficher ce qui a été dit à l’entretien',
    nl: 'Tonen wat in het gesprek werd verteld',
    en: 'Show what was told at the interview',
  },
  startNoted: {
    fr: 'La lecture du dossier est notée.',
    nl: 'Dat u het dossier leest, wordt genoteerd.',
    en: 'That you read the file is noted.',
  },
  nothingTold: { fr: 'Rien n’y a été dit.', nl: 'Er werd niets verteld.', en: 'Nothing was told.' },
  barrier: { fr: 'Frein', nl: 'Drempel', en: 'Barrier' },
  quality: { fr: 'Qualité', nl: 'Kwaliteit', en: 'Quality' },
  severityFoot: {
    fr: 'Gravité de 0 (pas du tout) à 4 (très fort), et entre parenthèses le rang.',
    nl: 'Ernst van 0 (helemaal niet) tot 4 (heel sterk), en tussen haakjes de plaats.',
    en: 'Severity from 0 (not at all) to 4 (very much), and the rank in brackets.',
  },
  ofFive: { fr: '{value} sur 5', nl: '{value} op 5', en: '{value} of 5' },
  notTold: { fr: 'pas dit', nl: 'niet verteld', en: 'not told' },
  solutions: { fr: 'Solutions trouvées', nl: 'Gevonden oplossingen', en: 'What was found' },
  noSolutions: {
    fr: 'Pas encore d’emploi, de stage ou de formation.',
    nl: 'Nog geen job, stage of opleiding.',
    en: 'No job, internship or training yet.',
  },
  from: { fr: 'dès le {day}', nl: 'vanaf {day}', en: 'from {day}' },
  months: {
    fr: '{n, plural, one {# mois} other {# mois}}',
    nl: '{n, plural, one {# maand} other {# maanden}}',
    en: '{n, plural, one {# month} other {# months}}',
  },
  weekly: { fr: '{n} h par semaine', nl: '{n} u per week', en: '{n} h a week' },
  occupation: { fr: 'métier {code} (CITP)', nl: 'beroep {code} (ISCO)', en: 'occupation {code} (ISCO)' },
  stable: { fr: 'Stable', nl: 'Stabiel', en: 'Stable' },
  declared: { fr: 'déclaré', nl: 'verklaard', en: 'declared' },
  verified: { fr: 'vérifié', nl: 'nagegaan', en: 'verified' },
  takeBackSolution: {
    fr: 'Retirer {kind} du {day}',
    nl: '{kind} van {day} terugnemen',
    en: 'Take back {kind} of {day}',
  },
  solutionGone: {
    fr: 'C’est retiré et ne compte plus.',
    nl: 'Het is teruggenomen en telt niet meer.',
    en: 'It is taken back and no longer counts.',
  },
  solutionBack: { fr: 'C’est de nouveau noté.', nl: 'Het is opnieuw genoteerd.', en: 'It is recorded again.' },
  evaluations: { fr: 'Regard en arrière', nl: 'Terugblik', en: 'Looking back' },
  noEvaluation: { fr: 'pas encore dit', nl: 'nog niet verteld', en: 'not told yet' },
  satisfied: {
    fr: 'satisfaction {n} sur 5',
    nl: 'tevredenheid {n} op 5',
    en: 'satisfaction {n} of 5',
  },
  wouldRecommend: { fr: 'recommanderait le duo', nl: 'zou het duo aanraden', en: 'would recommend it' },
  wouldNot: { fr: 'ne le recommanderait pas', nl: 'zou het niet aanraden', en: 'would not recommend it' },
  measures: { fr: 'Questions après le duo', nl: 'Vragen na het duo', en: 'Questions after the duo' },
  noMeasures: {
    fr: 'Elles viennent à la fin du duo, puis douze mois plus tard.',
    nl: 'Ze komen bij het einde van het duo, en twaalf maanden later.',
    en: 'They come at the end of the duo, and twelve months later.',
  },
  planned: { fr: 'sera posée le {day}', nl: 'wordt gesteld op {day}', en: 'will be asked on {day}' },
  due: { fr: 'à poser depuis le {day}', nl: 'te stellen sinds {day}', en: 'to be asked since {day}' },
  asked: { fr: 'posée le {day}, sans réponse', nl: 'gesteld op {day}, geen antwoord', en: 'asked on {day}, no answer' },
  answered: { fr: 'réponse du {day}', nl: 'antwoord van {day}', en: 'answered on {day}' },
  unreached: { fr: 'sans réponse jusqu’au {day}', nl: 'niet bereikt tot {day}', en: 'not reached by {day}' },
  daysWorked: {
    fr: '{n, plural, one {# jour travaillé} other {# jours travaillés}} en douze mois',
    nl: '{n, plural, one {# dag gewerkt} other {# dagen gewerkt}} in twaalf maanden',
    en: '{n, plural, one {# day worked} other {# days worked}} in twelve months',
  },
  closing: { fr: 'Fin du duo', nl: 'Einde van het duo', en: 'End of the duo' },
  mentorOn: { fr: 'Le ou la mentor continue', nl: 'De mentor gaat door', en: 'The mentor goes on' },
  mentorOff: { fr: 'Le ou la mentor ne continue pas', nl: 'De mentor gaat niet door', en: 'The mentor does not go on' },
  menteeOn: {
    fr: 'Le ou la mentee cherche encore',
    nl: 'De mentee zoekt een nieuw duo',
    en: 'The mentee looks for a new duo',
  },
  menteeOff: { fr: 'Le ou la mentee a terminé', nl: 'De mentee is klaar', en: 'The mentee has finished' },
} satisfies Texts;

/** Who logged what somebody of the branch did. */
export const branchWord = { fr: 'l’antenne', nl: 'de vestiging', en: 'the branch' };

/** Where a duo stands, as one sentence. */
export const stateWords = {
  'to-sign': {
    fr: 'Les deux ont dit oui{since, select, none {} other { le {since}}}. Il reste à signer la convention.',
    nl: 'Allebei zeiden ze ja{since, select, none {} other { op {since}}}. De overeenkomst is nog te tekenen.',
    en: 'Both said yes{since, select, none {} other { on {since}}}. The agreement is still to be signed.',
  },
  silent: {
    fr: 'Aucun contact depuis {days, plural, one {# jour} other {# jours}}. Appelez les deux.',
    nl: 'Al {days, plural, one {# dag} other {# dagen}} geen contact. Bel hen allebei.',
    en: 'No contact for {days, plural, one {# day} other {# days}}. Call them both.',
  },
  'three-cancelled': {
    fr: 'Trois rencontres annulées de suite. Appelez les deux.',
    nl: 'Drie keer na elkaar afgezegd. Bel hen allebei.',
    en: 'Three meetings in a row were cancelled. Call them both.',
  },
  'no-first-meeting': {
    fr: 'Toujours pas de première rencontre, {days, plural, one {# jour} other {# jours}} après la signature. Appelez les deux.',
    nl: 'Nog geen eerste ontmoeting, {days, plural, one {# dag} other {# dagen}} na het tekenen. Bel hen allebei.',
    en: 'Still no first meeting, {days, plural, one {# day} other {# days}} after signing. Call them both.',
  },
  'to-close': {
    fr: 'Les six mois se terminent le {day}. Préparez la fin du duo.',
    nl: 'De zes maanden eindigen op {day}. Bereid het einde van het duo voor.',
    en: 'The six months end on {day}. Prepare the closing.',
  },
  over: {
    fr: 'Les six mois sont finis depuis le {day}. Il reste à clôturer le duo.',
    nl: 'De zes maanden zijn voorbij sinds {day}. Het duo is nog af te sluiten.',
    en: 'The six months were over on {day}. The duo is still to be closed.',
  },
  'check-in-due': {
    fr: 'Un point avec les deux était prévu le {day}.',
    nl: 'Een gesprek met de twee was voorzien op {day}.',
    en: 'A check-in was agreed for {day}.',
  },
  'not-met': {
    fr: 'La convention est signée{days, plural, =0 { aujourd’hui} one { depuis # jour} other { depuis # jours}}. La première rencontre n’est pas encore notée.',
    nl: 'De overeenkomst is {days, plural, =0 {vandaag} one {# dag geleden} other {# dagen geleden}} getekend. De eerste ontmoeting is nog niet genoteerd.',
    en: 'The agreement was signed {days, plural, =0 {today} one {# day ago} other {# days ago}}. No meeting is logged yet.',
  },
  running: {
    fr: 'Le duo se voit\u00a0: dernier contact {days, plural, =0 {aujourd’hui} =1 {hier} other {il y a # jours}}.',
    nl: 'Het duo ziet elkaar: laatste contact {days, plural, =0 {vandaag} =1 {gisteren} other {# dagen geleden}}.',
    en: 'They meet: last contact {days, plural, =0 {today} =1 {yesterday} other {# days ago}}.',
  },
  'measure-waits': {
    fr: 'Une réponse est attendue depuis le {day}\u00a0; demandée {times, plural, =0 {pas encore} one {une fois} other {# fois}}.',
    nl: 'Sinds {day} wordt een antwoord verwacht; {times, plural, =0 {nog niet gevraagd} one {één keer gevraagd} other {# keer gevraagd}}.',
    en: 'An answer has been waited for since {day}; asked {times, plural, =0 {not yet} one {once} =2 {twice} other {# times}}.',
  },
  'to-look-back': {
    fr: 'Le duo s’est terminé le {day}. {name} n’a pas encore dit comment c’était.',
    nl: 'Het duo eindigde op {day}. {name} heeft nog niet verteld hoe het was.',
    en: 'The duo ended on {day}. {name} has not told yet how it was.',
  },
  closed: {
    fr: 'Le duo s’est terminé le {day}.',
    nl: 'Het duo eindigde op {day}.',
    en: 'The duo ended on {day}.',
  },
  'closed-asks': {
    fr: 'Le duo s’est terminé le {day}. La prochaine question part le {asks}.',
    nl: 'Het duo eindigde op {day}. De volgende vraag vertrekt op {asks}.',
    en: 'The duo ended on {day}. The next question goes out on {asks}.',
  },
} satisfies Texts;

/** What can be done, as a button says it. */
export const actWords = {
  agreement: { fr: 'Noter la convention signée', nl: 'Getekende overeenkomst noteren', en: 'Record the agreement' },
  meeting: { fr: 'Noter une rencontre', nl: 'Ontmoeting noteren', en: 'Log a meeting' },
  'check-in': { fr: 'Noter un point', nl: 'Gesprek noteren', en: 'Note a check-in' },
  goal: { fr: 'Fixer un objectif', nl: 'Doel stellen', en: 'Set a goal' },
  assessment: { fr: 'Évaluer les freins', nl: 'Drempels inschatten', en: 'Assess barriers' },
  solution: { fr: 'Noter une solution', nl: 'Oplossing noteren', en: 'Record a solution' },
  closing: { fr: 'Clôturer le duo', nl: 'Duo afsluiten', en: 'Close the duo' },
  'evaluation-mentee': {
    fr: 'Noter l’avis du ou de la mentee',
    nl: 'Terugblik van de mentee noteren',
    en: 'Record how the mentee looks back',
  },
  'evaluation-mentor': {
    fr: 'Noter l’avis du ou de la mentor',
    nl: 'Terugblik van de mentor noteren',
    en: 'Record how the mentor looks back',
  },
  'measure-closing': {
    fr: 'Noter la réponse de fin de duo',
    nl: 'Antwoord bij het einde noteren',
    en: 'Record the answer of the closing',
  },
  'measure-month-12': {
    fr: 'Noter la réponse des douze mois',
    nl: 'Antwoord na twaalf maanden noteren',
    en: 'Record the 12-month answer',
  },
} satisfies Texts;
