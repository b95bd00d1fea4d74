import type { Localized } from '@duo/kernel';
import type { Texts } from '../../i18n/say.js';
import type { Deed, State } from './state.js';
import type { Happened } from './timeline.js';

const of = (fr: string, nl: string, en: string): Localized => ({ fr, nl, en });

/** Where somebody stands. */
export const stateTexts: Record<State['sentence'], Localized> = {
  enrolled: of(
    'Inscription le {day}\u00a0; attend un entretien.',
    'Ingeschreven op {day}; wacht op een gesprek.',
    'Enrolled on {day}; waits for an interview.',
  ),
  informed: of(
    'Séance d’information le {day}\u00a0; attend un entretien.',
    'Infosessie op {day}; wacht op een gesprek.',
    'Came to an information session on {day}; waits for an interview.',
  ),
  training: of(
    'Entretien le {day}\u00a0; doit terminer la formation.',
    'Gesprek op {day}; moet de opleiding nog afronden.',
    'Interviewed on {day}; has the training to finish.',
  ),
  notYet: of(
    'Pas encore prêt·e; à recontacter le {day}.',
    'Nog niet klaar; opnieuw contacteren op {day}.',
    'Not ready yet; to be asked again on {day}.',
  ),
  askAgain: of(
    'À recontacter depuis le {day}.',
    'Opnieuw te contacteren sinds {day}.',
    'To be asked again since {day}.',
  ),
  refused: of('Refusé·e le {day}.', 'Geweigerd op {day}.', 'Refused on {day}.'),
  withdrawn: of(
    'A quitté le programme le {day}.',
    'Heeft het programma verlaten op {day}.',
    'Left the programme on {day}.',
  ),
  ready: of(
    'Prêt·e depuis le {day}\u00a0; attend la réunion de matching.',
    'Klaar sinds {day}; wacht op de matchingvergadering.',
    'Ready since {day}; waits for the matching meeting.',
  ),
  proposed: of(
    'Proposé·e à {other} le {day}\u00a0; ils doivent se rencontrer.',
    'Voorgesteld aan {other} op {day}; ze moeten elkaar ontmoeten.',
    'Proposed to {other} on {day}; the two are to meet.',
  ),
  reflects: of(
    'A rencontré {other} le {day}; le temps de réflexion court.',
    'Ontmoette {other} op {day}; de bedenktijd loopt.',
    'Met {other} on {day}; the time for reflection runs.',
  ),
  inDuo: of(
    'En duo avec {other} depuis le {day}.',
    'In een duo met {other} sinds {day}.',
    'In a duo with {other} since {day}.',
  ),
  afterDuo: of(
    'A terminé un duo; attend à nouveau.',
    'Heeft een duo achter de rug; wacht opnieuw.',
    'Has finished a duo; waits again.',
  ),
};

export const nextTexts = {
  toMatching: of('Vers le matching', 'Naar de matching', 'To matching'),
  toProposal: of('Voir la proposition', 'Bekijk het voorstel', 'See the proposal'),
  toDuo: of('Ouvrir le duo', 'Open het duo', 'Open the duo'),
} satisfies Texts;

export const deedTexts: Record<Deed, Localized> = {
  interview: of('Noter l’entretien', 'Noteer het gesprek', 'Note the interview'),
  book: of('Réserver une séance', 'Boek een infosessie', 'Book a session'),
  training: of('Noter la formation', 'Noteer de opleiding', 'Note the training'),
  note: of('Noter la remise de la note', 'Noteer de informatienota', 'Note the information note'),
  details: of('Corriger le nom ou le contact', 'Verbeter naam of contact', 'Correct name or contact'),
  correct: of('Corriger les réponses', 'Verbeter de antwoorden', 'Correct the answers'),
  assess: of('Noter les freins', 'Noteer de drempels', 'Note the barriers'),
  withdraw: of('Quitte le programme', 'Verlaat het programma', 'Leaves the programme'),
};

export const person = {
  actions: of('Que faire', 'Wat kan u doen', 'What can be done'),
  who: of('Qui', 'Wie', 'Who'),
  born: of('Né·e le {day} ({age} ans)', 'Geboren op {day} ({age} jaar)', 'Born on {day} (aged {age})'),
  bornIn: of('Né·e en {year}', 'Geboren in {year}', 'Born in {year}'),
  bornUnknown: of('Date de naissance inconnue', 'Geboortedatum onbekend', 'Day of birth not known'),
  writesIn: of('Nous écrivons en {language}', 'Wij schrijven in het {language}', 'We write in {language}'),
  noContact: of('Pas d’adresse ni de numéro', 'Geen adres of nummer', 'No address or number'),
  answers: of('Réponses', 'Antwoorden', 'Answers'),
  consents: of('Accords donnés', 'Toestemmingen', 'Consents'),
  given: of('oui, le {day}', 'ja, op {day}', 'yes, on {day}'),
  takenBack: of('repris le {day}', 'ingetrokken op {day}', 'taken back on {day}'),
  notGiven: of('non', 'nee', 'no'),
  give: of('Donner', 'Geven', 'Give'),
  takeBack: of('Reprendre', 'Intrekken', 'Take back'),
  takeBackProgramme: of(
    'Sans cet accord, {name} quitte le programme aujourd’hui. Reprendre l’accord\u00a0?',
    'Zonder deze toestemming verlaat {name} vandaag het programma. Toestemming intrekken?',
    'Without this consent {name} leaves the programme today. Take it back?',
  ),
  consentGiven: of('L’accord est noté.', 'De toestemming is genoteerd.', 'The consent is noted.'),
  consentBack: of('L’accord est repris.', 'De toestemming is ingetrokken.', 'The consent is taken back.'),
  eligibility: of('Conditions', 'Voorwaarden', 'Conditions'),
  underRules: of(
    'Selon les règles {ruleSet}, jugées au {day}.',
    'Volgens de regels {ruleSet}, beoordeeld op {day}.',
    'By the rules {ruleSet}, judged on {day}.',
  ),
  kept: of('rempli', 'voldaan', 'kept'),
  broken: of('pas rempli', 'niet voldaan', 'not kept'),
  doubles: of('Peut-être la même personne', 'Misschien dezelfde persoon', 'Perhaps the same person'),
  doublesLead: of(
    'Rien n’est fusionné. Comparez les dossiers, puis décidez.',
    'Er wordt niets samengevoegd. Vergelijk de dossiers en beslis dan.',
    'Nothing is merged. Compare the files, then decide.',
  ),
  barriers: of('Freins au début', 'Drempels bij de start', 'Barriers at the start'),
  severity: of('{n} sur 4', '{n} van 4', '{n} of 4'),
  timeline: of('Ce qui s’est passé', 'Wat er gebeurde', 'What happened'),
  private: of('Note privée', 'Privénotitie', 'Private note'),
  partMissing: of(
    'Une partie de l’histoire manque en ce moment.',
    'Een deel van de geschiedenis ontbreekt nu.',
    'A part of the story is missing just now.',
  ),
} satisfies Texts;

export const happenedTexts: Record<Happened['what'], Localized> = {
  enrolled: of('Inscription', 'Ingeschreven', 'Enrolled'),
  booked: of('Séance d’information réservée', 'Infosessie geboekt', 'Booked an information session'),
  attended: of('Est venu·e à la séance d’information', 'Kwam naar de infosessie', 'Came to the information session'),
  absent: of(
    'N’est pas venu·e à la séance d’information',
    'Kwam niet naar de infosessie',
    'Did not come to the information session',
  ),
  informed: of('Séance d’information', 'Infosessie', 'Information session'),
  interview: of('Entretien\u00a0: {code}', 'Gesprek: {code}', 'Interview: {code}'),
  module: of('Formation\u00a0: demi-journée {many}', 'Opleiding: halve dag {many}', 'Training: half-day {many}'),
  trained: of('Formation terminée', 'Opleiding afgerond', 'Training finished'),
  assessed: of('Freins notés, {code}', 'Drempels genoteerd, {code}', 'Barriers noted, {code}'),
  consent: of('Accord donné\u00a0: {code}', 'Toestemming gegeven: {code}', 'Consent given: {code}'),
  consentBack: of('Accord repris\u00a0: {code}', 'Toestemming ingetrokken: {code}', 'Consent taken back: {code}'),
  ready: of('Prêt·e pour un duo', 'Klaar voor een duo', 'Ready for a duo'),
  withdrew: of('A quitté le programme', 'Verliet het programma', 'Left the programme'),
  proposed: of('Proposé·e à {other}', 'Voorgesteld aan {other}', 'Proposed to {other}'),
  met: of('Première rencontre avec {other}', 'Eerste ontmoeting met {other}', 'First meeting with {other}'),
  proposalEnded: of(
    'Pas de duo avec {other}\u00a0: {code, select, declined {l’un·e a dit non} lapsed {le temps est passé} other {l’équipe a repris la proposition}}',
    'Geen duo met {other}: {code, select, declined {een van beiden zei nee} lapsed {de tijd is voorbij} other {het team trok het voorstel in}}',
    'No duo with {other}: {code, select, declined {one of them said no} lapsed {the time passed} other {the team took the proposal back}}',
  ),
  duoFormed: of('Duo avec {other}', 'Duo met {other}', 'Duo with {other}'),
  duoSigned: of('Accord signé avec {other}', 'Overeenkomst met {other} getekend', 'Agreement with {other} signed'),
  duoClosed: of(
    'Duo avec {other} terminé\u00a0: {code}',
    'Duo met {other} afgesloten: {code}',
    'Duo with {other} closed: {code}',
  ),
  letter: of('Lettre\u00a0: {code}', 'Brief: {code}', 'Letter: {code}'),
};

export const purposeWords: Readonly<Record<string, Localized>> = {
  programme: of('Participer au programme', 'Meedoen aan het programma', 'Taking part in the programme'),
  evaluation: of('Évaluation', 'Evaluatie', 'Evaluation'),
  testimony: of('Témoignage', 'Getuigenis', 'Testimony'),
  'partner-sharing': of('Partage avec un partenaire', 'Delen met een partner', 'Sharing with a partner'),
  'alumni-contact': of('Contact comme ancien·ne', 'Contact als alumnus', 'Contact as an alumnus'),
  'hand-over': of(
    'Données à l’antenne qui reprend',
    'Gegevens naar de vestiging die overneemt',
    'Data to the branch that takes over',
  ),
};

export const ruleWords: Readonly<Record<string, Localized>> = {
  'mentee-is-18-or-over': of('A 18 ans ou plus', 'Is 18 of ouder', 'Is 18 or over'),
  'mentee-is-30-or-under': of('A 30 ans ou moins', 'Is 30 of jonger', 'Is 30 or under'),
  'mentee-is-33-or-under': of('A 33 ans ou moins', 'Is 33 of jonger', 'Is 33 or under'),
  'mentee-seeks-work': of('Cherche un emploi', 'Zoekt werk', 'Looks for work'),
  'mentee-has-roots-outside-the-eu': of(
    'A des racines hors de l’UE',
    'Heeft wortels buiten de EU',
    'Has roots outside the EU',
  ),
  'mentee-may-stay-long-term': of(
    'A un droit de séjour durable',
    'Heeft een duurzaam verblijfsrecht',
    'May stay long-term',
  ),
  'mentee-speaks-a-working-language': of(
    'Parle le français, le néerlandais ou l’anglais',
    'Spreekt Nederlands, Frans of Engels',
    'Speaks French, Dutch or English',
  ),
  'mentor-is-50-or-over': of('A 50 ans ou plus', 'Is 50 of ouder', 'Is 50 or over'),
  'mentor-has-worked': of('A une expérience professionnelle', 'Heeft beroepservaring', 'Has professional experience'),
  'mentor-has-the-information-note': of(
    'A reçu la note d’information des volontaires',
    'Kreeg de informatienota voor vrijwilligers',
    'Has been given the volunteers’ information note',
  ),
  'mentor-speaks-a-working-language': of(
    'Parle le français, le néerlandais ou l’anglais',
    'Spreekt Nederlands, Frans of Engels',
    'Speaks French, Dutch or English',
  ),
};

export const alikeWords: Readonly<Record<string, Localized>> = {
  'name-and-birth': of(
    'même nom et même date de naissance',
    'zelfde naam en geboortedatum',
    'same name and day of birth',
  ),
  email: of('même adresse e-mail', 'zelfde e-mailadres', 'same e-mail address'),
  phone: of('même numéro', 'zelfde nummer', 'same number'),
};

export const letterWords: Readonly<Record<string, Localized>> = {
  'first-meeting': of('première rencontre', 'eerste ontmoeting', 'first meeting'),
  'answer-wanted': of('réponse demandée', 'antwoord gevraagd', 'answer wanted'),
  'proposal-ended': of('proposition terminée', 'voorstel beëindigd', 'proposal ended'),
  'duo-formed': of('duo formé', 'duo gevormd', 'duo formed'),
  'agreement-signed': of('accord signé', 'overeenkomst getekend', 'agreement signed'),
  'log-a-meeting': of('noter une rencontre', 'een ontmoeting noteren', 'log a meeting'),
  'meeting-reminder': of('rappel de rencontre', 'herinnering aan een ontmoeting', 'reminder of a meeting'),
  'closing-questions': of('questions de fin', 'afsluitende vragen', 'closing questions'),
  'measure-questions': of('questions après le duo', 'vragen na het duo', 'questions after the duo'),
  'branch-closes': of('fermeture de l’antenne', 'sluiting van de vestiging', 'closing of the branch'),
};
