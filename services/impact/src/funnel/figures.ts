import type { Localized } from '@duo/kernel';
import type { Side } from './funnel.js';

/** The people of one side who enrolled in one year: how many, and how far they came. */
export type Count = {
  year: number;
  side: Side;
  enrolled: number;
  ready: number;
  withdrawn: number;
  overTarget: number;
};

/** A number that says out of how many. */
export type Figure = { year: number; side: Side | 'both'; numerator: number; denominator: number };

/** One step of the funnel with its definition, and its figures: newest year first, each side and then both. */
export type Step<F = Figure> = { step: StepName; definition: Localized; figures: F[] };

/** The funnel of a branch. The sides of a year add up to its total, and so will the branches of the country. */
export function funnelOf(counts: Count[]): Step[] {
  const cells = withTotals(counts);
  return steps.map(({ step, of, definition }) => ({
    step,
    definition,
    figures: cells.map((cell) => ({
      year: cell.year,
      side: cell.side,
      numerator: cell[step],
      denominator: cell[of],
    })),
  }));
}

/** Every year with both of its sides, also one where nobody enrolled, and their sum. */
function withTotals(counts: Count[]) {
  const years = [...new Set(counts.map(({ year }) => year))].sort((a, b) => b - a);
  return years.flatMap((year) => {
    const of = (side: Side) =>
      counts.find((count) => count.year === year && count.side === side) ?? { ...nobody, year, side };
    const [mentees, mentors] = [of('mentee'), of('mentor')];
    return [mentees, mentors, sum(mentees, mentors)];
  });
}

const nobody = { enrolled: 0, ready: 0, withdrawn: 0, overTarget: 0 };

const sum = (a: Count, b: Count) => ({
  year: a.year,
  side: 'both' as const,
  enrolled: a.enrolled + b.enrolled,
  ready: a.ready + b.ready,
  withdrawn: a.withdrawn + b.withdrawn,
  overTarget: a.overTarget + b.overTarget,
});

export const stepNames = ['enrolled', 'ready', 'withdrawn', 'overTarget'] as const;
export type StepName = (typeof stepNames)[number];

/** The steps of K9 that are known so far. Each counts people of whom all are in its denominator. */
const steps = [
  {
    step: 'enrolled',
    of: 'enrolled',
    definition: {
      fr: 'Personnes inscrites durant l’année.',
      nl: 'Personen die zich in het jaar inschreven.',
      en: 'People who enrolled in the year.',
    },
  },
  {
    step: 'ready',
    of: 'enrolled',
    definition: {
      fr: 'Parmi les personnes inscrites durant l’année\u00a0: celles qui, après l’entretien (et la formation pour les mentors), sont prêtes à former un duo.',
      nl: 'Van de personen die zich in het jaar inschreven: wie na het gesprek (en voor mentoren de opleiding) klaar is voor een duo.',
      en: 'Of the people who enrolled in the year: those who, after the interview (and for mentors the training), are ready for a duo.',
    },
  },
  {
    step: 'withdrawn',
    of: 'enrolled',
    definition: {
      fr: 'Parmi les personnes inscrites durant l’année\u00a0: celles qui ont quitté le programme de leur propre initiative.',
      nl: 'Van de personen die zich in het jaar inschreven: wie het programma uit eigen beweging verliet.',
      en: 'Of the people who enrolled in the year: those who left the programme of their own accord.',
    },
  },
  {
    step: 'overTarget',
    of: 'ready',
    definition: {
      fr: 'Parmi les personnes inscrites durant l’année et prêtes\u00a0: celles qui ont attendu leur duo plus longtemps que l’objectif de l’antenne.',
      nl: 'Van de personen die zich in het jaar inschreven en klaar zijn: wie langer op een duo wachtte dan de vestiging zich tot doel stelt.',
      en: 'Of the people who enrolled in the year and are ready: those who waited for a duo longer than the branch’s target.',
    },
  },
] as const satisfies { step: StepName; of: StepName; definition: Localized }[];
