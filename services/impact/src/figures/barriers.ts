import { barriers, qualities } from '@duo/kernel';
import type { AssessmentRow } from '../life/rows.js';
import { type Indicator, persons, rateOf, type Value } from './indicator.js';

const naming = (assessed: readonly AssessmentRow[], barrier: string) =>
  assessed.filter(({ barriers: named }) => named.includes(barrier)).length;

export const barrierShift: Indicator = {
  id: 'K12',
  unit: 'share',
  name: {
    fr: 'Freins, alors et avec le recul',
    nl: 'Drempels, toen en achteraf',
    en: 'Barriers, then and with hindsight',
  },
  definition: {
    fr: 'Mentees qui nomment un frein, parmi ceux qui ont répondu durant l’année, au début ou avec le recul\u00a0; et parmi les mêmes personnes, qui ont répondu les deux fois, quelle que soit l’année du début.',
    nl: 'Mentees die een drempel noemen, van wie in het jaar antwoordde, bij de start of achteraf; en van dezelfde personen, die beide keren antwoordden, in welk jaar de start ook viel.',
    en: 'Mentees who name a barrier, of those who answered in the year, at the start or with hindsight; and of the same persons, who answered both times, whatever the year of the start.',
  },
  count: ({ assessments }, within): Value[] => {
    const of = (timePoint: string) => assessments.filter((one) => one.timePoint === timePoint);
    const [start, hindsight] = [of('start'), of('hindsight').filter(({ assessedOn }) => within(assessedOn))];
    const later = persons(hindsight);
    const both = new Set([...persons(start)].filter((mentee) => later.has(mentee)));
    const paired = (list: readonly AssessmentRow[]) => list.filter(({ mentee }) => both.has(mentee));
    const lists: [string, readonly AssessmentRow[]][] = [
      ['start', start.filter(({ assessedOn }) => within(assessedOn))],
      ['hindsight', hindsight],
      ['paired-start', paired(start)],
      ['paired-hindsight', paired(hindsight)],
    ];
    return barriers.flatMap((barrier) =>
      lists.map(([part, list]) => rateOf(naming(list, barrier), list.length, `${barrier}-${part}`)),
    );
  },
};

export const qualitiesGained: Indicator = {
  id: 'K13',
  unit: 'share',
  name: { fr: 'Acquis', nl: 'Wat beter ging', en: 'Qualitative outcomes' },
  definition: {
    fr: 'Mentees dont l’échelle (1 à 5) a monté, est restée ou a baissé entre le début et la clôture, parmi ceux qui ont noté les deux, clôture durant l’année.',
    nl: 'Mentees bij wie de schaal (1 tot 5) tussen start en afsluiting steeg, gelijk bleef of daalde, van wie beide invulde, met de afsluiting in het jaar.',
    en: 'Mentees whose scale (1 to 5) rose, stayed or fell between start and closing, of those who rated both, with the closing in the year.',
  },
  count: ({ ratings }, within) => {
    const start = new Map(
      ratings.filter(({ timePoint }) => timePoint === 'start').map(({ mentee, ratings: told }) => [mentee, told]),
    );
    const closing = ratings.filter(({ timePoint, ratedOn }) => timePoint === 'closing' && within(ratedOn));
    return qualities.flatMap((quality) => {
      const changes = closing.flatMap(({ mentee, ratings: told }) => {
        const [then, now] = [start.get(mentee)?.[quality], told[quality]];
        return then === undefined || now === undefined ? [] : [Math.sign(now - then)];
      });
      const of = (sign: number) => changes.filter((change) => change === sign).length;
      return (['improved', 'same', 'worse'] as const).map((part, at) =>
        rateOf(of(1 - at), changes.length, `${quality}-${part}`),
      );
    });
  },
};
