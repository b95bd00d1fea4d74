/**
 * The soft parts of a score: how well two people fit in one respect, from 0 to 1. They rank what is possible; none of
 * them is a prediction of how a duo will go. More of what a part asks for never lowers it.
 */

/** By the digits of ISCO-08 that two occupations share: a major group is little, a unit group is everything. */
const byDigits = [0, 0.4, 0.7, 0.9, 1] as const;

/**
 * A mentor who has worked where the mentee wants to work knows the trade and its people. Same section of NACE counts
 * like sharing more than a major group of ISCO. A mentee without a project is best served by a generalist, who also has
 * something to say to everybody else.
 */
export function sectorFit(digits: number, sameSection: boolean, hasProject: boolean, generalist: boolean): number {
  if (!hasProject) return generalist ? 1 : 0.3;
  return Math.max(byDigits[digits] as number, sameSection ? 0.6 : 0, generalist ? 0.3 : 0);
}

/** The share of the mentee's help questions that the mentor is good at. Nothing asked: half, since nobody knows. */
export const helpFit = (met: number, asked: number): number => (asked === 0 ? 0.5 : met / asked);

/** Two interests in common are enough to have something else to talk about. */
export const interestFit = (shared: number): number => Math.min(1, shared / 2);

/** Languages in common beside the one in which the two work: a word at need; two are enough. */
export const languageFit = (sharedBeside: number): number => Math.min(1, sharedBeside / 2);

/** Two to three hours a week fit in one half-day; four in common let them move a meeting instead of dropping it. */
export const availabilityFit = (sharedHalfDays: number): number => Math.min(1, sharedHalfDays / 4);

/**
 * Near is easy to keep up for six months: falls in a straight line to 0 at the branch's reach. A pair that can meet
 * remotely has at least half, and two people who both prefer that have no way to go at all.
 */
export function distanceFit(
  tenths: number,
  reachTenths: number,
  canRemote: boolean,
  bothPreferRemote: boolean,
): number {
  const near = reachTenths > 0 ? Math.max(0, 1 - tenths / reachTenths) : 0;
  return bothPreferRemote ? 1 : canRemote ? Math.max(0.5, near) : near;
}

/**
 * Side by side the skills of the two add up (one shows the other); over a distance the weaker of the two decides.
 * Skills are from 0 to 4.
 */
export const digitalFit = (mentee: number, mentor: number, near: boolean): number =>
  near ? Math.min(1, (mentee + mentor) / 4) : Math.min(mentee, mentor) / 4;

/** Who has waited 90 days has waited as long as counts; mentee and mentor count alike, since volunteers leave, too. */
export const waitingFit = (menteeDays: number, mentorDays: number): number =>
  (Math.min(menteeDays, 90) + Math.min(mentorDays, 90)) / 180;
