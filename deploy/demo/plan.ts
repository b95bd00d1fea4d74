/*
 * What the history comes to, in numbers. Published (domain.md section 7): more than 4,000 accompanied, 1,245 jobs, 520
 * internships or trainings, six branches and the years in which they opened. How they are shared out among the branches
 * and years is our choice, and so is 2020 for Aalst, whose year is not known.
 */

export type BranchPlan = {
  /** Nothing of the branch is before this day. */
  opened: string;
  /** Persons by the year in which they signed their first agreement. */
  accompanied: Readonly<Record<number, number>>;
  /** Persons of these who had a second duo. */
  secondDuos: number;
  jobs: number;
  internships: number;
  trainings: number;
  /** Persons of these who had two: an internship or a training, then a job. */
  secondSolutions: number;
  /** Who is ready and waits on the last day; of the mentors, how many have had a duo before. */
  waiting: { mentees: number; mentors: number; ofThemAgain: number };
};

export const plan = {
  brussels: {
    opened: '2013-01-07',
    accompanied: { 2013: 80, 2014: 185, 2015: 250, 2016: 290, 2017: 305, 2018: 320, 2019: 335, 2020: 222, 2021: 65 },
    secondDuos: 82,
    jobs: 620,
    internships: 142,
    trainings: 112,
    secondSolutions: 61,
    waiting: { mentees: 24, mentors: 20, ofThemAgain: 6 },
  },
  antwerp: {
    opened: '2017-01-09',
    accompanied: { 2017: 100, 2018: 195, 2019: 250, 2020: 180, 2021: 50 },
    secondDuos: 31,
    jobs: 240,
    internships: 52,
    trainings: 41,
    secondSolutions: 23,
    waiting: { mentees: 18, mentors: 14, ofThemAgain: 4 },
  },
  liege: {
    opened: '2017-02-06',
    accompanied: { 2017: 90, 2018: 175, 2019: 225, 2020: 155, 2021: 45 },
    secondDuos: 28,
    jobs: 190,
    internships: 52,
    trainings: 42,
    secondSolutions: 20,
    waiting: { mentees: 16, mentors: 13, ofThemAgain: 4 },
  },
  ghent: {
    opened: '2018-01-08',
    accompanied: { 2018: 100, 2019: 185, 2020: 140, 2021: 40 },
    secondDuos: 19,
    jobs: 142,
    internships: 32,
    trainings: 25,
    secondSolutions: 14,
    waiting: { mentees: 15, mentors: 12, ofThemAgain: 4 },
  },
  mechelen: {
    opened: '2020-01-06',
    accompanied: { 2020: 65, 2021: 25 },
    secondDuos: 3,
    jobs: 28,
    internships: 7,
    trainings: 4,
    secondSolutions: 2,
    waiting: { mentees: 12, mentors: 10, ofThemAgain: 3 },
  },
  aalst: {
    opened: '2020-02-03',
    accompanied: { 2020: 55, 2021: 23 },
    secondDuos: 2,
    jobs: 25,
    internships: 5,
    trainings: 6,
    secondSolutions: 2,
    waiting: { mentees: 12, mentors: 10, ofThemAgain: 3 },
  },
} as const satisfies Record<string, BranchPlan>;

export type DemoBranch = keyof typeof plan;
export const demoBranches = Object.keys(plan) as DemoBranch[];

export const planOf = (branch: DemoBranch): BranchPlan => plan[branch];

export const accompaniedIn = (branch: DemoBranch): number =>
  Object.values(planOf(branch).accompanied).reduce((sum, persons) => sum + persons, 0);

/** The day on which the files were written, so to say: nothing in them is later. */
export const lastDay = '2021-12-31';
/** The last agreement, so that every duo has closed by the last day, and its closing measure is settled. */
export const lastSigned = '2021-04-30';
/** The first agreement of a branch is this long after it opened: mentors are trained first. */
export const firstSignedAfterDays = 75;

/** The crisis: who meets does so remotely; and in its two waves fewer agreements are signed. */
export const covid = { from: '2020-03-14', until: '2021-09-30' };
export const waves = [
  { from: '2020-03-14', until: '2020-06-07', signed: 0.12 },
  { from: '2020-10-19', until: '2021-01-31', signed: 0.6 },
] as const;
