import { baseConfig, createHttp, type Http, loadConfig, PlatformModule, Pulse } from '@duo/platform';
import { openTestIssuer, type TestIssuer } from '@duo/platform/testing';
import { type CallHandler, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { behaving, Notes, schema, toldOf } from '../test/inbox-handlers.js';
import { HandLog, InboxRoom } from '../test/inbox-room.js';
import { Database } from './database.js';
import { type ParkedEvent, ParkedEvents } from './inbox/desk.js';
import { ParkedController } from './parked.controller.js';
import { EventServer } from './transport.js';

let room: InboxRoom;
let issuer: TestIssuer;
let http: Http;
let url: string;
let broken = true;
const log = new HandLog();
const passed: string[] = [];

beforeAll(async () => {
  [room, issuer] = [await InboxRoom.open(), await openTestIssuer()];
  const config = loadConfig(baseConfig, {
    BRANCH: room.branch,
    DATABASE_URL: room.url,
    EVENT_LOG: 'postgres',
    JOBS: 'postgres',
    AUTH_ISSUER: issuer.issuer,
    AUTH_JWKS_URL: issuer.jwksUrl,
    LOG_LEVEL: 'silent',
  });
  const notes = behaving(({ version }) => {
    if (broken && version === 2) throw new Error('broken');
  });
  const { options } = (await room.consumer([Notes])).server;
  const server = new EventServer({ ...options, eventLog: log, pulse: new Pulse() });
  const passing = {
    intercept: (_: unknown, next: CallHandler) => {
      passed.push('interceptor');
      return next.handle();
    },
  };
  const root = class Root {};
  Module({
    imports: [PlatformModule.forRoot({ service: schema, config })],
    controllers: [ParkedController, notes],
    providers: [
      { provide: Database, useValue: options.database },
      { provide: ParkedEvents, useValue: server.parked },
      { provide: APP_INTERCEPTOR, useValue: passing },
    ],
  })(root);
  http = await createHttp(root, config);
  http.app.connectMicroservice({ strategy: server }, { inheritAppConfig: true });
  await http.app.startAllMicroservices();
  url = await http.listen();
});
afterAll(async () => {
  await http.close();
  await issuer.close();
  await room.close();
});

async function ask(method: 'GET' | 'POST', path: string, role = 'ops', headers: Record<string, string> = {}) {
  const token = await issuer.sign(schema, { sub: 'ann', role, branch: room.branch });
  const answer = await fetch(`${url}${path}`, { method, headers: { ...headers, authorization: `Bearer ${token}` } });
  const body = (await answer.json()) as { parked: ParkedEvent[] };
  return { status: answer.status, body, replayed: answer.headers.get('idempotency-replayed') };
}

it('lists, tries again and gives up, for those who look after the branch, and keeps who did it', async () => {
  const life = room.life('a', 1, 3);
  await log.handlers[0]?.(life, async () => undefined);
  await log.handlers[0]?.([room.event('b', 2)], async () => undefined);
  expect(passed).not.toHaveLength(0); // the application's own interceptors see events, too

  const { status, body } = await ask('GET', '/parked?subject=a', 'branch-manager');
  expect(status).toBe(200);
  const failed = body.parked[0] as ParkedEvent;
  expect(body.parked.map(({ version, reason }) => [version, reason])).toEqual([
    [2, 'failed'],
    [3, 'behind'],
  ]);
  expect((await ask('GET', `/parked/${failed.id}`)).body).toEqual(failed);
  expect(failed.payload).toEqual({ mentee: 'a', readyOn: '2021-03-03' });

  expect((await ask('GET', '/parked', 'coordinator')).status).toBe(403);
  expect((await ask('GET', '/parked?limit=9999')).status).toBe(400);
  expect((await ask('POST', `/parked/${room.branch}/retry`)).status).toBe(400);
  expect((await ask('POST', '/parked/00000000-0000-7000-8000-000000000000/discard')).body).toMatchObject({
    code: 'no-such-parked-event',
  });

  broken = false;
  const key = { 'idempotency-key': 'a-key-of-16-or-more' };
  expect(await ask('POST', `/parked/${failed.id}/retry`, 'ops', key)).toEqual({
    status: 200,
    body: { outcome: 'handled' },
    replayed: null,
  });
  expect(await ask('POST', `/parked/${failed.id}/retry`, 'ops', key)).toEqual({
    status: 200,
    body: { outcome: 'handled' },
    replayed: 'true',
  });
  expect(await room.effects()).toEqual(life.map(toldOf));

  const early = (await ask('GET', '/parked?reason=early')).body.parked[0] as ParkedEvent;
  expect((await ask('POST', `/parked/${early.id}/discard`)).body).toEqual({ outcome: 'discarded' });
  expect((await ask('GET', '/parked')).body).toEqual({ parked: [] });
  const actions = await room.source.query('select action, by, outcome from parked_actions order by at');
  expect(actions).toEqual([
    { action: 'retry', by: 'ann', outcome: 'handled' },
    { action: 'discard', by: 'ann', outcome: 'discarded' },
  ]);
});
