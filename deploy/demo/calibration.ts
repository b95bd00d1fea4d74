import type { BarrierCode, ClosingReason, WithdrawalReason } from '@duo/kernel';
import type { Weights } from './draws.ts';

/*
 * Rates that the history is drawn by. Sourced (domain.md): 89 % of duos complete or end early with a solution, 82 % of
 * mentors start again, 52 h, 15 to 30 days to the match, one mentee in seven without a project, half of those without a
 * recognised diploma holding one from abroad, what mentees name at the start and what alumni name. All others are chosen.
 */

/** How duos end. The first two are what is published as reaching month six. */
export const endings = { completed: 0.78, solution: 0.11 };
/** How the rest of the duos ends; after the first three the mentee may have a second one. */
export const earlyEndings: Weights<ClosingReason> = {
  'mentor-withdrew': 22,
  'did-not-fit': 24,
  'no-contact': 20,
  'mentee-withdrew': 18,
  'moved-away': 6,
  health: 7,
  other: 3,
};
export const leavesTheMentee: Weights<ClosingReason> = { 'mentor-withdrew': 40, 'did-not-fit': 40, 'no-contact': 20 };

/** Mentors who are marked for one duo only; with those whose time ran out it comes to 18 in 100. */
export const onlyOnce = 0.08;
/** How many duos a mentor who starts again has in all. */
export const duosOfMentors: Weights = { 2: 10, 3: 14, 4: 17, 5: 17, 6: 15, 7: 12, 8: 9, 9: 6 };

/** Days from the interview to the yes of both. */
export const waits: Weights<'quick' | 'target' | 'long' | 'tail'> = { quick: 10, target: 68, long: 16, tail: 6 };

/** How far those came who were never in a duo, for each of those who were. */
export const othersPerAccompanied = 0.86;
export const others: Weights<'enrolled' | 'informed' | 'not-yet' | 'refused' | 'withdrawn' | 'waited'> = {
  enrolled: 35,
  informed: 21,
  'not-yet': 17,
  refused: 9,
  withdrawn: 6,
  waited: 12,
};
export const otherMentors: Weights<'enrolled' | 'informed' | 'interviewed' | 'refused' | 'waited'> = {
  enrolled: 36,
  informed: 26,
  interviewed: 16,
  refused: 8,
  waited: 14,
};
export const otherMentorsPerMentor = 0.35;

export const leaving: Weights<WithdrawalReason> = {
  'found-a-solution': 22,
  'no-time': 14,
  'moved-away': 8,
  health: 6,
  'other-programme': 12,
  'no-longer-interested': 18,
  'not-reached': 20,
};

export const withoutProject = 1 / 7;
/** By nationality: with a diploma that Belgium recognises; of the others, with one from abroad. Half of them in all. */
export const diploma = { belgian: { recognised: 0.62, abroad: 0.15 }, other: { recognised: 0.39, abroad: 0.56 } };

/** Of 100 mentees at the start, and of 100 alumni with hindsight, how many name each barrier. */
export const barrierShares: Readonly<Record<BarrierCode, readonly [start: number, hindsight: number]>> = {
  'job-search-tools': [66, 31],
  'job-search-techniques': [61, 33],
  language: [38, 34],
  'relevant-experience': [36, 35],
  'relevant-network': [27, 58],
  'self-confidence': [24, 62],
  'diploma-recognition': [19, 22],
  discrimination: [14, 49],
  'labour-market-codes': [17, 36],
  digitalisation: [15, 14],
  financial: [13, 17],
  social: [11, 19],
  'public-services': [9, 11],
  'integration-services': [6, 7],
  other: [5, 5],
};
/** Who named a barrier at the start is so much likelier to name it again; the shares of all stay what they are. */
export const memory = 0.15;
/** Who answers with hindsight: those who found a solution rather than those who did not, half in all. */
export const hindsightAnswers = { withSolution: 0.61, without: 0.43 };
/** Who rates the qualities at the closing: those who reached month six, and the others. */
export const ratesAtClosing = { reached: 0.84, left: 0.4 };
/** From the start to the closing, on a scale of 1 to 5. */
export const ratingChanges: Weights = { '-1': 8, '0': 36, '1': 40, '2': 16 };

/** Who answers a measure. */
export const closingAnswers = { reached: 0.88, left: 0.6 };
export const month12Answers = { withSolution: 0.72, without: 0.52 };

/** Solutions of those whose duo did not close with one: of whose duo reached month six, and of the others. */
export const luck = { completed: 10, left: 2 };
export const verified = 0.34;
export const jobContracts: Weights = {
  permanent: 30,
  'fixed-term': 40,
  'temporary-agency': 17,
  'self-employed': 3,
  student: 2,
  other: 8,
};
/** Of jobs by contract, how many last 3 months or more. */
export const stableShare: Readonly<Record<string, number>> = {
  permanent: 1,
  'fixed-term': 0.72,
  'temporary-agency': 0.18,
  'self-employed': 0.9,
  student: 0.1,
  other: 0.45,
};
