import { daysBetween } from '@duo/kernel';
import type { DuoRow } from '../life/rows.js';
import { countOf, type Indicator, persons, quantile, rateOf, total } from './indicator.js';

const signedIn = (duos: readonly DuoRow[], within: Parameters<Indicator['count']>[1]) =>
  duos.filter(({ signedOn }) => signedOn !== null && within(signedOn));

export const accompanied: Indicator = {
  id: 'K1',
  unit: 'persons',
  name: { fr: 'Personnes accompagnées', nl: 'Begeleide personen', en: 'Persons accompanied' },
  definition: {
    fr: 'Mentees avec une convention signée durant l’année, chaque personne une fois, même avec plusieurs duos\u00a0; et les duos.',
    nl: 'Mentees met een overeenkomst die in het jaar getekend werd, iedereen één keer, ook met meer dan één duo; en de duo’s.',
    en: 'Mentees with an agreement signed in the year, each person once, also with more than one duo; and the duos.',
  },
  count: ({ duos }, within) => {
    const signed = signedIn(duos, within);
    return [countOf(persons(signed).size, 'persons'), countOf(signed.length, 'duos')];
  },
};

/** Half a year is over, or the duo has ended before. */
const isDue = ({ endsOn, closedOn }: DuoRow, today: string) =>
  closedOn !== null || (endsOn !== null && endsOn <= today);

const isComplete = ({ endsOn, closedOn, reason }: DuoRow) =>
  reason === 'completed' ||
  reason === 'found-a-solution' ||
  (endsOn !== null && (closedOn === null || closedOn >= endsOn));

export const completion: Indicator = {
  id: 'K7',
  unit: 'share',
  name: { fr: 'Duos menés à terme', nl: 'Voltooide duo’s', en: 'Duos completed' },
  definition: {
    fr: 'Duos qui ont atteint le sixième mois, ou se sont terminés plus tôt parce que le ou la mentee a trouvé une solution, parmi les duos signés durant l’année dont les six mois sont passés ou qui sont terminés.',
    nl: 'Duo’s die de zesde maand haalden, of eerder stopten omdat de mentee een oplossing vond, van de duo’s die in het jaar getekend werden en waarvan de zes maanden om zijn of die afgelopen zijn.',
    en: 'Duos that reached month six, or ended before because the mentee found a solution, of the duos signed in the year whose six months are over or that have ended.',
  },
  count: ({ duos }, within, today) => {
    const due = signedIn(duos, within).filter((duo) => isDue(duo, today));
    return [rateOf(due.filter(isComplete).length, due.length)];
  },
};

export const mentorsAgain: Indicator = {
  id: 'K8',
  unit: 'share',
  name: { fr: 'Mentors qui recommencent', nl: 'Mentoren die opnieuw beginnen', en: 'Mentors who start again' },
  definition: {
    fr: 'Mentors avec au moins deux conventions signées, parmi ceux dont le premier duo, signé durant l’année, est terminé.',
    nl: 'Mentoren met minstens twee getekende overeenkomsten, van wie het eerste duo, in het jaar getekend, afgelopen is.',
    en: 'Mentors with at least two signed agreements, of those whose first duo, signed in the year, has ended.',
  },
  count: ({ duos }, within) => {
    const signed = duos.filter(({ signedOn }) => signedOn !== null);
    const byMentor = [...Map.groupBy(signed, ({ mentor }) => mentor).values()].map((own) =>
      [...own].sort((a, b) => ((a.signedOn as string) < (b.signedOn as string) ? -1 : 1)),
    );
    const ended = byMentor.filter(([first]) => first && within(first.signedOn) && first.closedOn !== null);
    return [rateOf(ended.filter((own) => own.length > 1).length, ended.length)];
  },
};

/** Days from the mentee's last interview to the yes of both, of each duo of which both days are known. */
export const waits = (duos: readonly DuoRow[], within: Parameters<Indicator['count']>[1]): number[] =>
  duos.flatMap(({ interviewedOn, formedOn }) =>
    interviewedOn && formedOn && within(formedOn) && formedOn >= interviewedOn
      ? [daysBetween(interviewedOn, formedOn)]
      : [],
  );

export const daysToMatch: Indicator = {
  id: 'K10',
  unit: 'days',
  name: { fr: 'De l’entretien au duo', nl: 'Van gesprek tot duo', en: 'From interview to match' },
  definition: {
    fr: 'Jours entre le dernier entretien du ou de la mentee et l’accord des deux, pour les duos formés durant l’année\u00a0: médiane et quartiles (numérateur) sur n duos (dénominateur), et part en 30 jours au plus.',
    nl: 'Dagen tussen het laatste gesprek van de mentee en het akkoord van beiden, voor duo’s gevormd in het jaar: mediaan en kwartielen (teller) over n duo’s (noemer), en het deel binnen 30 dagen.',
    en: 'Days between the mentee’s last interview and the yes of both, for duos formed in the year: median and quartiles (numerator) of n duos (denominator), and the share within 30 days.',
  },
  count: ({ duos }, within) => {
    const days = waits(duos, within);
    const n = days.length;
    const at = (part: string, share: number) => rateOf(quantile(days, share) ?? 0, n, part);
    return [
      at('median', 0.5),
      at('first-quartile', 0.25),
      at('third-quartile', 0.75),
      rateOf(days.filter((one) => one <= 30).length, n, 'within-30-days'),
    ];
  },
};

export const meetings: Indicator = {
  id: 'K11',
  unit: 'hours',
  name: { fr: 'Heures et rencontres par duo', nl: 'Uren en ontmoetingen per duo', en: 'Hours and meetings per duo' },
  definition: {
    fr: 'Totaux (numérateur) des duos signés durant l’année et terminés dont les rencontres sont connues (dénominateur)\u00a0: heures, rencontres, semaines sans contact.',
    nl: 'Totalen (teller) van de duo’s die in het jaar getekend werden, afgelopen zijn en waarvan de ontmoetingen bekend zijn (noemer): uren, ontmoetingen, weken zonder contact.',
    en: 'Totals (numerator) of the duos signed in the year that have ended and whose meetings are known (denominator): hours, meetings, weeks without contact.',
  },
  count: ({ duos }, within) => {
    const known = signedIn(duos, within).filter(({ closedOn, minutes }) => closedOn !== null && minutes !== null);
    const sum = (of: (duo: DuoRow) => number | null) => total(known.map((duo) => of(duo) ?? 0));
    return [
      rateOf(sum(({ minutes }) => minutes) / 60, known.length, 'hours'),
      rateOf(
        sum(({ meetings: held }) => held),
        known.length,
        'meetings',
      ),
      rateOf(
        sum(({ silentWeeks }) => silentWeeks),
        known.length,
        'weeks-without-contact',
      ),
    ];
  },
};
