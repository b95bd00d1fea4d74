import { impact } from '@duo/impact';
import { intake } from '@duo/intake';
import { menteeForm, openBranch, type TestBranch } from '@duo/testing';
import { type Household, listenerOf, untilSettled } from './settled.ts';

let branch: TestBranch;
beforeAll(async () => {
  branch = await openBranch();
});
afterAll(() => branch.close());

const people = 20;

it('waits until every event has had its effect, and until nothing is parked', async () => {
  const household: Household = {
    url: branch.env.DATABASE_URL ?? '',
    services: [intake.name, impact.name],
    listeners: [listenerOf(branch.name, impact.name, impact.listensTo)],
  };
  const left = (limitMs: number) => untilSettled([household], { limitMs });
  const running = await branch.start(intake);
  await branch.database(impact);
  expect(await left(0)).toBe(0);
  for (let at = 0; at < people; at += 1)
    await branch.ask(running, { method: 'POST', path: '/mentees', body: menteeForm(), as: 'coordinator' });
  expect(await left(0)).toBeGreaterThanOrEqual(people);

  await branch.start(impact);
  expect(await left(30_000)).toBe(0);
  expect(await branch.query('select * from impact.journeys')).toHaveLength(people);

  await branch.query(
    `insert into impact.parked (id, topic, partition, "offset", key, headers, value, reason)
     values (gen_random_uuid(), 'x', 0, 0, 'k', '{}', '', 'unreadable')`,
  );
  expect(await left(0)).toBe(1);
});

it('counts what one database has heard on its way to the next', async () => {
  const mirror = listenerOf('national', 'mirror', ['intake'], [branch.name]);
  const household = { url: branch.env.DATABASE_URL ?? '', services: [], listeners: [mirror] };
  expect(mirror).toEqual({ group: 'national.mirror', topics: [`${branch.name}.intake.v1`] });
  expect(await untilSettled([household], { limitMs: 0 })).toBeGreaterThanOrEqual(people);
});

it('stops waiting when it is told to', async () => {
  const mirror = listenerOf('national', 'mirror', ['intake'], [branch.name]);
  const household = { url: branch.env.DATABASE_URL ?? '', services: [], listeners: [mirror] };
  const stopped = AbortSignal.abort(new Error('stopped'));
  await expect(untilSettled([household], { limitMs: 30_000, signal: stopped })).rejects.toThrow();
});
