import type {
  BarrierCode,
  ClosingReason,
  Contract,
  HalfDay,
  InterviewOutcome,
  Level,
  Localized,
  MeetingWay,
  Moment,
  Period,
  Quality,
  Respondent,
  Side,
  Situation,
  SolutionKind,
  TimePoint,
  WithdrawalReason,
} from '@duo/kernel';

type Words<Code extends string> = Record<Code, Localized>;

/* The words of the codes that the services share. A code without words does not compile. */

export const sideWords: Words<Side> = {
  mentee: { fr: 'Mentee', nl: 'Mentee', en: 'Mentee' },
  mentor: { fr: 'Mentor', nl: 'Mentor', en: 'Mentor' },
};

export const barrierWords: Words<BarrierCode> = {
  language: { fr: 'Langue', nl: 'Taal', en: 'Language' },
  'relevant-experience': { fr: 'Expérience pertinente', nl: 'Relevante ervaring', en: 'Relevant experience' },
  'job-search-tools': {
    fr: 'Outils de recherche (CV, lettre)',
    nl: 'Sollicitatietools (cv, brief)',
    en: 'Job-search tools (CV, letter)',
  },
  'job-search-techniques': {
    fr: 'Techniques de recherche d’emploi',
    nl: 'Sollicitatietechnieken',
    en: 'Job-search techniques',
  },
  'self-confidence': { fr: 'Confiance en soi', nl: 'Zelfvertrouwen', en: 'Self-confidence' },
  'relevant-network': { fr: 'Réseau utile', nl: 'Nuttig netwerk', en: 'Useful network' },
  discrimination: { fr: 'Discrimination', nl: 'Discriminatie', en: 'Discrimination' },
  social: { fr: 'Situation sociale', nl: 'Sociale situatie', en: 'Social situation' },
  financial: { fr: 'Situation financière', nl: 'Financiële situatie', en: 'Financial situation' },
  'public-services': { fr: 'Services publics', nl: 'Openbare diensten', en: 'Public services' },
  'integration-services': { fr: 'Services d’intégration', nl: 'Integratiediensten', en: 'Integration services' },
  digitalisation: { fr: 'Numérique', nl: 'Digitalisering', en: 'Digital skills and access' },
  'diploma-recognition': {
    fr: 'Reconnaissance du diplôme',
    nl: 'Erkenning van het diploma',
    en: 'Recognition of the diploma',
  },
  'labour-market-codes': {
    fr: 'Codes du marché du travail',
    nl: 'Codes van de arbeidsmarkt',
    en: 'Codes of the labour market',
  },
  other: { fr: 'Autre', nl: 'Andere', en: 'Other' },
};

export const levelWords: Words<Level> = {
  A0: { fr: 'aucune notion', nl: 'geen kennis', en: 'nothing yet' },
  A1: { fr: 'A1 · quelques mots', nl: 'A1 · enkele woorden', en: 'A1 · a few words' },
  A2: { fr: 'A2 · phrases simples', nl: 'A2 · eenvoudige zinnen', en: 'A2 · simple sentences' },
  B1: { fr: 'B1 · conversation courante', nl: 'B1 · gewoon gesprek', en: 'B1 · everyday conversation' },
  B2: { fr: 'B2 · à l’aise', nl: 'B2 · vlot', en: 'B2 · at ease' },
  C1: { fr: 'C1 · très à l’aise', nl: 'C1 · heel vlot', en: 'C1 · very fluent' },
  C2: { fr: 'C2 · parfaitement', nl: 'C2 · volledig', en: 'C2 · fully' },
  native: { fr: 'langue maternelle', nl: 'moedertaal', en: 'native' },
};

const halfDay = (fr: string, nl: string, en: string, part: 'am' | 'pm'): Localized =>
  part === 'am'
    ? { fr: `${fr} matin`, nl: `${nl}voormiddag`, en: `${en} morning` }
    : { fr: `${fr} après-midi`, nl: `${nl}namiddag`, en: `${en} afternoon` };

export const halfDayWords: Words<HalfDay> = {
  'mon-am': halfDay('lundi', 'maandag', 'Monday', 'am'),
  'mon-pm': halfDay('lundi', 'maandag', 'Monday', 'pm'),
  'tue-am': halfDay('mardi', 'dinsdag', 'Tuesday', 'am'),
  'tue-pm': halfDay('mardi', 'dinsdag', 'Tuesday', 'pm'),
  'wed-am': halfDay('mercredi', 'woensdag', 'Wednesday', 'am'),
  'wed-pm': halfDay('mercredi', 'woensdag', 'Wednesday', 'pm'),
  'thu-am': halfDay('jeudi', 'donderdag', 'Thursday', 'am'),
  'thu-pm': halfDay('jeudi', 'donderdag', 'Thursday', 'pm'),
  'fri-am': halfDay('vendredi', 'vrijdag', 'Friday', 'am'),
  'fri-pm': halfDay('vendredi', 'vrijdag', 'Friday', 'pm'),
  'sat-am': halfDay('samedi', 'zaterdag', 'Saturday', 'am'),
  'sat-pm': halfDay('samedi', 'zaterdag', 'Saturday', 'pm'),
  'sun-am': halfDay('dimanche', 'zondag', 'Sunday', 'am'),
  'sun-pm': halfDay('dimanche', 'zondag', 'Sunday', 'pm'),
};

export const meetingWayWords: Words<MeetingWay> = {
  'on-site': { fr: 'En personne', nl: 'Ter plaatse', en: 'In person' },
  hybrid: { fr: 'Les deux', nl: 'Allebei', en: 'Both' },
  remote: { fr: 'À distance', nl: 'Op afstand', en: 'Remotely' },
};

export const interviewOutcomeWords: Words<InterviewOutcome> = {
  ready: { fr: 'Prêt·e', nl: 'Klaar', en: 'Ready' },
  'not-yet': { fr: 'Pas encore', nl: 'Nog niet', en: 'Not yet' },
  refused: { fr: 'Refusé·e', nl: 'Geweigerd', en: 'Refused' },
  withdrawn: { fr: 'Se retire', nl: 'Trekt zich terug', en: 'Withdraws' },
};

export const personStatusWords: Words<'enrolled' | 'not-yet' | 'ready' | 'refused' | 'withdrawn'> = {
  enrolled: { fr: 'Inscrit·e', nl: 'Ingeschreven', en: 'Enrolled' },
  'not-yet': { fr: 'Pas encore prêt·e', nl: 'Nog niet klaar', en: 'Not ready yet' },
  ready: { fr: 'Prêt·e', nl: 'Klaar', en: 'Ready' },
  refused: { fr: 'Refusé·e', nl: 'Geweigerd', en: 'Refused' },
  withdrawn: { fr: 'Parti·e', nl: 'Gestopt', en: 'Left' },
};

export const withdrawalReasonWords: Words<WithdrawalReason> = {
  'found-a-solution': { fr: 'A trouvé une solution', nl: 'Vond een oplossing', en: 'Found a solution' },
  'no-time': { fr: 'Plus le temps', nl: 'Geen tijd meer', en: 'No time any more' },
  'moved-away': { fr: 'A déménagé', nl: 'Is verhuisd', en: 'Moved away' },
  health: { fr: 'Santé', nl: 'Gezondheid', en: 'Health' },
  'other-programme': { fr: 'Un autre programme', nl: 'Een ander programma', en: 'Another programme' },
  'no-longer-interested': { fr: 'Ne le souhaite plus', nl: 'Wil niet meer', en: 'No longer interested' },
  'not-reached': { fr: 'Pas joignable', nl: 'Niet bereikbaar', en: 'Could not be reached' },
  'consent-withdrawn': { fr: 'Consentement retiré', nl: 'Toestemming ingetrokken', en: 'Consent withdrawn' },
  other: { fr: 'Autre raison', nl: 'Andere reden', en: 'Another reason' },
};

export const closingReasonWords: Words<ClosingReason> = {
  completed: { fr: 'Six mois accomplis', nl: 'Zes maanden voltooid', en: 'Six months completed' },
  'found-a-solution': {
    fr: 'Le ou la mentee a trouvé une solution',
    nl: 'De mentee vond een oplossing',
    en: 'The mentee found a solution',
  },
  'mentee-withdrew': { fr: 'Le ou la mentee arrête', nl: 'De mentee stopt', en: 'The mentee stops' },
  'mentor-withdrew': { fr: 'Le ou la mentor arrête', nl: 'De mentor stopt', en: 'The mentor stops' },
  'no-contact': { fr: 'Plus de contact', nl: 'Geen contact meer', en: 'No contact any more' },
  'did-not-fit': { fr: 'Cela n’a pas marché entre eux', nl: 'Het klikte niet', en: 'They did not get on' },
  'moved-away': { fr: 'Déménagement', nl: 'Verhuisd', en: 'Moved away' },
  health: { fr: 'Santé', nl: 'Gezondheid', en: 'Health' },
  other: { fr: 'Autre raison', nl: 'Andere reden', en: 'Another reason' },
};

export const solutionKindWords: Words<SolutionKind> = {
  job: { fr: 'Emploi', nl: 'Job', en: 'Job' },
  internship: { fr: 'Stage', nl: 'Stage', en: 'Internship' },
  training: { fr: 'Formation', nl: 'Opleiding', en: 'Training' },
};

export const contractWords: Words<Contract> = {
  permanent: { fr: 'Durée indéterminée', nl: 'Onbepaalde duur', en: 'Permanent' },
  'fixed-term': { fr: 'Durée déterminée', nl: 'Bepaalde duur', en: 'Fixed term' },
  'temporary-agency': { fr: 'Intérim', nl: 'Uitzendwerk', en: 'Temporary agency' },
  'self-employed': { fr: 'Indépendant·e', nl: 'Zelfstandig', en: 'Self-employed' },
  student: { fr: 'Job d’étudiant', nl: 'Studentenjob', en: 'Student job' },
  other: { fr: 'Autre', nl: 'Andere', en: 'Other' },
};

export const situationWords: Words<Situation> = {
  job: { fr: 'J’ai un emploi', nl: 'Ik heb werk', en: 'I have a job' },
  internship: { fr: 'Je fais un stage', nl: 'Ik loop stage', en: 'I am an intern' },
  training: { fr: 'Je suis une formation', nl: 'Ik volg een opleiding', en: 'I am in training' },
  studies: { fr: 'J’étudie', nl: 'Ik studeer', en: 'I study' },
  looking: { fr: 'Je cherche un emploi', nl: 'Ik zoek werk', en: 'I am looking for work' },
  inactive: { fr: 'Autre chose', nl: 'Iets anders', en: 'Something else' },
};

export const momentWords: Words<Moment> = {
  closing: { fr: 'À la fin du duo', nl: 'Bij het einde van het duo', en: 'At the end of the duo' },
  'month-12': { fr: 'Douze mois après', nl: 'Twaalf maanden later', en: 'Twelve months later' },
};

export const timePointWords: Words<TimePoint> = {
  start: { fr: 'Au début', nl: 'Bij de start', en: 'At the start' },
  'month-3': { fr: 'Après trois mois', nl: 'Na drie maanden', en: 'After three months' },
  closing: { fr: 'À la fin', nl: 'Aan het einde', en: 'At the end' },
  'month-12': { fr: 'Après douze mois', nl: 'Na twaalf maanden', en: 'After twelve months' },
  hindsight: { fr: 'Avec le recul', nl: 'Achteraf bekeken', en: 'With hindsight' },
};

export const respondentWords: Words<Respondent> = {
  mentee: { fr: 'selon le ou la mentee', nl: 'volgens de mentee', en: 'as the mentee says' },
  mentor: { fr: 'selon le ou la mentor', nl: 'volgens de mentor', en: 'as the mentor says' },
  coordinator: { fr: 'selon l’antenne', nl: 'volgens de vestiging', en: 'as the branch says' },
};

export const periodWords: Words<Period> = {
  before: { fr: 'avant la crise du Covid-19', nl: 'voor de coronacrisis', en: 'before the Covid-19 crisis' },
  during: { fr: 'pendant la crise du Covid-19', nl: 'tijdens de coronacrisis', en: 'during the Covid-19 crisis' },
  after: { fr: 'après la crise du Covid-19', nl: 'na de coronacrisis', en: 'after the Covid-19 crisis' },
};

export const qualityWords: Words<Quality> = {
  'self-confidence': { fr: 'Confiance en soi', nl: 'Zelfvertrouwen', en: 'Self-confidence' },
  autonomy: { fr: 'Autonomie', nl: 'Zelfstandigheid', en: 'Autonomy' },
  'professional-project': { fr: 'Projet professionnel', nl: 'Loopbaanplan', en: 'Professional project' },
  'discovery-of-a-sector': {
    fr: 'Découverte d’un secteur',
    nl: 'Een sector leren kennen',
    en: 'Discovery of a sector',
  },
  'discovery-of-a-culture': {
    fr: 'Découverte d’une culture',
    nl: 'Een cultuur leren kennen',
    en: 'Discovery of a culture',
  },
  'discovery-of-a-language': {
    fr: 'Découverte d’une langue',
    nl: 'Een taal leren kennen',
    en: 'Discovery of a language',
  },
  'social-network': { fr: 'Réseau social', nl: 'Sociaal netwerk', en: 'Social network' },
  'professional-network': { fr: 'Réseau professionnel', nl: 'Professioneel netwerk', en: 'Professional network' },
  'job-search-tools': { fr: 'Outils de recherche', nl: 'Sollicitatietools', en: 'Job-search tools' },
  'job-search-channels': { fr: 'Canaux de recherche', nl: 'Zoekkanalen', en: 'Job-search channels' },
  'well-being': { fr: 'Bien-être', nl: 'Welbevinden', en: 'Well-being' },
};

/** The words of a code from a list that may have grown since this page was made; then the code itself. */
export const wordOf = (words: Readonly<Record<string, Localized>>, code: string): Localized =>
  words[code] ?? { fr: code, nl: code, en: code };
