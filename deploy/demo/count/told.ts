import { barriers, qualities } from '@duo/kernel';
import { rate, type Value, type Within } from './figures.ts';
import type { Cells, Records } from './records.ts';

/** `job-search-tools:3;language:2` by code. */
const parsed = (cell: string | undefined): Map<string, number> =>
  new Map((cell ? cell.split(';') : []).map((pair) => [pair.slice(0, pair.indexOf(':')), Number(pair.split(':')[1])]));

const assessed = ({ assessments }: Records, timePoint: string, column: 'barriers' | 'qualities') =>
  assessments.filter((row) => row.time_point === timePoint && row.respondent === 'mentee' && row[column] !== '');

/** Who names each barrier, with a severity over 0: at the start, with hindsight, and of those who told both. */
export function barrierShift(records: Records, within: Within): Value[] {
  const start = assessed(records, 'start', 'barriers');
  const hindsight = assessed(records, 'hindsight', 'barriers').filter((row) => within(row.assessed_on));
  const later = personsIn(hindsight);
  const both = new Set([...personsIn(start)].filter((mentee) => later.has(mentee)));
  const paired = (rows: readonly Cells[]) => rows.filter(({ mentee = '' }) => both.has(mentee));
  const lists: [string, readonly Cells[]][] = [
    ['start', start.filter((row) => within(row.assessed_on))],
    ['hindsight', hindsight],
    ['paired-start', paired(start)],
    ['paired-hindsight', paired(hindsight)],
  ];
  const named = lists.map(([part, rows]) => [part, rows.map((row) => parsed(row.barriers))] as const);
  return barriers.flatMap((barrier) =>
    named.map(([part, all]) =>
      rate(`${barrier}-${part}`, all.filter((one) => (one.get(barrier) ?? 0) > 0).length, all.length),
    ),
  );
}

const personsIn = (rows: readonly Cells[]) => new Set(rows.map(({ mentee = '' }) => mentee));

/** Of those who rated a quality at the start and at the closing: on whose scale it rose, stayed and fell. */
export function qualitiesGained(records: Records, within: Within): Value[] {
  const start = new Map(assessed(records, 'start', 'qualities').map((row) => [row.mentee, parsed(row.qualities)]));
  const closing = assessed(records, 'closing', 'qualities').filter((row) => within(row.assessed_on));
  const pairs = closing.map((row) => [start.get(row.mentee), parsed(row.qualities)] as const);
  return qualities.flatMap((quality) => {
    const changes = pairs.flatMap(([before, after]) => {
      const [then, now] = [before?.get(quality), after.get(quality)];
      return then === undefined || now === undefined ? [] : [now - then];
    });
    const share = (part: string, counts: (change: number) => boolean) =>
      rate(`${quality}-${part}`, changes.filter(counts).length, changes.length);
    return [share('improved', (by) => by > 0), share('same', (by) => by === 0), share('worse', (by) => by < 0)];
  });
}

const steps = {
  enrolled: 'enrolled_on',
  informed: 'informed_on',
  interviewed: 'interviewed_on',
  trained: 'trained_on',
  ready: 'ready_on',
  withdrawn: 'withdrew_on',
};
const stepsOfDuos = { proposed: 'proposed_on', met: 'met_on', agreed: 'signed_on' };

/** How many persons of a side who enrolled came to each step. */
export function funnel({ people, duos }: Records, within: Within, side: 'mentee' | 'mentor'): Record<string, number> {
  const enrolled = people.filter((person) => person.side === side && within(person.enrolled_on));
  const own = Object.entries(steps).map(([step, column]) => [step, enrolled.filter((row) => row[column]).length]);
  const ofDuos = Object.entries(stepsOfDuos).map(([step, column]) => {
    const came = new Set(duos.flatMap((duo) => (duo[column] ? [duo[side]] : [])));
    return [step, enrolled.filter(({ record }) => came.has(record)).length];
  });
  return Object.fromEntries([...own, ...ofDuos]);
}
