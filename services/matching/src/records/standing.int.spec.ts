import {
  duoClosed,
  duoRecorded,
  type EventMessage,
  menteeReady,
  menteeWithdrew,
  mentorReady,
  mentorWithdrew,
} from '@duo/contracts';
import type { BatchEvent, Database, Tx } from '@duo/messaging';
import { newId } from '@duo/platform';
import { eventually, openBranch, type TestBranch } from '@duo/testing';
import { jest } from '@jest/globals';
import { MatchingEvents } from '../events.js';
import { matching } from '../main.js';
import { enterPool } from '../pool/pool.actions.js';
import { pair } from '../pool/pool.js';
import { places, proposals } from '../tables.js';

let branch: TestBranch;
let database: Database;
const platform = { config: { MATCHING_TARGET_DAYS: 30 } };
const service = new MatchingEvents(platform as never, { now: () => new Date('2021-06-10T09:00:00Z') });

beforeAll(async () => {
  branch = await openBranch();
  database = await branch.database(matching);
});
afterAll(() => branch.close());

/** As the transport hands them over: neighbours of one method in one call, in one transaction. */
async function hearIn(tx: Tx, events: readonly EventMessage[]) {
  const batch = (...kinds: string[]) =>
    events.filter(({ $typeName }) => kinds.some((kind) => $typeName.endsWith(kind))).map((event) => ({ event }));
  await service.comeAndGo(batch('Ready', 'Withdrew') as BatchEvent<never>[], tx);
  await service.recorded(batch('DuoRecorded') as BatchEvent<never>[], tx);
  await service.duoClosed(batch('DuoClosed') as BatchEvent<never>[], tx);
}
const hear = (...events: EventMessage[]) => database.transaction((tx) => hearIn(tx, events));

const profile = { languages: { fr: 'native' }, availability: ['mon-am'], postalCode: '1000' };
type Ids = Record<'mentee' | 'mentor' | 'other' | 'one' | 'two', string>;
const newIds = (): Ids => ({ mentee: newId(), mentor: newId(), other: newId(), one: newId(), two: newId() });

const menteeOf = ({ mentee }: Ids) => menteeReady({ mentee, readyOn: '2020-10-20', recorded: true, profile });
const mentorOf = (capacity: number) => (ids: Ids) =>
  mentorReady({ mentor: ids.mentor, readyOn: '2018-01-10', recorded: true, profile: { ...profile, capacity } });
const days = { proposedOn: '2020-11-01', metOn: '2020-11-05', formedOn: '2020-11-06', signedOn: '2020-11-10' };
const one = ({ one: duo, mentee, mentor }: Ids) => ({ duo, mentee, mentor });
const runs = (ids: Ids) => duoRecorded({ ...one(ids), ...days });
const ended = (closedOn: string) => (ids: Ids) => duoRecorded({ ...one(ids), ...days, closedOn, reason: 'completed' });
const before = ({ two: duo, other: mentee, mentor }: Ids) =>
  duoRecorded({ duo, mentee, mentor, formedOn: '2019-01-10', closedOn: '2019-07-01', reason: 'completed' });
const beside = ({ two: duo, other: mentee, mentor }: Ids) =>
  duoRecorded({ duo, mentee, mentor, formedOn: '2021-02-01' });
const closes =
  (returns: string[], keepsWaitingTime: string[] = []) =>
  (ids: Ids) =>
    duoClosed({ ...one(ids), closedOn: '2021-06-01', returns, keepsWaitingTime });
const past = (closedOn: string) => (ids: Ids) => duoClosed({ ...one(ids), closedOn, recorded: true });
const menteeGoes = ({ mentee }: Ids) => menteeWithdrew({ mentee, withdrewOn: '2021-01-05' });
const mentorGoes = ({ mentor }: Ids) => mentorWithdrew({ mentor, withdrewOn: '2021-06-01' });

const standing = async (person: string) => {
  const place = await database.manager.findOneByOrFail(places, { person });
  const { status, waitingSince, overTarget, leftOn, accompanies, accompaniesRecorded } = place;
  const since = status === 'waiting' ? `since ${waitingSince}${overTarget ? ', too long' : ''}` : `on ${leftOn}`;
  return `${status} ${since}${place.side === 'mentor' ? `, ${accompanies}+${accompaniesRecorded}` : ''}`;
};
const both = async ({ mentee, mentor }: Ids) => [await standing(mentee), await standing(mentor)];
const reminders = (person: string) =>
  database.manager
    .query<{ on: string }[]>(`select due_day as on from jobs where subject = $1 and status = 'due'`, [person])
    .then((rows) => rows.map(({ on }) => on));

type Step = (ids: Ids) => EventMessage;

/** Every order in which lanes may be heard; what is on one lane comes in its order. */
const orders = (lanes: readonly Step[][]): Step[][] =>
  lanes.every((lane) => lane.length === 0)
    ? [[]]
    : lanes.flatMap(([step, ...behind], at) =>
        step ? orders(lanes.with(at, behind)).map((rest) => [step, ...rest]) : [],
      );

it.each`
  what                                          | mentee                    | mentor                       | records                    | closings                            | menteeIs                                | mentorIs
  ${'a duo that has ended'}                     | ${[menteeOf]}             | ${[mentorOf(1)]}             | ${[[ended('2021-05-01')]]} | ${[past('2021-05-01')]}             | ${'left on 2020-11-06'}                 | ${'waiting since 2021-05-01, too long, 0+0'}
  ${'one that ended days ago'}                  | ${[menteeOf]}             | ${[mentorOf(1)]}             | ${[[ended('2021-06-02')]]} | ${[past('2021-06-02')]}             | ${'left on 2020-11-06'}                 | ${'waiting since 2021-06-02, 0+0'}
  ${'one that runs'}                            | ${[menteeOf]}             | ${[mentorOf(1)]}             | ${[[runs]]}                | ${[]}                               | ${'left on 2020-11-06'}                 | ${'left on 2020-11-06, 0+1'}
  ${'one of a mentor of two'}                   | ${[menteeOf]}             | ${[mentorOf(2)]}             | ${[[runs], [before]]}      | ${[]}                               | ${'left on 2020-11-06'}                 | ${'waiting since 2019-07-01, too long, 0+1'}
  ${'two of a mentor of two'}                   | ${[menteeOf]}             | ${[mentorOf(2)]}             | ${[[runs], [beside]]}      | ${[]}                               | ${'left on 2020-11-06'}                 | ${'left on 2021-02-01, 0+2'}
  ${'closed here, both go on'}                  | ${[menteeOf]}             | ${[mentorOf(1)]}             | ${[[runs]]}                | ${[closes(['mentee', 'mentor'])]}   | ${'waiting since 2021-06-01'}           | ${'waiting since 2021-06-01, 0+0'}
  ${'closed here, nobody goes on'}              | ${[menteeOf]}             | ${[mentorOf(1)]}             | ${[[runs]]}                | ${[closes([])]}                     | ${'left on 2020-11-06'}                 | ${'left on 2020-11-06, 0+0'}
  ${'closed here, a mentor of two does not'}    | ${[menteeOf]}             | ${[mentorOf(2)]}             | ${[[runs], [beside]]}      | ${[closes(['mentee'])]}             | ${'waiting since 2021-06-01'}           | ${'left on 2021-02-01, 0+1'}
  ${'the mentor leaves, the mentee keeps time'} | ${[menteeOf]}             | ${[mentorOf(1), mentorGoes]} | ${[[runs]]}                | ${[closes(['mentee'], ['mentee'])]} | ${'waiting since 2020-10-20, too long'} | ${'left on 2020-11-06, 0+0'}
  ${'the mentee left long ago'}                 | ${[menteeOf, menteeGoes]} | ${[mentorOf(1)]}             | ${[[runs]]}                | ${[past('2021-01-05')]}             | ${'left on 2020-11-06'}                 | ${'left on 2020-11-06, 0+0'}
  ${'who left stays away'}                      | ${[menteeOf, menteeGoes]} | ${[mentorOf(1), mentorGoes]} | ${[[ended('2020-12-01')]]} | ${[past('2020-12-01')]}             | ${'left on 2020-11-06'}                 | ${'left on 2021-06-01, 0+0'}
`('$what: mentee $menteeIs, mentor $mentorIs, in whatever order it is heard', async (given) => {
  const { mentee, mentor, records, closings, menteeIs, mentorIs } = given;
  const all = orders([mentee, mentor, ...records, closings]).map((order) => {
    const ids = newIds();
    return { ids, events: order.map((step) => step(ids)) };
  });
  const become = async () => {
    for (const { ids, events } of all) {
      const order = events.map(({ $typeName }) => $typeName);
      expect({ order, are: await both(ids) }).toEqual({ order, are: [menteeIs, mentorIs] });
    }
  };
  for (const at of all[0]?.events.keys() ?? []) await hear(...all.flatMap(({ events }) => events[at] ?? []));
  await become();
  const again = all.flatMap(({ events }) => events.filter(({ $typeName }) => /Recorded|Ready/.test($typeName)));
  await hear(...again);
  await become();
});

it.each([
  ['the person first', [mentorOf(1), ended('2021-06-02')]],
  ['the duo first', [ended('2021-06-02'), mentorOf(1)]],
])('reminds once of a mentor who waits anew, 30 days after the end of the duo, %s', async (_, steps) => {
  const ids = newIds();
  for (const step of [...steps, ...steps]) await hear(step(ids));
  expect(await reminders(ids.mentor)).toEqual(['2021-07-02']);
});

/** Somebody living, with a duo that was formed here. */
async function livingMentor(ids: Ids, capacity: number) {
  const { mentor: person, other: mentee } = ids;
  const readyOn = '2021-03-01';
  const ready = { person, side: 'mentor' as const, readyOn, targetDays: 30, profile: mentorOf(capacity)(ids).profile };
  await database.transaction(async (tx) => {
    await enterPool(tx, ready);
    const place = await tx.manager.findOneByOrFail(places, { person });
    await tx.manager.upsert(places, pair(place, '2021-04-01').next, ['person']);
    const settled = { status: 'accepted' as const, closesAt: new Date(), metOn: readyOn, answers: {} };
    await tx.manager.insert(proposals, { id: newId(), mentee, mentor: person, proposedOn: readyOn, ...settled });
  });
}
const closesHere = ({ two: duo, other: mentee, mentor }: Ids) =>
  duoClosed({ duo, mentee, mentor, closedOn: '2021-06-05', returns: ['mentor'] });

it('leaves a living mentor as he or she is when old duos come later', async () => {
  const ids = newIds();
  await livingMentor(ids, 2);
  await hear(ended('2021-05-01')(ids));
  expect(await standing(ids.mentor)).toBe('waiting since 2021-03-01, 1+0');
  await hear(mentorOf(1)(ids));
  expect(await standing(ids.mentor)).toBe('waiting since 2021-03-01, 1+0');
});

it('counts what a living mentor accompanies apart from what came with the records', async () => {
  const ids = newIds();
  await livingMentor(ids, 2);
  await hear(runs(ids));
  expect(await standing(ids.mentor)).toBe('left on 2020-11-06, 1+1');
  await hear(closesHere(ids));
  expect(await standing(ids.mentor)).toBe('waiting since 2021-06-05, 0+1');
  await hear(closes([])(ids));
  expect(await standing(ids.mentor)).toBe('waiting since 2021-06-05, 0+0');
});

it('does not take a mentee out again who came back since, and knows one who becomes ready in a duo that runs', async () => {
  const ids = newIds();
  await hear(menteeOf(ids));
  await hear(runs(ids));
  await hear(closes(['mentee'], ['mentee'])(ids));
  await hear(duoRecorded({ ...one(ids), duo: newId(), formedOn: '2020-12-01', closedOn: '2020-12-05' }));
  expect(await standing(ids.mentee)).toBe('waiting since 2020-10-20, too long');
  const late = newIds();
  await hear(runs(late));
  await hear(menteeReady({ mentee: late.mentee, readyOn: '2021-06-09', profile: menteeOf(late).profile }));
  expect(await standing(late.mentee)).toBe('left on 2020-11-06');
});

it('lets the people and their duo be heard at the same moment: one of them is first, and the other knows', async () => {
  const ids = newIds();
  const waits = `select from pg_locks where locktype = 'advisory' and not granted
    and database = (select oid from pg_database where datname = current_database())`;
  const duo = await database.transaction(async (tx) => {
    await hearIn(tx, [menteeOf(ids), mentorOf(1)(ids)]);
    const second = hear(runs(ids));
    await eventually(async () => expect(await database.manager.query(waits)).toHaveLength(1));
    return { second };
  });
  await duo.second;
  expect(await both(ids)).toEqual(['left on 2020-11-06', 'left on 2020-11-06, 0+1']);
});

it('takes thousands over with a few statements', async () => {
  const all = Array.from({ length: 1000 }, newIds);
  const many: EventMessage[][] = [
    all.flatMap((ids) => [menteeOf(ids), mentorOf(1)(ids)]),
    all.map(runs),
    all.map(past('2021-05-01')),
  ];
  const statements: number[] = [];
  for (const events of many) {
    await database.transaction(async (tx) => {
      const spied = jest.spyOn(tx.manager.queryRunner as NonNullable<typeof tx.manager.queryRunner>, 'query');
      await hearIn(tx, events);
      statements.push(spied.mock.calls.length);
      spied.mockRestore();
    });
  }
  expect(Math.max(...statements)).toBeLessThanOrEqual(6);
  expect(await both(all.at(-1) as Ids)).toEqual(['left on 2020-11-06', 'left on 2020-11-06, 0+0']);
});
