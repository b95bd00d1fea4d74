import {
  barriers,
  closingReasons,
  contracts,
  halfDays,
  interviewOutcomes,
  languages,
  levels,
  meetingWays,
  moments,
  periods,
  qualities,
  respondents,
  sides,
  situations,
  solutionKinds,
  solutionSources,
  timePoints,
  withdrawalReasons,
} from '@duo/kernel';
import { demoBranches, lastDay, planOf } from './plan.ts';
import { columns, type Table, tables } from './tables.ts';
import { all, daysBetween, histories } from './test/histories.ts';

describe('in all', () => {
  it('is what was published', () => {
    const of = (kind: string) => all('outcomes').filter((row) => row.kind === kind).length;
    expect(of('job')).toBe(1_245);
    expect(of('internship') + of('training')).toBe(520);
    expect(new Set(all('duos').map(({ branch, mentee }) => branch + mentee)).size).toBe(4_150);
  });
});

describe.each(histories)('the history of $branch', (history) => {
  const plan = planOf(history.branch);
  const people = history.people;
  const duos = history.duos;
  const outcomes = history.outcomes;
  const measures = history.measures;
  const assessments = history.assessments;
  const byRecord = new Map(people.map((person) => [person.record, person]));
  const duoOf = new Map(duos.map((duo) => [duo.record, duo]));

  it('comes to what the plan says, by year of the first agreement and by kind of solution', () => {
    const firsts = new Map(duos.toReversed().map(({ mentee, signed_on }) => [mentee, signed_on.slice(0, 4)]));
    const byYear = Object.groupBy([...firsts.values()], (year) => year);
    expect(Object.fromEntries(Object.entries(byYear).map(([year, of]) => [year, of?.length]))).toEqual(
      plan.accompanied,
    );
    expect(duos.length - firsts.size).toBe(plan.secondDuos);
    expect(solutionKinds.map((one) => outcomes.filter(({ kind }) => kind === one).length)).toEqual([
      plan.jobs,
      plan.internships,
      plan.trainings,
    ]);
    const found = outcomes.map(({ duo }) => duoOf.get(duo)?.mentee);
    expect(found.length - new Set(found).size).toBe(plan.secondSolutions);
  });

  it('lies between the opening of the branch and the last day', () => {
    for (const table of tables) {
      const dated = columns[table].filter((name) => /_on$/.test(name));
      const days = history[table].flatMap((row) => dated.map((name) => (row as Record<string, string>)[name] ?? ''));
      expect(days.filter((day) => day !== '' && (day < plan.opened || day > lastDay))).toEqual([]);
      expect(days.filter((day) => day !== '' && !/^20[12]\d-\d\d-\d\d$/.test(day))).toEqual([]);
    }
  });

  it('has each person and duo in the order of its days', () => {
    const inOrder = (...days: (string | undefined)[]) => {
      const known = days.filter(Boolean) as string[];
      return known.every((day, at) => at === 0 || day >= (known[at - 1] as string));
    };
    const ways = people.filter(
      (row) =>
        !inOrder(row.enrolled_on, row.informed_on, row.interviewed_on, row.trained_on, row.ready_on, row.withdrew_on),
    );
    expect(ways).toEqual([]);
    const courses = duos.filter((duo) => {
      const [mentee, mentor] = [byRecord.get(duo.mentee), byRecord.get(duo.mentor)];
      const { proposed_on, met_on, formed_on, signed_on, closed_on } = duo;
      const from = (ready?: string) => inOrder(ready, proposed_on, met_on, formed_on, signed_on, closed_on);
      return !mentee?.ready_on || !mentor?.ready_on || !from(mentee.ready_on) || !from(mentor.ready_on) || !closed_on;
    });
    expect(courses).toEqual([]);
    expect(measures.filter((row) => !inOrder(row.due_on, row.asked_on, row.answered_on || row.unreached_on))).toEqual(
      [],
    );
    expect(measures.filter((row) => row.answered_on && row.unreached_on)).toEqual([]);
  });

  it('refers to nothing that is not there', () => {
    for (const [at, side] of sides.entries())
      expect(duos.filter((duo) => byRecord.get([duo.mentee, duo.mentor][at] ?? '')?.side !== side)).toEqual([]);
    for (const rows of [history.meetings, outcomes, measures])
      expect(rows.filter(({ duo }) => !duoOf.has(duo))).toEqual([]);
    expect(assessments.filter(({ mentee }) => byRecord.get(mentee)?.side !== 'mentee')).toEqual([]);
    expect(assessments.filter(({ duo, mentee }) => duo && duoOf.get(duo)?.mentee !== mentee)).toEqual([]);
    for (const table of ['people', 'duos', 'assessments', 'outcomes', 'measures'] as const)
      expect(new Set(history[table].map(({ record }) => record)).size).toBe(history[table].length);
    expect(history.meetings.map(({ duo }) => duo)).toEqual([...duoOf.keys()]);
  });

  it('never gives anybody two duos at a time', () => {
    for (const side of sides)
      for (const own of Map.groupBy(duos, (duo) => duo[side]).values()) {
        const inOrder = own.toSorted((a, b) => (a.proposed_on < b.proposed_on ? -1 : 1));
        expect(inOrder.filter((duo, at) => at > 0 && duo.proposed_on < (inOrder[at - 1]?.closed_on ?? ''))).toEqual([]);
      }
  });

  it('tells of each mentee once at each time point', () => {
    const told = assessments.flatMap(({ mentee, time_point, barriers: named, qualities: rated }) => [
      ...(named ? [`${mentee} ${time_point} barriers`] : []),
      ...(rated ? [`${mentee} ${time_point} qualities`] : []),
    ]);
    expect(new Set(told).size).toBe(told.length);
    expect(assessments.filter(({ duo, time_point }) => !duo && time_point !== 'start')).toEqual([]);
  });

  it('answers no measure with what was not found', () => {
    const found = Map.groupBy(outcomes, ({ duo }) => duoOf.get(duo)?.mentee);
    const own = ({ duo }: { duo: string }) => found.get(duoOf.get(duo)?.mentee) ?? [];
    const wrong = measures.filter((row) => {
      const begun = own(row).filter(({ starts_on }) => starts_on <= row.answered_on);
      const working = (solutionKinds as readonly string[]).includes(row.situation);
      const hasWorked = begun.some(({ kind }) => kind === 'job');
      return (
        (working && !begun.some(({ kind }) => kind === row.situation)) ||
        (Number(row.days_worked) > 0 && !hasWorked) ||
        (row.situation === '') !== (row.answered_on === '') ||
        (row.days_worked !== '') !== (row.moment === 'month-12' && row.answered_on !== '')
      );
    });
    expect(wrong).toEqual([]);
    expect(outcomes.filter(({ duo, starts_on }) => starts_on < (duoOf.get(duo)?.signed_on ?? ''))).toEqual([]);
    expect(
      outcomes.filter(({ duo, starts_on }) => daysBetween(duoOf.get(duo)?.closed_on ?? '', starts_on) > 600),
    ).toEqual([]);
  });
});

type Codes = readonly (string | readonly string[])[];
const one = (list: readonly string[], optional = false) => [list, optional ? [''] : []].flat();

const allowed: { [T in Table]?: Record<string, Codes> } = {
  people: {
    side: one(sides),
    language: one(languages),
    origin_basis: ['nationality', 'parent', 'grandparent', ''],
    stay: ['unlimited', 'long-term', 'temporary', ''],
    recognised: ['no', 'pending', 'recognised'],
    education: ['0', '1', '2', '3', '4', '5', '6', '7', '8'],
    meeting: one(meetingWays),
    digital_access: ['yes', 'no'],
    digital_skill: ['0', '1', '2', '3', '4'],
    generalist: ['yes', 'no', ''],
    capacity: ['1', ''],
    registered_with: ['actiris', 'forem', 'vdab', 'none', ''],
    interview_outcome: one(interviewOutcomes, true),
    withdrawal_reason: one(withdrawalReasons, true),
    synthetic: ['yes'],
  },
  duos: { reason: one(closingReasons) },
  assessments: { time_point: one(timePoints), respondent: one(respondents), period: one(periods) },
  outcomes: {
    kind: one(solutionKinds),
    contract: one(contracts, true),
    stable: ['yes', 'no'],
    source: one(solutionSources),
  },
  measures: { moment: one(moments), situation: one(situations, true) },
};

describe('every cell', () => {
  it.each(Object.entries(allowed) as [Table, Record<string, Codes>][])(
    'of %s is a code of its list',
    (table, codes) => {
      for (const [column, list] of Object.entries(codes)) {
        const used = new Set(all(table).map((row) => (row as Record<string, string>)[column] ?? ''));
        expect([column, [...used].filter((code) => !list.includes(code))]).toEqual([column, []]);
      }
    },
  );

  it('with several codes has each once, with a number in its range', () => {
    const pairs = (cell: string) => cell.split(';').map((pair) => pair.split(':') as [string, string]);
    const inRange = (cell: string, codes: readonly string[], values: readonly string[]) =>
      cell === '' ||
      (pairs(cell).every(([code, value]) => codes.includes(code) && values.includes(value)) &&
        new Set(pairs(cell).map(([code]) => code)).size === pairs(cell).length);
    const wrong = all('assessments').filter(
      (row) =>
        !inRange(row.barriers, barriers, ['0', '1', '2', '3', '4']) ||
        !inRange(row.qualities, qualities, ['1', '2', '3', '4', '5']) ||
        row.barriers + row.qualities === '',
    );
    expect(wrong).toEqual([]);
    const spoken = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    const unknown = all('people').flatMap(({ languages: known, availability, help }) => [
      ...pairs(known).filter(([code, level]) => !spoken.of(code) || !levels.includes(level as 'A1')),
      ...availability.split(';').filter((slot) => !halfDays.includes(slot as 'mon-am')),
      ...help.split(';').filter((code) => code && !barriers.includes(code as 'other')),
    ]);
    expect(unknown).toEqual([]);
  });

  it('says nothing that a spreadsheet would calculate', () => {
    const cells = tables.flatMap((table) => all(table).flatMap((row) => Object.values(row)));
    expect(cells.filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
  });
});

it('is of every branch of the plan', () => expect(histories.map(({ branch }) => branch)).toEqual(demoBranches));
