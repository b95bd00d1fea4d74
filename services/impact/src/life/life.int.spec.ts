import {
  agreementSigned,
  barriersAssessed,
  barriersAssessedAtIntake,
  duoClosed,
  duoFormed,
  importStarted,
  interviewHeld,
  measureAnswered,
  measureAsked,
  measureDue,
  menteeEnrolled,
  qualitiesRated,
  solutionDeclared,
  solutionTakenBack,
} from '@duo/contracts';
import type { Running } from '@duo/messaging';
import { newId } from '@duo/platform';
import { eventually, openBranch, type TestBranch, withSeed } from '@duo/testing';
import type { Figure } from '../figures/figures.js';
import { impact } from '../main.js';
import { learn } from './life.actions.js';
import type { LifeEvent } from './life.js';

let branch: TestBranch;
beforeEach(async () => {
  branch = await openBranch();
});
afterEach(() => branch.close());

const [mentee, mentor] = [newId<'person'>(), newId<'person'>()];
const [duo, solution, none, measure] = [newId(), newId(), newId(), newId()];
const pair = { duo, mentee, mentor };
const barriers = [
  { barrier: 'discrimination', severity: 3, rank: 1 },
  { barrier: 'language', severity: 0, rank: 2 },
];

const life: Record<'intake' | 'matching' | 'follow-up', Parameters<TestBranch['say']>[1] & readonly LifeEvent[]> = {
  intake: [
    importStarted({ import: newId(), startedOn: '2021-01-01', synthetic: true }),
    barriersAssessedAtIntake({ mentee, assessedOn: '2019-01-02', respondent: 'mentee', period: 'before', barriers }),
  ],
  matching: [duoFormed({ ...pair, formedOn: '2019-01-21' })],
  'follow-up': [
    agreementSigned({ ...pair, signedOn: '2019-02-01', endsOn: '2019-08-01' }),
    qualitiesRated({
      duo,
      mentee,
      ratedOn: '2019-02-01',
      timePoint: 'start',
      ratings: [{ quality: 'autonomy', value: 2 }],
    }),
    solutionDeclared({ duo, mentee, solution, kind: 'job', startsOn: '2019-07-01', stable: true }),
    solutionDeclared({ duo, mentee, solution: none, kind: 'training', startsOn: '2019-07-01' }),
    solutionTakenBack({ duo, mentee, solution: none }),
    duoClosed({ ...pair, closedOn: '2019-08-01', reason: 'completed', meetings: 24, minutes: 2880, silentWeeks: 2 }),
    barriersAssessed({ duo, mentee, assessedOn: '2020-06-01', timePoint: 'hindsight', respondent: 'mentee', barriers }),
    qualitiesRated({
      duo,
      mentee,
      ratedOn: '2019-08-01',
      timePoint: 'closing',
      ratings: [{ quality: 'autonomy', value: 4 }],
    }),
    measureDue({ duo, mentee, measure, moment: 'month-12', dueOn: '2020-02-01' }),
    measureAsked({ duo, measure, askedOn: '2020-02-01' }),
    measureAnswered({ duo, mentee, measure, answeredOn: '2020-02-05', daysWorked: 120, situation: 'job' }),
  ],
};

const figuresOf = async (service: Running) =>
  (await branch.ask<{ synthetic: boolean; figures: Figure[] }>(service, { path: '/figures', as: 'evaluator' })).body;
const valuesOf = (figures: Figure[], id: string, part: string | null = null) => {
  const value = figures.find((one) => one.id === id)?.values.find((one) => one.part === part);
  return value && [value.numerator, value.denominator];
};

it('counts a life of a duo from events alone, and the same again after a rebuild, byte for byte', async () => {
  const service = await branch.start(impact, { IMPACT_PUBLIC_CACHE_SECONDS: '0' });
  await branch.say('intake', [
    menteeEnrolled({ mentee, enrolledOn: '2018-12-01' }),
    interviewHeld({ person: mentee, side: 'mentee', heldOn: '2019-01-01', outcome: 'ready' }),
  ]);
  for (const [by, said] of Object.entries(life)) await branch.say(by, said);
  const { synthetic, figures } = await eventually(async () => {
    const answer = await figuresOf(service);
    expect(valuesOf(answer.figures, 'K6')).toEqual([1, 1]);
    expect(valuesOf(answer.figures, 'K10', 'median')).toEqual([20, 1]);
    expect(valuesOf(answer.figures, 'K12', 'discrimination-paired-start')).toEqual([1, 1]);
    return answer;
  });
  const expected: [string, string | null, [number, number | null]][] = [
    ['K1', 'persons', [1, null]],
    ['K2', 'job', [1, null]],
    ['K2', 'training', [0, null]],
    ['K2p', null, [1, null]],
    ['K3', 'month-12', [1, 1]],
    ['K5', 'month-12', [1, 1]],
    ['K7', null, [1, 1]],
    ['K11', 'hours', [48, 1]],
    ['K12', 'discrimination-hindsight', [1, 1]],
    ['K12', 'language-hindsight', [0, 1]],
    ['K13', 'autonomy-improved', [1, 1]],
    ['K16', 'month-12-answered', [1, 1]],
  ];
  for (const [id, part, value] of expected) expect([id, part, valuesOf(figures, id, part)]).toEqual([id, part, value]);
  expect(synthetic).toBe(true);
  expect((await branch.ask(service, { path: '/figures?year=2019', as: 'coordinator' })).body).toMatchObject({
    years: [{ year: 2019, persons: 1, duos: 1, job: 1, internship: 0, training: 0 }],
    waiting: expect.arrayContaining([{ from: 15, to: 30, duos: 1 }]),
    branches: [branch.name],
  });
  expect((await branch.ask(service, { path: '/figures/published', as: 'coordinator' })).body).toMatchObject({
    threshold: 10,
    lines: expect.arrayContaining([
      expect.objectContaining({ year: 2019, counted: expect.objectContaining({ accompanied: 1 }) }),
    ]),
  });
  expect((await branch.ask(service, { path: '/figures/funnel', as: 'analyst' })).body).toMatchObject({ synthetic });
  const published = async () => (await branch.ask(service, { path: '/public/figures.json' })).body;
  expect(await published()).toMatchObject({
    synthetic: true,
    total: { accompanied: null, withheld: { accompanied: 'below-threshold' } },
    branches: { [branch.name]: { jobs: null } },
  });
  const before = JSON.stringify([await figuresOf(service), await published()]);
  await impact.rebuild(branch.env);
  expect(JSON.stringify([await figuresOf(service), await published()])).toBe(before);
}, 60_000);

it(
  'learns the same in whatever order it is told, and twice',
  withSeed(async (random) => {
    const database = await branch.database(impact);
    const told = (events: readonly LifeEvent[]) =>
      database.transaction((tx) =>
        learn(
          tx,
          events.map((event) => ({ event, branch: 'ghent' })),
        ),
      );
    const dump = async () =>
      database.manager.query(
        `select (select jsonb_agg(d order by duo) from duos d) as duos,
           (select jsonb_agg(s order by solution) from solutions s) as solutions,
           (select jsonb_agg(m order by measure) from measures m) as measures,
           (select jsonb_agg(a order by time_point) from assessments a) as assessments,
           (select jsonb_agg(r order by time_point) from ratings r) as ratings`,
      );
    const { intake, matching, 'follow-up': followUp } = life;
    await told([...intake, ...matching, ...followUp]);
    const once = await dump();
    await told([...followUp, ...followUp]);
    expect(await dump()).toEqual(once);
    await database.manager.query('truncate duos, solutions, measures, assessments, ratings, imports');
    // The events of one subject keep their order; services, and so subjects, do not.
    for (const some of random.shuffle([intake, matching, followUp])) await told(some);
    expect(await dump()).toEqual(once);
  }),
);
