import { baseConfig, createHttp, type Http, loadConfig, PlatformModule } from '@duo/platform';
import { openTestIssuer, type TestIssuer } from '@duo/platform/testing';
import { addressOf, ask, eventually } from '@duo/testing';
import { jest } from '@jest/globals';
import { Module } from '@nestjs/common';
import { JobsRoom, note } from '../../test/jobs-room.js';
import type { Tx } from '../tx.js';
import type { ListedJob } from './desk.js';
import { JobsController } from './jobs.controller.js';
import type { Jobs } from './jobs.js';
import { JobRunner } from './runner.js';

// Real servers, on a machine that may be busy.
jest.setTimeout(30_000);

const past = new Date('2021-03-12T12:00:00Z');
let broken = true;
const jobs = {
  note: async (tx: Tx, data: { subject: string }) => {
    if (broken) throw new Error('broken');
    await note(tx, data);
  },
} satisfies Jobs;

let room: JobsRoom;
let issuer: TestIssuer;
let http: Http;
let url: string;

beforeAll(async () => {
  room = await JobsRoom.open('postgres', { postgres: addressOf('postgres'), redis: '' });
  issuer = await openTestIssuer();
  const config = loadConfig(baseConfig, {
    BRANCH: room.branch,
    DATABASE_URL: room.url,
    EVENT_LOG: 'postgres',
    JOBS: 'postgres',
    AUTH_ISSUER: issuer.issuer,
    AUTH_JWKS_URL: issuer.jwksUrl,
    LOG_LEVEL: 'silent',
  });
  const runner = await room.start(jobs, { mostAttempts: 1 });
  const root = class Root {};
  Module({
    imports: [PlatformModule.forRoot({ service: 'matching', config })],
    controllers: [JobsController],
    providers: [{ provide: JobRunner, useValue: runner }],
  })(root);
  http = await createHttp(root, config);
  url = await http.listen();
});
afterAll(async () => {
  await http.close();
  await issuer.close();
  await room.close();
});

const as = async (role: string, path: string, method: 'GET' | 'POST' = 'GET') => {
  const token = await issuer.sign('matching', { sub: role, role, branch: room.branch });
  return ask<{ jobs: ListedJob[]; code: string }>(url, { method, path, token });
};

it('lists what was given up, and lets it be retried or discarded', async () => {
  for (const subject of ['a', 'b']) await room.ask(jobs, 'note', past, subject, { remark: 'not told' });
  await eventually(async () => expect(await room.ids('failed')).toEqual(['note.a.1', 'note.b.1']));
  const { status, body } = await as('branch-manager', '/jobs');
  expect([status, body.jobs.map(({ id }) => id)]).toEqual([200, ['note.a.1', 'note.b.1']]);
  expect(body.jobs[0]).toMatchObject({ name: 'note', subject: 'a', status: 'failed', attempts: 1, refusal: null });
  expect(JSON.stringify(body)).not.toContain('not told');
  broken = false;
  expect((await as('ops', '/jobs/note.a.1/retry', 'POST')).status).toBe(204);
  expect((await as('ops', '/jobs/note.b.1/discard', 'POST')).status).toBe(204);
  await eventually(async () => expect(await room.effects()).toEqual(['a']));
  expect((await as('ops', '/jobs?status=cancelled')).body.jobs.map(({ id }) => id)).toEqual(['note.b.1']);
  expect((await as('ops', '/jobs')).body.jobs).toEqual([]);
});

it('says what cannot be', async () => {
  expect(await as('ops', '/jobs/note.a.1/retry', 'POST')).toMatchObject({
    status: 409,
    body: { code: 'job-has-not-failed' },
  });
  expect(await as('ops', '/jobs/note.z.9/discard', 'POST')).toMatchObject({
    status: 404,
    body: { code: 'no-such-job' },
  });
  expect(await as('ops', '/jobs?status=gone')).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
  expect((await as('coordinator', '/jobs')).status).toBe(403);
});
