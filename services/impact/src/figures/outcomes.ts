import type { Localized } from '@duo/kernel';
import { solutionKinds } from '@duo/kernel';
import type { Rows, SolutionRow } from '../life/rows.js';
import { countOf, type Indicator, persons, rateOf, type Value } from './indicator.js';

export const solutions: Indicator = {
  id: 'K2',
  unit: 'solutions',
  name: { fr: 'Solutions positives', nl: 'Positieve oplossingen', en: 'Positive solutions' },
  definition: {
    fr: 'Emplois, stages et formations commencés durant l’année, auxquels un duo a contribué. Une personne peut en avoir plusieurs.',
    nl: 'Jobs, stages en opleidingen die in het jaar begonnen en waaraan een duo heeft bijgedragen. Iemand kan er meer dan één hebben.',
    en: 'Jobs, internships and trainings that began in the year and to which a duo contributed. A person may have more than one.',
  },
  count: ({ solutions: found }, within) => {
    const here = found.filter(({ startsOn }) => within(startsOn));
    return solutionKinds.map((kind) => countOf(here.filter((one) => one.kind === kind).length, kind));
  },
};

export const personsWithSolution: Indicator = {
  id: 'K2p',
  unit: 'persons',
  name: { fr: 'Personnes avec une solution', nl: 'Personen met een oplossing', en: 'Persons with a solution' },
  definition: {
    fr: 'Personnes avec au moins une solution positive commencée durant l’année.',
    nl: 'Personen met minstens één positieve oplossing die in het jaar begon.',
    en: 'Persons with at least one positive solution that began in the year.',
  },
  count: ({ solutions: found }, within) => [countOf(persons(found.filter(({ startsOn }) => within(startsOn))).size)],
};

type Counts = (solution: SolutionRow) => boolean;

/** The share of those due who have such a solution: of whom was reached, and with the unreached as none and as all. */
function rates({ measures, solutions: found }: Rows, within: (day: string) => boolean, counts: Counts): Value[] {
  const having = persons(found.filter(counts));
  return ['closing', 'month-12'].flatMap((moment) => {
    // Persons, not measures: whoever had two duos has two measures, and counts once.
    const own = measures.filter((one) => one.moment === moment && within(one.dueOn));
    const due = persons(own).size;
    const answered = persons(own.filter(({ answeredOn }) => answeredOn !== null));
    const found = [...answered].filter((person) => having.has(person)).length;
    return [
      rateOf(found, answered.size, moment),
      rateOf(found, due, `${moment}-unreached-as-none`),
      rateOf(found + due - answered.size, due, `${moment}-unreached-as-all`),
    ];
  });
}

const rateIndicator = (id: string, name: Localized, of: Localized, counts: Counts): Indicator => ({
  id,
  unit: 'share',
  name,
  definition: {
    fr: `Personnes avec ${of.fr}, parmi celles dont la mesure (clôture, 12 mois) échoit durant l’année et qui ont répondu\u00a0; et les bornes, les personnes non jointes comptées comme aucune et comme toutes.`,
    nl: `Personen met ${of.nl}, van wie de meting (afsluiting, 12 maanden) in het jaar valt en die antwoordden; en de grenzen, met de niet-bereikten als geen en als alle.`,
    en: `Persons with ${of.en}, of those whose measure (closing, 12 months) falls due in the year and who answered; and the bounds, with the unreached as none and as all.`,
  },
  count: (rows, within) => rates(rows, within, counts),
});

export const positiveExits = rateIndicator(
  'K3',
  { fr: 'Taux de sorties positives', nl: 'Aandeel positieve uitstroom', en: 'Positive-exit rate' },
  {
    fr: 'au moins une solution positive',
    nl: 'minstens één positieve oplossing',
    en: 'at least one positive solution',
  },
  () => true,
);

export const jobs = rateIndicator(
  'K4',
  { fr: 'Taux d’emploi', nl: 'Aandeel met een job', en: 'Job rate' },
  { fr: 'au moins un emploi', nl: 'minstens één job', en: 'at least one job' },
  ({ kind }) => kind === 'job',
);

export const stableJobs = rateIndicator(
  'K5',
  { fr: 'Taux d’emploi stable', nl: 'Aandeel met een stabiele job', en: 'Stable-job rate' },
  {
    fr: 'un emploi de trois mois ou plus, ou à durée indéterminée',
    nl: 'een job van drie maanden of langer, of van onbepaalde duur',
    en: 'a job of three months or more, or a permanent one',
  },
  ({ kind, stable }) => kind === 'job' && stable,
);

export const ninetyDays: Indicator = {
  id: 'K6',
  unit: 'share',
  name: { fr: 'Taux des nonante jours', nl: 'Aandeel negentig dagen', en: 'Ninety-day rate' },
  definition: {
    fr: 'Personnes qui ont travaillé 90 jours ou plus en douze mois, parmi celles dont la mesure à 12 mois échoit durant l’année et qui ont dit combien de jours.',
    nl: 'Personen die in twaalf maanden 90 dagen of meer werkten, van wie de meting na 12 maanden in het jaar valt en die zeiden hoeveel dagen.',
    en: 'Persons who worked 90 days or more within twelve months, of those whose 12-month measure falls due in the year and who told the days.',
  },
  count: ({ measures }, within) => {
    const told = measures.filter(
      ({ moment, dueOn, answeredOn, daysWorked }) =>
        moment === 'month-12' && within(dueOn) && answeredOn !== null && daysWorked !== null,
    );
    return [rateOf(persons(told.filter(({ daysWorked }) => (daysWorked ?? 0) >= 90)).size, persons(told).size)];
  },
};

export const responses: Indicator = {
  id: 'K16',
  unit: 'measures',
  name: { fr: 'Taux de réponse', nl: 'Responsgraad', en: 'Response rate' },
  definition: {
    fr: 'Pour chaque mesure échue durant l’année\u00a0: combien ont été posées, combien ont reçu une réponse, et pour combien personne n’a pu être joint.',
    nl: 'Van elke meting die in het jaar valt: hoeveel er gesteld en beantwoord werden, en bij hoeveel niemand bereikt werd.',
    en: 'Of each measure due in the year: how many were asked, were answered, and had nobody reached.',
  },
  count: ({ measures }, within) =>
    ['closing', 'month-12'].flatMap((moment) => {
      const due = measures.filter((one) => one.moment === moment && within(one.dueOn));
      const of = (day: 'askedOn' | 'answeredOn' | 'unreachedOn') => due.filter((one) => one[day] !== null).length;
      const lost = due.filter(({ unreachedOn, answeredOn }) => unreachedOn !== null && answeredOn === null).length;
      return [
        rateOf(of('askedOn'), due.length, `${moment}-asked`),
        rateOf(of('answeredOn'), due.length, `${moment}-answered`),
        rateOf(lost, due.length, `${moment}-unreached`),
      ];
    }),
};
