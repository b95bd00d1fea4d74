/*
 * The lists of codes that forms, events, tables and figures share. A word that was used is never renamed or given another
 * meaning; a list may grow.
 */

export const sides = ['mentee', 'mentor'] as const;
export type Side = (typeof sides)[number];

/** Levels of the CEFR from nothing (A0) to the language grown up with. */
export const levels = ['A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'] as const;
export type Level = (typeof levels)[number];

/** The half-days of a week, in the order in which they are proposed. */
export const halfDays = [
  'mon-am',
  'mon-pm',
  'tue-am',
  'tue-pm',
  'wed-am',
  'wed-pm',
  'thu-am',
  'thu-pm',
  'fri-am',
  'fri-pm',
  'sat-am',
  'sat-pm',
  'sun-am',
  'sun-pm',
] as const;
export type HalfDay = (typeof halfDays)[number];

/** How somebody prefers to meet. */
export const meetingWays = ['on-site', 'hybrid', 'remote'] as const;
export type MeetingWay = (typeof meetingWays)[number];

/** The barriers to work: one list at every time point, for what is asked help with and for what a mentor is good at. */
export const barriers = [
  'language',
  'relevant-experience',
  'job-search-tools',
  'job-search-techniques',
  'self-confidence',
  'relevant-network',
  'discrimination',
  'social',
  'financial',
  'public-services',
  'integration-services',
  'digitalisation',
  'diploma-recognition',
  'labour-market-codes',
  'other',
] as const;
export type BarrierCode = (typeof barriers)[number];

/** When something is assessed. `start` is at intake; `hindsight` is asked of alumni about how it was then. */
export const timePoints = ['start', 'month-3', 'closing', 'month-12', 'hindsight'] as const;
export type TimePoint = (typeof timePoints)[number];

export const respondents = ['mentee', 'mentor', 'coordinator'] as const;
export type Respondent = (typeof respondents)[number];

/** The Covid-19 crisis as the context of an assessment. */
export const periods = ['before', 'during', 'after'] as const;
export type Period = (typeof periods)[number];

/** What a mentee gains beside a solution, each rated 1 to 5. */
export const qualities = [
  'self-confidence',
  'autonomy',
  'professional-project',
  'discovery-of-a-sector',
  'discovery-of-a-culture',
  'discovery-of-a-language',
  'social-network',
  'professional-network',
  'job-search-tools',
  'job-search-channels',
  'well-being',
] as const;
export type Quality = (typeof qualities)[number];

/** Positive solutions: apart in data, published as jobs, and internships or trainings together. */
export const solutionKinds = ['job', 'internship', 'training'] as const;
export type SolutionKind = (typeof solutionKinds)[number];

export const contracts = ['permanent', 'fixed-term', 'temporary-agency', 'self-employed', 'student', 'other'] as const;
export type Contract = (typeof contracts)[number];

export const solutionSources = ['declared', 'verified'] as const;
export type SolutionSource = (typeof solutionSources)[number];

/** How an intake interview ends. */
export const interviewOutcomes = ['ready', 'not-yet', 'refused', 'withdrawn'] as const;
export type InterviewOutcome = (typeof interviewOutcomes)[number];

/** Why somebody leaves the programme before or between duos. */
export const withdrawalReasons = [
  'found-a-solution',
  'no-time',
  'moved-away',
  'health',
  'other-programme',
  'no-longer-interested',
  'not-reached',
  'consent-withdrawn',
  'other',
] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

/**
 * Why a duo ends. `completed` is six months; `found-a-solution` is an early end that is a success and no drop-out.
 */
export const closingReasons = [
  'completed',
  'found-a-solution',
  'mentee-withdrew',
  'mentor-withdrew',
  'no-contact',
  'did-not-fit',
  'moved-away',
  'health',
  'other',
] as const;
export type ClosingReason = (typeof closingReasons)[number];

/** Why somebody says no to a proposal; coded, so that the next round knows better. */
export const noReasons = [
  'did-not-click',
  'too-far',
  'no-common-time',
  'other-sector',
  'other-help-wanted',
  'other',
] as const;
export type NoReason = (typeof noReasons)[number];

/** How a proposal comes to nothing. */
export const proposalEndings = ['declined', 'lapsed', 'withdrawn'] as const;
export type ProposalEnding = (typeof proposalEndings)[number];

/** The measures after a duo. */
export const moments = ['closing', 'month-12'] as const;
export type Moment = (typeof moments)[number];

/** What a mentee does on the day of a measure. */
export const situations = ['job', 'internship', 'training', 'studies', 'looking', 'inactive'] as const;
export type Situation = (typeof situations)[number];

/** The letters that intake sends, most of them for other services; it has words for each in three languages. */
export const letterTemplates = [
  'first-meeting',
  'answer-wanted',
  'proposal-ended',
  'duo-formed',
  'agreement-signed',
  'log-a-meeting',
  'meeting-reminder',
  'closing-questions',
  'measure-questions',
  'branch-closes',
] as const;
export type LetterTemplate = (typeof letterTemplates)[number];

/** What a personal link may be for; each link is for one of these and nothing else. */
export const linkPurposes = [
  'answer-proposal',
  'log-meetings',
  'close-duo',
  'answer-measure',
  'answer-hand-over',
] as const;
export type LinkPurpose = (typeof linkPurposes)[number];
