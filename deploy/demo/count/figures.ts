import type { Cells, Records } from './records.ts';

/*
 * What the records come to, counted straight from the files and with nothing of the services: each function is a line of
 * the table of indicators in README.md. `within` says whether a day belongs to the year that is counted.
 */

/** A number, and out of how many; null where it is a count. */
export type Value = { part: string | null; numerator: number; denominator: number | null };
export type Within = (day: string | undefined) => boolean;

const count = (part: string | null, numerator: number): Value => ({ part, numerator, denominator: null });
export const rate = (part: string | null, numerator: number, denominator: number): Value => ({
  part,
  numerator,
  denominator,
});
const distinct = (rows: readonly Cells[], column: string) => new Set(rows.map((row) => row[column] ?? ''));
const signedDuos = ({ duos }: Records, within: Within) => duos.filter((duo) => duo.signed_on && within(duo.signed_on));

export function accompanied(records: Records, within: Within): Value[] {
  const signed = signedDuos(records, within);
  return [count('persons', distinct(signed, 'mentee').size), count('duos', signed.length)];
}

export function solutions({ outcomes }: Records, within: Within): Value[] {
  const of = (kind: string) => outcomes.filter((row) => row.kind === kind && within(row.starts_on)).length;
  return ['job', 'internship', 'training'].map((kind) => count(kind, of(kind)));
}

export function personsWithSolution(records: Records, within: Within): Value[] {
  const begun = records.outcomes.filter((row) => within(row.starts_on));
  return [count(null, personsOf(records, begun).size)];
}

/** The mentees of the duos that rows belong to. */
function personsOf({ duos }: Records, rows: readonly Cells[]): Set<string> {
  const mentees = new Map(duos.map(({ record = '', mentee = '' }) => [record, mentee]));
  return new Set(rows.map(({ duo = '' }) => mentees.get(duo) ?? ''));
}

const moments = ['closing', 'month-12'];

/** K3 to K5: of the persons due and reached; and of all who are due, the others counted as none and as all. */
export function exits(records: Records, within: Within, counts: (outcome: Cells) => boolean): Value[] {
  const having = personsOf(records, records.outcomes.filter(counts));
  return moments.flatMap((moment) => {
    const measures = records.measures.filter((row) => row.moment === moment && within(row.due_on));
    const due = personsOf(records, measures).size;
    const answered = personsOf(
      records,
      measures.filter(({ answered_on }) => answered_on),
    );
    const reached = answered.size;
    const found = [...answered].filter((person) => having.has(person)).length;
    return [
      rate(moment, found, reached),
      rate(`${moment}-unreached-as-none`, found, due),
      rate(`${moment}-unreached-as-all`, found + due - reached, due),
    ];
  });
}

export function ninetyDays(records: Records, within: Within): Value[] {
  const told = records.measures.filter(
    (row) => row.moment === 'month-12' && within(row.due_on) && row.answered_on && row.days_worked !== '',
  );
  const enough = told.filter(({ days_worked }) => Number(days_worked) >= 90);
  return [rate(null, personsOf(records, enough).size, personsOf(records, told).size)];
}

export function completion(records: Records, within: Within): Value[] {
  const ended = signedDuos(records, within).filter(({ closed_on }) => closed_on);
  const reached = ended.filter(
    ({ reason, signed_on = '', closed_on = '' }) =>
      reason === 'completed' || reason === 'found-a-solution' || closed_on >= sixMonthsAfter(signed_on),
  );
  return [rate(null, reached.length, ended.length)];
}

/** The same day six months on, or the last day of that month. */
export function sixMonthsAfter(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastDate = new Date(Date.UTC(year, month + 6, 0)).getUTCDate();
  return new Date(Date.UTC(year, month + 5, Math.min(date, lastDate))).toISOString().slice(0, 10);
}

export function mentorsAgain(records: Records, within: Within): Value[] {
  const byMentor = new Map<string, Cells[]>();
  for (const duo of signedDuos(records, () => true)) {
    const { mentor = '' } = duo;
    byMentor.set(mentor, [...(byMentor.get(mentor) ?? []), duo]);
  }
  const begun = [...byMentor.values()].filter((own) => {
    const [first] = [...own].sort((a, b) => String(a.signed_on).localeCompare(String(b.signed_on)));
    return first?.closed_on && within(first.signed_on);
  });
  return [rate(null, begun.filter((own) => own.length >= 2).length, begun.length)];
}

/** Days from the interview to the yes of both, in order. */
export function daysToMatch({ duos, people }: Records, within: Within): number[] {
  const interviewed = new Map(people.map(({ record = '', interviewed_on = '' }) => [record, interviewed_on]));
  const days = duos.flatMap(({ mentee = '', formed_on = '' }) => {
    const from = interviewed.get(mentee);
    if (!from || !formed_on || !within(formed_on) || formed_on < from) return [];
    return [(Date.parse(formed_on) - Date.parse(from)) / 86_400_000];
  });
  return days.sort((a, b) => a - b);
}

export function matched(records: Records, within: Within): Value[] {
  const days = daysToMatch(records, within);
  const at = (part: string, share: number) => rate(part, between(days, (days.length - 1) * share), days.length);
  return [
    at('median', 0.5),
    at('first-quartile', 0.25),
    at('third-quartile', 0.75),
    rate('within-30-days', days.filter((one) => one <= 30).length, days.length),
  ];
}

/** The value at a place of an ordered list; between two places, as far between the two values. */
function between(ordered: readonly number[], place: number): number {
  const [low = 0, high = low] = [ordered[Math.floor(place)], ordered[Math.ceil(place)]];
  return ordered.length === 0 ? 0 : low + (high - low) * (place % 1);
}

export function meetings(records: Records, within: Within): Value[] {
  const totals = new Map(records.meetings.map((row) => [row.duo ?? '', row]));
  const known = signedDuos(records, within).flatMap((duo) => {
    const row = totals.get(duo.record ?? '');
    return row && duo.closed_on ? [row] : [];
  });
  const sum = (column: string) => known.reduce((all, row) => all + Number(row[column]), 0);
  return [
    rate('hours', sum('hours'), known.length),
    rate('meetings', sum('meetings'), known.length),
    rate('weeks-without-contact', sum('silent_weeks'), known.length),
  ];
}

export function responses({ measures }: Records, within: Within): Value[] {
  return moments.flatMap((moment) => {
    const due = measures.filter((row) => row.moment === moment && within(row.due_on));
    const of = (counts: (row: Cells) => unknown) => due.filter(counts).length;
    return [
      rate(
        `${moment}-asked`,
        of(({ asked_on }) => asked_on),
        due.length,
      ),
      rate(
        `${moment}-answered`,
        of(({ answered_on }) => answered_on),
        due.length,
      ),
      rate(
        `${moment}-unreached`,
        of((row) => row.unreached_on && !row.answered_on),
        due.length,
      ),
    ];
  });
}
