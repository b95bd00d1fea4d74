import type { Localized } from '@duo/kernel';
import type { Texts } from '../../i18n/say.js';

const of = (fr: string, nl: string, en: string): Localized => ({ fr, nl, en });

export const deed = {
  heldOn: of('Jour de l’entretien', 'Dag van het gesprek', 'Day of the interview'),
  outcome: of('Comment s’est-il terminé\u00a0?', 'Hoe liep het af?', 'How did it end?'),
  outcomeReady: of(
    'Peut être proposé·e à la réunion de matching.',
    'Kan voorgesteld worden op de matchingvergadering.',
    'Can be proposed at the matching meeting.',
  ),
  outcomeReadyMentor: of(
    'Prêt·e dès que les 8 demi-journées sont suivies.',
    'Klaar zodra de 8 halve dagen gevolgd zijn.',
    'Ready as soon as the 8 half-days are followed.',
  ),
  outcomeNotYet: of(
    'Nous recontactons la personne un jour convenu.',
    'We contacteren de persoon opnieuw op een afgesproken dag.',
    'We ask the person again on an agreed day.',
  ),
  outcomeRefused: of(
    'Le dossier se ferme, avec les raisons.',
    'Het dossier sluit, met de redenen.',
    'The file closes, with the reasons.',
  ),
  outcomeWithdrawn: of(
    'La personne ne souhaite pas continuer.',
    'De persoon wil niet verder.',
    'The person does not want to go on.',
  ),
  reasons: of('Pourquoi\u00a0?', 'Waarom?', 'Why?'),
  recontactOn: of('Recontacter le', 'Opnieuw contacteren op', 'Ask again on'),
  referral: of('Orientation entre-temps', 'Doorverwezen naar', 'Referred to meanwhile'),
  withdrawalReason: of('Raison', 'Reden', 'Reason'),
  noReason: of('Pas de raison dite', 'Geen reden gezegd', 'No reason told'),
  note: of('Note privée (facultatif)', 'Privénotitie (niet verplicht)', 'Private note (optional)'),
  noteHint: of(
    'Reste ici\u00a0: elle n’est transmise à personne.',
    'Blijft hier: ze wordt aan niemand doorgegeven.',
    'It stays here: nobody else is told.',
  ),
  wontBeTaken: of(
    'Ces conditions ne sont pas remplies\u00a0: {rules}. Avec «\u00a0prêt·e\u00a0», cela sera refusé.',
    'Aan deze voorwaarden is niet voldaan: {rules}. “Klaar” wordt dan geweigerd.',
    'These conditions are not kept: {rules}. “Ready” will be refused.',
  ),
  interviewSaved: of('L’entretien est noté.', 'Het gesprek is genoteerd.', 'The interview is noted.'),
  chooseReason: of('Choisissez au moins une raison.', 'Kies minstens één reden.', 'Choose at least one reason.'),
  chooseDay: of(
    'Choisissez un jour après l’entretien.',
    'Kies een dag na het gesprek.',
    'Choose a day after the interview.',
  ),
  module: of('Demi-journée {n}', 'Halve dag {n}', 'Half-day {n}'),
  followed: of('suivie le {day}', 'gevolgd op {day}', 'followed on {day}'),
  followedOn: of('Jour', 'Dag', 'Day'),
  noteModule: of('Noter', 'Noteer', 'Note'),
  noteModuleN: of('Noter la demi-journée {n}', 'Noteer halve dag {n}', 'Note half-day {n}'),
  moduleSaved: of('La demi-journée {n} est notée.', 'Halve dag {n} is genoteerd.', 'Half-day {n} is noted.'),
  lastModule: of(
    'C’était la dernière\u00a0: la formation est terminée.',
    'Dat was de laatste: de opleiding is afgerond.',
    'That was the last one: the training is finished.',
  ),
  nameMissing: of('Écrivez un nom.', 'Vul een naam in.', 'Write a name.'),
  noteLead: of(
    'Chaque bénévole reçoit la note d’information avant de commencer\u00a0: c’est la loi belge sur le volontariat.',
    'Elke vrijwilliger krijgt de informatienota voor de start: zo wil het de Belgische wet op het vrijwilligerswerk.',
    'Each volunteer is given the information note before beginning: Belgian law on volunteering wants it so.',
  ),
  noteGivenOn: of('Remise le', 'Gegeven op', 'Given on'),
  noteVersion: of('Version du texte', 'Versie van de tekst', 'Version of the text'),
  noteVersionHint: of(
    'Elle est imprimée au bas de la note.',
    'Ze staat onderaan de nota.',
    'It is printed at the bottom of the note.',
  ),
  noteVersionMissing: of('Indiquez la version.', 'Geef de versie.', 'Tell the version.'),
  noteLanguage: of('Dans quelle langue\u00a0?', 'In welke taal?', 'In which language?'),
  noteGiven: of('La remise de la note est notée.', 'De informatienota is genoteerd.', 'The information note is noted.'),
  noSession: of('Aucune séance n’est prévue.', 'Er is geen infosessie gepland.', 'No session is planned.'),
  planOne: of('Prévoir une séance', 'Plan een infosessie', 'Plan a session'),
  places: of(
    '{n, plural, =0 {complet} one {# place libre} other {# places libres}}',
    '{n, plural, =0 {volzet} one {# plaats vrij} other {# plaatsen vrij}}',
    '{n, plural, =0 {full} one {# place left} other {# places left}}',
  ),
  book: of('Réserver', 'Boek', 'Book'),
  bookFor: of('Réserver\u00a0: {session}', 'Boek: {session}', 'Book: {session}'),
  booked: of('La place est réservée.', 'De plaats is geboekt.', 'The place is booked.'),
  gaveUp: of('La réservation est annulée.', 'De boeking is geannuleerd.', 'The booking is cancelled.'),
  online: of('en ligne', 'online', 'online'),
  correctLead: of(
    'La réponse de la personne reste visible à côté.',
    'Het antwoord van de persoon blijft ernaast zichtbaar.',
    'What the person told stays visible beside it.',
  ),
  nothingChanged: of('Rien n’est changé encore.', 'Er is nog niets gewijzigd.', 'Nothing is changed yet.'),
  corrected: of('La correction est notée.', 'De verbetering is genoteerd.', 'The correction is noted.'),
  changedTitle: of(
    'Quelqu’un d’autre vient de corriger ce dossier',
    'Iemand anders heeft dit dossier net verbeterd',
    'Somebody else has just corrected this file',
  ),
  changedField: of('{field}\u00a0: maintenant «\u00a0{now}\u00a0»', '{field}: nu “{now}”', '{field}: now “{now}”'),
  changedMine: of(
    '{field}\u00a0: maintenant «\u00a0{now}\u00a0», vous avez tapé «\u00a0{mine}\u00a0»',
    '{field}: nu “{now}”, u typte “{mine}”',
    '{field}: now “{now}”, you typed “{mine}”',
  ),
  saveAllTheSame: of(
    'Enregistrer mes corrections quand même',
    'Bewaar mijn verbeteringen toch',
    'Save my corrections all the same',
  ),
  changedHint: of(
    'Rien n’est enregistré encore; ce que vous avez tapé est gardé.',
    'Er is nog niets bewaard; wat u typte, blijft staan.',
    'Nothing is saved yet; what you typed is kept.',
  ),
  assessLead: of(
    'Du plus lourd au plus léger. Ce qui n’est pas coché ne pèse pas.',
    'Van zwaar naar licht. Wat niet is aangeduid, weegt niet.',
    'From heavy to light. What is left at nothing does not weigh.',
  ),
  period: of('À propos de quel moment\u00a0?', 'Over welke periode?', 'About which time?'),
  assessed: of('Les freins sont notés.', 'De drempels zijn genoteerd.', 'The barriers are noted.'),
  withdrawLead: of(
    '{name} quitte le programme aujourd’hui. Une proposition ouverte s’arrête, un duo en cours se termine, et l’autre personne retourne attendre. Cela ne peut pas être repris\u00a0: pour revenir, il faut s’inscrire à nouveau.',
    '{name} verlaat vandaag het programma. Een lopend voorstel stopt, een lopend duo wordt afgesloten, en de andere wacht opnieuw. Dit kan niet ongedaan gemaakt worden: wie terugkomt, schrijft zich opnieuw in.',
    '{name} leaves the programme today. An open proposal ends, a running duo is closed, and the other one waits again. This cannot be taken back: whoever comes back enrols anew.',
  ),
  withdrawDo: of(
    'Oui, {name} quitte le programme',
    'Ja, {name} verlaat het programma',
    'Yes, {name} leaves the programme',
  ),
  withdrawn: of(
    'C’est noté\u00a0: {name} a quitté le programme.',
    'Genoteerd: {name} heeft het programma verlaten.',
    'It is noted: {name} has left the programme.',
  ),
} satisfies Texts;

/** Who somebody is and how they are reached. */
export const detailNames = {
  givenName: of('Prénom', 'Voornaam', 'First name'),
  familyName: of('Nom de famille', 'Familienaam', 'Family name'),
  email: of('Adresse e-mail', 'E-mailadres', 'E-mail address'),
  phone: of('Numéro de téléphone', 'Telefoonnummer', 'Telephone number'),
  born: of('Date de naissance', 'Geboortedatum', 'Date of birth'),
  language: of('Langue de nos lettres', 'Taal van onze brieven', 'Language of our letters'),
} satisfies Texts;

export const reasonWords: Readonly<Record<string, Localized>> = {
  'language-too-low': of('Langue encore trop faible', 'Taal nog te zwak', 'Language still too low'),
  'situation-not-stable': of(
    'Situation pas assez stable',
    'Situatie niet stabiel genoeg',
    'Situation not stable enough',
  ),
  'no-time-now': of('Pas le temps maintenant', 'Nu geen tijd', 'No time now'),
  'papers-pending': of('Papiers en attente', 'Papieren in behandeling', 'Papers pending'),
  'project-to-think-over': of('Projet à mûrir', 'Project nog te overdenken', 'Project to think over'),
  'not-eligible': of(
    'Ne remplit pas les conditions',
    'Voldoet niet aan de voorwaarden',
    'Does not keep the conditions',
  ),
  'needs-other-help': of('A besoin d’une autre aide', 'Heeft andere hulp nodig', 'Needs other help'),
  'motives-do-not-fit': of('Motivation différente', 'Motivatie past niet', 'Motives do not fit'),
  'code-of-conduct': of('Code de conduite', 'Gedragscode', 'Code of conduct'),
  'helped-elsewhere': of('Déjà aidé·e ailleurs', 'Elders al geholpen', 'Helped elsewhere'),
};

export const reasonsOf = {
  'not-yet': ['language-too-low', 'situation-not-stable', 'no-time-now', 'papers-pending', 'project-to-think-over'],
  refused: ['not-eligible', 'needs-other-help', 'motives-do-not-fit', 'code-of-conduct', 'helped-elsewhere'],
} as const;

export const referralWords: Readonly<Record<string, Localized>> = {
  none: of('Aucune', 'Nergens', 'Nowhere'),
  'language-course': of('Cours de langue', 'Taalcursus', 'Language course'),
  'social-service': of('Service social', 'Sociale dienst', 'Social service'),
  'employment-service': of('Service de l’emploi', 'Dienst voor werk', 'Employment service'),
  education: of('Études', 'Opleiding', 'Education'),
  health: of('Santé', 'Gezondheid', 'Health'),
};
