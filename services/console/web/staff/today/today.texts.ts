import type { Localized } from '@duo/kernel';
import type { Texts } from '../../i18n/say.js';
import type { Kind } from './work.js';

export const today = {
  title: { fr: 'Aujourd’hui', nl: 'Vandaag', en: 'Today' },
  lead: {
    fr: '{n, plural, =0 {Rien n’attend} one {# chose attend} other {# choses attendent}}, la plus ancienne en premier.',
    nl: '{n, plural, =0 {Er wacht niets} one {Er wacht # ding} other {Er wachten # dingen}}, het oudste eerst.',
    en: '{n, plural, =0 {Nothing waits} one {# thing waits} other {# things wait}}, the oldest first.',
  },
  filter: { fr: 'Montrer', nl: 'Tonen', en: 'Show' },
  all: { fr: 'Tout', nl: 'Alles', en: 'Everything' },
  since: {
    fr: '{unit, select, day {{n, plural, =0 {aujourd’hui} one {# jour} other {# jours}}} month {{n, plural, one {# mois} other {# mois}}} other {{n, plural, one {# an} other {# ans}}}}',
    nl: '{unit, select, day {{n, plural, =0 {vandaag} one {# dag} other {# dagen}}} month {{n, plural, one {# maand} other {# maanden}}} other {{n, plural, one {# jaar} other {# jaar}}}}',
    en: '{unit, select, day {{n, plural, =0 {today} one {# day} other {# days}}} month {{n, plural, one {# month} other {# months}}} other {{n, plural, one {# year} other {# years}}}}',
  },
  late: { fr: 'attend longtemps', nl: 'wacht lang', en: 'waits long' },
  file: { fr: 'Ouvrir le dossier', nl: 'Open het dossier', en: 'Open the file' },
  nothing: { fr: 'Rien ne vous attend', nl: 'Er wacht niets op u', en: 'Nothing waits for you' },
  nothingHere: {
    fr: 'Quand quelqu’un s’inscrit, attend une réponse ou ne donne plus de nouvelles, vous le verrez ici.',
    nl: 'Als iemand zich inschrijft, op antwoord wacht of niets meer laat horen, ziet u het hier.',
    en: 'When somebody enrols, waits for an answer or is not heard of any more, you will see it here.',
  },
  nothingOfKind: {
    fr: 'Rien de ce genre n’attend.',
    nl: 'Er wacht niets van deze soort.',
    en: 'Nothing of this kind waits.',
  },
  changed: {
    fr: 'La liste a changé depuis que vous la lisez.',
    nl: 'De lijst is veranderd sinds u ze leest.',
    en: 'The list has changed since you began to read it.',
  },
  showChanged: { fr: 'Montrer la nouvelle liste', nl: 'Toon de nieuwe lijst', en: 'Show the new list' },
  partAway: {
    fr: 'Une partie de la liste manque en ce moment\u00a0: {part}.',
    nl: 'Een deel van de lijst ontbreekt nu: {part}.',
    en: 'A part of the list is missing just now: {part}.',
  },
  most: {
    fr: 'Les {shown} plus anciennes sur {n}. Choisissez un genre pour voir les autres.',
    nl: 'De {shown} oudste van {n}. Kies een soort om de andere te zien.',
    en: 'The oldest {shown} of {n}. Choose a kind to see the others.',
  },
  closes: {
    fr: 'L’antenne ferme le {day}',
    nl: 'De vestiging sluit op {day}',
    en: 'The branch closes on {day}',
  },
  closingAnswers: {
    fr: 'Données à l’antenne de {successor}\u00a0: {asked} personnes interrogées, {yes} oui, {no} non, {silent} sans réponse, ce qui compte comme un non.',
    nl: 'Gegevens naar de vestiging {successor}: {asked} mensen gevraagd, {yes} ja, {no} nee, {silent} zonder antwoord, wat als een nee telt.',
    en: 'Data to the branch of {successor}: {asked} people asked, {yes} yes, {no} no, {silent} without an answer, which counts as a no.',
  },
  dpoTitle: {
    fr: 'Ce que vous pouvez faire ici',
    nl: 'Wat u hier kunt doen',
    en: 'What you can do here',
  },
  dpoLead: {
    fr: 'Vous pouvez emporter les données de cette antenne, sans noms. Qui emporte quoi est noté.',
    nl: 'U kunt de gegevens van deze vestiging meenemen, zonder namen. Wie wat meeneemt, wordt genoteerd.',
    en: 'You can take out the data of this branch, without names. Who takes what is noted.',
  },
  download: { fr: 'Télécharger (CSV)', nl: 'Downloaden (CSV)', en: 'Download (CSV)' },
} satisfies Texts;

export const parts: Record<'intake' | 'matching' | 'follow-up', Localized> = {
  intake: { fr: 'les inscriptions', nl: 'de inschrijvingen', en: 'enrolments' },
  matching: { fr: 'le matching', nl: 'de matching', en: 'matching' },
  'follow-up': { fr: 'les duos', nl: 'de duo’s', en: 'duos' },
};

export const tables = {
  people: { fr: 'Personnes, par leur seul numéro', nl: 'Mensen, alleen met hun nummer', en: 'People, by number only' },
  assessments: { fr: 'Freins à l’inscription', nl: 'Drempels bij de intake', en: 'Barriers at intake' },
  duos: { fr: 'Duos', nl: 'Duo’s', en: 'Duos' },
  meetings: { fr: 'Rencontres', nl: 'Ontmoetingen', en: 'Meetings' },
  outcomes: { fr: 'Solutions', nl: 'Oplossingen', en: 'Solutions' },
  measures: { fr: 'Questions après le duo', nl: 'Vragen na het duo', en: 'Questions after the duo' },
} satisfies Texts;

type OfKind = { name: Localized; sentence: Localized; reason: Localized; act: Localized };

/** Each thing that waits: its name in the filter, a sentence, why it is here, and the one thing to do. */
export const kindTexts: Record<Kind, OfKind> = {
  interview: {
    name: { fr: 'Entretiens', nl: 'Gesprekken', en: 'Interviews' },
    sentence: {
      fr: '{name} attend un entretien',
      nl: '{name} wacht op een gesprek',
      en: '{name} waits for an interview',
    },
    reason: {
      fr: '{side}, inscription le {day}',
      nl: '{side}, ingeschreven op {day}',
      en: '{side}, enrolled on {day}',
    },
    act: { fr: 'Noter l’entretien', nl: 'Noteer het gesprek', en: 'Note the interview' },
  },
  'ask-again': {
    name: { fr: 'À recontacter', nl: 'Opnieuw contacteren', en: 'Ask again' },
    sentence: {
      fr: '{name} est à recontacter',
      nl: '{name} opnieuw contacteren',
      en: 'Ask {name} again',
    },
    reason: {
      fr: 'pas encore prêt·e; rendez-vous était le {day}',
      nl: 'nog niet klaar; afgesproken voor {day}',
      en: 'not ready yet; agreed for {day}',
    },
    act: { fr: 'Noter l’entretien', nl: 'Noteer het gesprek', en: 'Note the interview' },
  },
  training: {
    name: { fr: 'Formation des mentors', nl: 'Opleiding van mentoren', en: 'Mentors’ training' },
    sentence: {
      fr: '{name} n’a pas terminé la formation',
      nl: '{name} heeft de opleiding niet afgerond',
      en: '{name} has not finished the training',
    },
    reason: {
      fr: '{many, plural, one {# demi-journée} other {# demi-journées}} sur 8\u00a0; entretien le {day}',
      nl: '{many} van 8 halve dagen; gesprek op {day}',
      en: '{many} of 8 half-days; interviewed on {day}',
    },
    act: { fr: 'Noter une demi-journée', nl: 'Noteer een halve dag', en: 'Note a half-day' },
  },
  attendance: {
    name: { fr: 'Présences', nl: 'Aanwezigheden', en: 'Attendance' },
    sentence: {
      fr: 'Qui est venu à la séance du {day}\u00a0?',
      nl: 'Wie kwam naar de infosessie van {day}?',
      en: 'Who came to the session of {day}?',
    },
    reason: {
      fr: '{many, plural, one {# réservation} other {# réservations}} sans présence notée',
      nl: '{many, plural, one {# boeking} other {# boekingen}} zonder genoteerde aanwezigheid',
      en: '{many, plural, one {# booking} other {# bookings}} without a note of attendance',
    },
    act: { fr: 'Noter les présences', nl: 'Noteer wie kwam', en: 'Note who came' },
  },
  'over-target': {
    name: { fr: 'Attente trop longue', nl: 'Wachten te lang', en: 'Waiting too long' },
    sentence: {
      fr: '{side, select, mentor {{name} attend un ou une mentee} other {{name} attend un ou une mentor}}',
      nl: '{side, select, mentor {{name} wacht op een mentee} other {{name} wacht op een mentor}}',
      en: '{side, select, mentor {{name} waits for a mentee} other {{name} waits for a mentor}}',
    },
    reason: {
      fr: 'plus longtemps que l’objectif',
      nl: 'langer dan het streefdoel',
      en: 'longer than the target',
    },
    act: { fr: 'Proposer', nl: 'Stel voor', en: 'Propose' },
  },
  'first-meeting': {
    name: { fr: 'Premières rencontres', nl: 'Eerste ontmoetingen', en: 'First meetings' },
    sentence: {
      fr: '{mentee} et {mentor} doivent se rencontrer',
      nl: '{mentee} en {mentor} moeten elkaar nog ontmoeten',
      en: '{mentee} and {mentor} are to meet',
    },
    reason: { fr: 'proposé le {day}', nl: 'voorgesteld op {day}', en: 'proposed on {day}' },
    act: { fr: 'Noter la rencontre', nl: 'Noteer de ontmoeting', en: 'Note the meeting' },
  },
  answers: {
    name: { fr: 'Réponses attendues', nl: 'Antwoorden verwacht', en: 'Answers wanted' },
    sentence: {
      fr: '{mentee} et {mentor} réfléchissent',
      nl: '{mentee} en {mentor} denken na',
      en: '{mentee} and {mentor} think it over',
    },
    reason: {
      fr: 'réponse possible jusqu’au {instant}',
      nl: 'antwoorden kan tot {instant}',
      en: 'they can answer until {instant}',
    },
    act: { fr: 'Voir la proposition', nl: 'Bekijk het voorstel', en: 'See the proposal' },
  },
  'came-to-nothing': {
    name: { fr: 'Sans suite', nl: 'Zonder gevolg', en: 'Came to nothing' },
    sentence: {
      fr: '{mentee} et {mentor} ne continuent pas',
      nl: '{mentee} en {mentor} gaan niet verder',
      en: '{mentee} and {mentor} do not go on',
    },
    reason: {
      fr: '{ended, select, declined {l’un·e a dit non} other {le temps de réflexion est passé}}; tous deux attendent à nouveau',
      nl: '{ended, select, declined {een van beiden zei nee} other {de bedenktijd is voorbij}}; beiden wachten opnieuw',
      en: '{ended, select, declined {one of them said no} other {the time for reflection is over}}; both wait again',
    },
    act: { fr: 'Proposer à nouveau', nl: 'Stel opnieuw voor', en: 'Propose anew' },
  },
  silence: {
    name: { fr: 'Sans contact', nl: 'Geen contact', en: 'No contact' },
    sentence: {
      fr: '{mentee} et {mentor}\u00a0: pas de contact depuis {n, plural, one {# jour} other {# jours}}',
      nl: '{mentee} en {mentor}: al {n, plural, one {# dag} other {# dagen}} geen contact',
      en: '{mentee} and {mentor} have had no contact for {n, plural, one {# day} other {# days}}',
    },
    reason: {
      fr: '{light, select, red {rouge\u00a0: appelez maintenant} other {orange\u00a0: bientôt deux semaines}}',
      nl: '{light, select, red {rood: bel nu} other {oranje: bijna twee weken}}',
      en: '{light, select, red {red: call now} other {amber: soon two weeks}}',
    },
    act: { fr: 'Ouvrir le duo', nl: 'Open het duo', en: 'Open the duo' },
  },
  agreement: {
    name: { fr: 'Accords à signer', nl: 'Te ondertekenen', en: 'Agreements to sign' },
    sentence: {
      fr: '{mentee} et {mentor} doivent signer l’accord',
      nl: '{mentee} en {mentor} moeten de overeenkomst ondertekenen',
      en: '{mentee} and {mentor} are to sign the agreement',
    },
    reason: { fr: 'deux oui le {day}', nl: 'beiden zeiden ja op {day}', en: 'both said yes on {day}' },
    act: { fr: 'Noter la signature', nl: 'Noteer de handtekening', en: 'Note the signature' },
  },
  'check-in': {
    name: { fr: 'Points de suivi', nl: 'Opvolggesprekken', en: 'Check-ins' },
    sentence: {
      fr: 'Parler avec {mentee} et {mentor}',
      nl: 'Spreek met {mentee} en {mentor}',
      en: 'Speak with {mentee} and {mentor}',
    },
    reason: { fr: 'prévu le {day}', nl: 'gepland op {day}', en: 'planned for {day}' },
    act: { fr: 'Noter la conversation', nl: 'Noteer het gesprek', en: 'Note the conversation' },
  },
  closing: {
    name: { fr: 'Fins de duo', nl: 'Afsluitingen', en: 'Closings' },
    sentence: {
      fr: '{mentee} et {mentor} ont terminé leurs six mois',
      nl: '{mentee} en {mentor} hebben hun zes maanden voltooid',
      en: '{mentee} and {mentor} have finished their six months',
    },
    reason: { fr: 'dernier jour\u00a0: {day}', nl: 'laatste dag: {day}', en: 'last day: {day}' },
    act: { fr: 'Clôturer', nl: 'Sluit af', en: 'Close' },
  },
  measure: {
    name: { fr: 'Questions sans réponse', nl: 'Onbeantwoorde vragen', en: 'Unanswered questions' },
    sentence: {
      fr: '{mentee} n’a pas répondu',
      nl: '{mentee} heeft niet geantwoord',
      en: '{mentee} has not answered',
    },
    reason: {
      fr: '{moment, select, closing {question à la fin du duo} other {question après douze mois}}, {twice, select, yes {posée deux fois} other {pas encore posée}}',
      nl: '{moment, select, closing {vraag bij het einde van het duo} other {vraag na twaalf maanden}}, {twice, select, yes {twee keer gesteld} other {nog niet gesteld}}',
      en: '{moment, select, closing {question at the end of the duo} other {question after twelve months}}, {twice, select, yes {asked twice} other {not asked yet}}',
    },
    act: { fr: 'Noter la réponse', nl: 'Noteer het antwoord', en: 'Note the answer' },
  },
};
