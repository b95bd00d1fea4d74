import type { Database } from '@duo/messaging';
import { newId } from '@duo/platform';
import { openBranch, type TestBranch } from '@duo/testing';
import { matching } from '../main.js';
import { places } from '../tables.js';
import { enterPool, flagLongWait, leavePool } from './pool.actions.js';

let branch: TestBranch;
let database: Database;

beforeAll(async () => {
  branch = await openBranch();
  database = await branch.database(matching);
});
afterAll(() => branch.close());

const waiting = async (readyOn = '2021-03-08') => {
  const person = newId<'person'>();
  await database.transaction((tx) => enterPool(tx, { person, side: 'mentee', readyOn, targetDays: 30 }));
  return person;
};
const leave = (person: string) => database.transaction((tx) => leavePool(tx, { person, day: '2021-03-12' }));
const flag = (person: string) => database.transaction((tx) => flagLongWait(tx, { person, targetDays: 30 }));

const said = async (subject: string) => {
  const rows = await database.manager.query<{ type: string }[]>(
    'select type from outbox where subject = $1 order by sequence',
    [subject],
  );
  return rows.map(({ type }) => type.split('.').at(-1));
};

it('gives a ready person a place, and asks to be reminded at nine in the morning when the target passes', async () => {
  const person = await waiting('2021-03-08');
  expect(await database.manager.findOneBy(places, { person })).toMatchObject({
    status: 'waiting',
    waitingSince: '2021-03-08',
  });
  const jobs = await database.manager.query('select name, data, due_at from jobs where subject = $1', [person]);
  // The clock goes forward on 28 March: nine o'clock on 7 April is an hour earlier in UTC than it was.
  expect(jobs).toEqual([
    { name: 'flag-long-wait', data: { person, targetDays: 30 }, due_at: new Date('2021-04-07T07:00:00Z') },
  ]);
  expect(await said(person)).toEqual(['PoolEntered']);
});

it('flags who still waits, once', async () => {
  const person = await waiting();
  await flag(person);
  await flag(person);
  expect(await database.manager.findOneBy(places, { person })).toMatchObject({ status: 'waiting', overTarget: true });
  expect(await said(person)).toEqual(['PoolEntered', 'WaitOverTarget']);
});

it('does not flag who has left', async () => {
  const person = await waiting();
  await leave(person);
  await leave(person);
  await flag(person);
  expect(await database.manager.findOneBy(places, { person })).toMatchObject({ status: 'left', overTarget: false });
  expect(await said(person)).toEqual(['PoolEntered', 'PoolLeft']);
});

it('lets a withdrawal and the reminder come at the same moment: one of them is first', async () => {
  const person = await waiting();
  await Promise.all([leave(person), flag(person)]);
  const events = (await said(person)).join();
  expect(['PoolEntered,PoolLeft', 'PoolEntered,WaitOverTarget,PoolLeft']).toContain(events);
});

it('has nothing to do for somebody who withdrew before being ready', async () => {
  const person = newId<'person'>();
  await leave(person);
  await flag(person);
  expect(await database.manager.findOneBy(places, { person })).toBeNull();
  expect(await said(person)).toEqual([]);
});
