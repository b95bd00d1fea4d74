import type { Localized, Side } from '@duo/kernel';

/** The people of one side who enrolled in one year: how many, and how far they came. */
export type Count = { year: number; side: Side } & Record<StepName, number>;

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

export const stepNames = [
  'enrolled',
  'informed',
  'interviewed',
  'trained',
  'ready',
  'proposed',
  'met',
  'agreed',
  'withdrawn',
  'overTarget',
] as const;
export type StepName = (typeof stepNames)[number];

const each = (of: (step: StepName) => number) =>
  Object.fromEntries(stepNames.map((step) => [step, of(step)])) as Record<StepName, number>;

const nobody = each(() => 0);

const sum = (a: Count, b: Count) => ({ year: a.year, side: 'both' as const, ...each((step) => a[step] + b[step]) });

/** The steps of K9. Each counts people of whom all are in its denominator. */
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
    step: 'informed',
    of: 'enrolled',
    definition: {
      fr: 'Parmi les personnes inscrites durant l’année\u00a0: celles qui ont assisté à une séance d’information.',
      nl: 'Van de personen die zich in het jaar inschreven: wie een infosessie bijwoonde.',
      en: 'Of the people who enrolled in the year: those who attended an information session.',
    },
  },
  {
    step: 'interviewed',
    of: 'enrolled',
    definition: {
      fr: 'Parmi les personnes inscrites durant l’année\u00a0: celles qui ont eu un entretien.',
      nl: 'Van de personen die zich in het jaar inschreven: wie een gesprek had.',
      en: 'Of the people who enrolled in the year: those who had an interview.',
    },
  },
  {
    step: 'trained',
    of: 'enrolled',
    definition: {
      fr: 'Parmi les personnes inscrites durant l’année\u00a0: les mentors qui ont suivi toute la formation.',
      nl: 'Van de personen die zich in het jaar inschreven: de mentoren die de hele opleiding volgden.',
      en: 'Of the people who enrolled in the year: the mentors who have followed the whole training.',
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
    step: 'proposed',
    of: 'enrolled',
    definition: {
      fr: 'Parmi les personnes inscrites durant l’année\u00a0: celles à qui une rencontre a été proposée.',
      nl: 'Van de personen die zich in het jaar inschreven: wie een ontmoeting voorgesteld kreeg.',
      en: 'Of the people who enrolled in the year: those who were proposed a meeting.',
    },
  },
  {
    step: 'met',
    of: 'enrolled',
    definition: {
      fr: 'Parmi les personnes inscrites durant l’année\u00a0: celles qui ont rencontré la personne proposée.',
      nl: 'Van de personen die zich in het jaar inschreven: wie de voorgestelde persoon ontmoette.',
      en: 'Of the people who enrolled in the year: those who met the person proposed.',
    },
  },
  {
    step: 'agreed',
    of: 'enrolled',
    definition: {
      fr: 'Parmi les personnes inscrites durant l’année\u00a0: celles qui ont signé une convention.',
      nl: 'Van de personen die zich in het jaar inschreven: wie een overeenkomst tekende.',
      en: 'Of the people who enrolled in the year: those who signed an agreement.',
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
