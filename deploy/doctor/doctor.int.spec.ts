import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { impact } from '@duo/impact';
import { addressOf, eventually, openBranch, type TestBranch } from '@duo/testing';
import { placeAt } from '../backup/places/place.ts';
import { nameOf } from '../backup/retention.ts';
import { type Kept, kept } from '../backup/services.ts';
import { findAddress, findBackups } from './address.facts.ts';
import { databaseFacts } from './database.facts.ts';

let branch: TestBranch;
const own: Kept[] = kept.filter(({ schema }) => schema === 'impact');
const look = () => databaseFacts(placeAt(addressOf('postgres')), branch.name, own);

beforeAll(async () => {
  branch = await openBranch();
});
afterAll(() => branch.close());

it('sees a branch that is well, and each thing that is not', async () => {
  const running = await branch.start(impact);
  const well = {
    service: 'impact',
    unpublishedSeconds: 0,
    parkedForPerson: 0,
    parked: 0,
    overdueSeconds: 0,
    failedJobs: 0,
  };
  expect(await look()).toMatchObject({
    version: expect.stringMatching(/^18/),
    pending: [],
    unknown: [],
    oldLog: false,
    services: [{ ...well, behind: 0 }],
  });
  expect(await findAddress(running.url)).toMatchObject({
    version: 'local',
    found: [{ verdict: 'ok', told: 'answers 200' }],
  });
  await running.stop();
  expect(await findAddress(running.url)).toMatchObject({ found: [{ verdict: 'bad' }] });
  await branch.query(
    `insert into impact.outbox (id, type, subject, version, occurred_at, data)
     values (uuidv7(interval '-1 hour'), 'duo.impact.v1.Nothing', 'a', 1, now(), '')`,
  );
  await branch.query(
    `insert into impact.parked (id, topic, partition, "offset", key, headers, value, reason)
     values (gen_random_uuid(), 't', 0, 0, 'k', '{}', '', 'unreadable')`,
  );
  await branch.query(
    `insert into impact.jobs (id, name, subject, n, data, due_at, status)
     values ('a.b.1', 'a', 'b', 1, '{}', now() - interval '2 hours', 'due'), ('a.b.2', 'a', 'b', 2, '{}', now(), 'failed')`,
  );
  await branch.query(`insert into eventlog.topics (topic, next_offset) values ('t', 7) on conflict do nothing`);
  await branch.query(`insert into eventlog.offsets (consumer_group, topic, next_offset) values ($1, 't', 2)`, [
    `${branch.name}.impact`,
  ]);
  await branch.query(`update impact.migrations_impact set checksum = 'other' where file like '0001%'`);
  await branch.query('create schema backup');
  await branch.query('create table backup.restores as select null::timestamptz as log_renewed_at');
  const { services, ...facts } = await look();
  expect(facts).toMatchObject({
    pending: [expect.stringMatching(/^impact 0001/)],
    unknown: [expect.stringMatching(/^impact 0001/)],
    oldLog: true,
  });
  expect(services).toMatchObject([{ parkedForPerson: 1, parked: 1, failedJobs: 1, behind: 5 }]);
  expect(services[0]?.unpublishedSeconds).toBeGreaterThan(3_500);
  expect(services[0]?.overdueSeconds).toBeGreaterThan(7_100);
});

it('tells when there is no database', async () => {
  await expect(databaseFacts(placeAt(addressOf('postgres')), 'nowhere', own)).rejects.toThrow('does not exist');
});

it('knows how old the newest backup of a branch is', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'duo-doctor-'));
  const now = new Date('2021-03-06T12:00:00Z');
  const age = async () => (await findBackups(folder, 'ghent', now))[0];
  expect(await age()).toMatchObject({ verdict: 'bad', told: 'there is none' });
  for (const [name, hours] of [
    ['ghent', 100],
    ['ghent', 5],
    ['aalst', 1],
  ] as const)
    await writeFile(join(folder, nameOf(name, new Date(now.getTime() - hours * 3_600_000), true)), '');
  expect(await age()).toMatchObject({ verdict: 'ok', told: '5 hours since the newest' });
  await rm(folder, { recursive: true });
});

it('hears a service that says no', async () => {
  const server = createServer((_, answer) => answer.writeHead(503).end()).listen(0, '127.0.0.1');
  await eventually(() => expect(server.listening).toBe(true));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect((await findAddress(url)).found).toMatchObject([
    { verdict: 'bad', told: 'answers 503', todo: expect.any(String) },
  ]);
  server.close();
});
