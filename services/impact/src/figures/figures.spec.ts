import { languages } from '@duo/kernel';
import { seeded } from '@duo/testing';
import { assessed, duo, measure, rated, rowsOf, solution } from '../../test/rows.js';
import type { Rows } from '../life/rows.js';
import { figuresOf, indicators } from './figures.js';
import { quantile } from './indicator.js';

const today = '2021-06-30';

/** The values of an indicator as `numerator/denominator`, by their part. */
function values(id: string, some: Partial<Rows>, year?: number) {
  const figure = figuresOf(rowsOf(some), year, today).find((one) => one.id === id);
  return Object.fromEntries(
    (figure?.values ?? []).map(({ part, numerator, denominator }) => [
      part ?? 'all',
      denominator === null ? `${numerator}` : `${numerator}/${denominator}`,
    ]),
  );
}

it('K1 counts a person with two duos once in all, and once in each year', () => {
  const duos = [
    duo({ mentee: 'a' }),
    duo({ mentee: 'a', signedOn: '2020-03-01' }),
    duo({ mentee: 'b', signedOn: null }),
  ];
  expect(values('K1', { duos })).toEqual({ persons: '1', duos: '2' });
  expect(values('K1', { duos }, 2020)).toEqual({ persons: '1', duos: '1' });
  expect(values('K1', { duos }, 2018)).toEqual({ persons: '0', duos: '0' });
});

it('K2 counts solutions and K2p persons: a job and an internship of one person are two and one', () => {
  const solutions = [
    solution('a', 'job'),
    solution('a', 'internship'),
    solution('b', 'training', { startsOn: '2020-01-01' }),
  ];
  expect(values('K2', { solutions })).toEqual({ job: '1', internship: '1', training: '1' });
  expect(values('K2p', { solutions })).toEqual({ all: '2' });
  expect(values('K2p', { solutions }, 2019)).toEqual({ all: '1' });
});

it('K3 takes the unreached neither as no nor as yes, but tells both bounds', () => {
  const measures = [
    measure('a', 'month-12', { answeredOn: '2020-02-03' }),
    measure('b', 'month-12', { answeredOn: '2020-02-03' }),
    measure('c', 'month-12', { unreachedOn: '2020-03-03' }),
    measure('d', 'month-12'),
  ];
  const solutions = [solution('a', 'training'), solution('c', 'job')];
  expect(values('K3', { measures, solutions })).toMatchObject({
    'month-12': '1/2',
    'month-12-unreached-as-none': '1/4',
    'month-12-unreached-as-all': '3/4',
    closing: '0/0',
  });
  expect(values('K4', { measures, solutions })).toMatchObject({ 'month-12': '0/2' });
  expect(values('K16', { measures })).toMatchObject({
    'month-12-asked': '4/4',
    'month-12-answered': '2/4',
    'month-12-unreached': '1/4',
  });
});

it('K3 to K6 count whoever had two duos once, and K16 both measures', () => {
  const measures = [
    measure('a', 'month-12', { answeredOn: '2020-02-03', daysWorked: 120 }),
    measure('a', 'month-12', { answeredOn: '2020-02-04', daysWorked: 100 }),
    measure('b', 'month-12'),
  ];
  const solutions = [solution('a', 'job')];
  expect(values('K3', { measures, solutions })).toMatchObject({
    'month-12': '1/1',
    'month-12-unreached-as-none': '1/2',
  });
  expect(values('K6', { measures })).toEqual({ all: '1/1' });
  expect(values('K16', { measures })).toMatchObject({ 'month-12-answered': '2/3' });
});

it('K5 counts stable jobs, which is not K6, ninety days worked', () => {
  const measures = ['a', 'b'].map((mentee, at) =>
    measure(mentee, 'month-12', { answeredOn: '2020-02-03', daysWorked: at === 0 ? 89 : 90 }),
  );
  const solutions = [solution('a', 'job', { stable: true }), solution('b', 'job')];
  expect(values('K5', { measures, solutions })).toMatchObject({ 'month-12': '1/2' });
  expect(values('K6', { measures: [...measures, measure('c', 'month-12', { answeredOn: '2020-02-03' })] })).toEqual({
    all: '1/2',
  });
});

it.each`
  because                          | special                                                   | share
  ${'six months are over'}         | ${{}}                                                     | ${'1/1'}
  ${'a solution was found early'}  | ${{ closedOn: '2019-04-01', reason: 'found-a-solution' }} | ${'1/1'}
  ${'one withdrew'}                | ${{ closedOn: '2019-04-01', reason: 'mentor-withdrew' }}  | ${'0/1'}
  ${'it runs on past its end'}     | ${{ closedOn: null, reason: null }}                       | ${'1/1'}
  ${'it still runs'}               | ${{ closedOn: null, reason: null, endsOn: '2021-12-01' }} | ${'0/0'}
  ${'it was closed after its end'} | ${{ closedOn: '2019-09-01', reason: 'other' }}            | ${'1/1'}
`('K7 is $share when $because', ({ special, share }) => {
  expect(values('K7', { duos: [duo(special)] })).toEqual({ all: share });
});

it('K8 asks of mentors whose first duo has ended whether there was a second', () => {
  const duos = [
    duo({ mentor: 'm' }),
    duo({ mentor: 'm', signedOn: '2020-01-01', closedOn: null }),
    duo({ mentor: 'n' }),
    duo({ mentor: 'o', closedOn: null }),
  ];
  expect(values('K8', { duos })).toEqual({ all: '1/2' });
  expect(values('K8', { duos }, 2020)).toEqual({ all: '0/0' });
});

it('K10 tells median, quartiles and the share within 30 days, of so many', () => {
  const duos = ['2019-01-11', '2019-01-21', '2019-01-31', '2019-03-02'].map((formedOn) => duo({ formedOn }));
  expect(values('K10', { duos })).toEqual({
    median: '25/4',
    'first-quartile': '17.5/4',
    'third-quartile': '37.5/4',
    'within-30-days': '3/4',
  });
  expect([quantile([], 0.5), quantile([3], 0.25)]).toEqual([null, 3]);
});

it('K11 counts closed duos whose meetings are known', () => {
  const duos = [
    duo(),
    duo({ meetings: 10, minutes: 600, silentWeeks: 5 }),
    duo({ minutes: null }),
    duo({ closedOn: null }),
  ];
  expect(values('K11', { duos })).toEqual({ hours: '58/2', meetings: '34/2', 'weeks-without-contact': '7/2' });
});

it('K12 shows then and with hindsight, and who answered both apart', () => {
  const assessments = [
    assessed('a', 'start', 'job-search-tools'),
    assessed('b', 'start', 'job-search-tools', 'discrimination'),
    assessed('a', 'hindsight', 'discrimination'),
    assessed('c', 'hindsight'),
  ];
  const of = (barrier: string) =>
    Object.entries(values('K12', { assessments })).flatMap(([part, value]) =>
      part.startsWith(barrier) ? [value] : [],
    );
  expect(of('job-search-tools')).toEqual(['2/2', '0/2', '1/1', '0/1']);
  expect(of('discrimination')).toEqual(['1/2', '1/2', '0/1', '1/1']);
});

it('K13 compares a person with the same person', () => {
  const ratings = [
    rated('a', 'start', { autonomy: 2, 'well-being': 3 }),
    rated('a', 'closing', { autonomy: 4, 'well-being': 3 }),
    rated('b', 'start', { autonomy: 4 }),
    rated('b', 'closing', { autonomy: 3 }),
    rated('c', 'closing', { autonomy: 5 }),
  ];
  expect(values('K13', { ratings })).toMatchObject({
    'autonomy-improved': '1/2',
    'autonomy-same': '0/2',
    'autonomy-worse': '1/2',
    'well-being-same': '1/1',
  });
});

it('has every indicator with a name and a definition in three languages, and no causal word', () => {
  expect(indicators.map(({ id }) => id)).toEqual([
    'K1',
    'K2',
    'K2p',
    'K3',
    'K4',
    'K5',
    'K6',
    'K7',
    'K8',
    'K10',
    'K11',
    'K12',
    'K13',
    'K16',
  ]);
  for (const { name, definition } of indicators)
    for (const texts of [name, definition])
      for (const language of languages) {
        expect(texts[language].length).toBeGreaterThan(3);
        expect(texts[language]).not.toMatch(/thanks to|caused|grâce à|dankzij|because of/i);
      }
});

it('adds up: counts of the country are the sums of the branches', () => {
  const random = seeded(7);
  const branches = ['ghent', 'liege', 'aalst'];
  const duos = Array.from({ length: 60 }, () =>
    duo({ branch: random.pick(branches), reason: random.pick(['completed', 'other']) }),
  );
  const solutions = duos.flatMap(({ mentee, branch }) =>
    random.next() < 0.5 ? [solution(mentee, random.pick(['job', 'training']), { branch })] : [],
  );
  const countsIn = (rows: Rows) =>
    figuresOf(rows, undefined, today)
      .filter(({ id }) => ['K1', 'K2', 'K2p', 'K7', 'K8', 'K11'].includes(id))
      .flatMap(({ id, values: all }) => all.map(({ part, numerator }) => [`${id} ${part}`, numerator] as const));
  const national = new Map(countsIn(rowsOf({ duos, solutions })));
  const added = new Map<string, number>();
  for (const branch of branches) {
    const own = <T extends { branch: string }>(rows: T[]) => rows.filter((row) => row.branch === branch);
    for (const [of, n] of countsIn(rowsOf({ duos: own(duos), solutions: own(solutions) })))
      added.set(of, (added.get(of) ?? 0) + n);
  }
  expect(added).toEqual(national);
});
