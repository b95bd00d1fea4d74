import type { Readable } from 'node:stream';
import { refusal } from '@duo/kernel';
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { z } from 'zod';
import { KeyedStore } from '../../test/keyed-store.js';
import { type SmallService, smallService } from '../../test/small-service.js';
import { currentIdempotency, FileBody, MayCall, OnlyAsks, PassesKeyOn, type Problem } from '../index.js';
import { hashOf } from './idempotency.js';

let store = new KeyedStore();
const body = z.strictObject({ answer: z.string(), more: z.strictObject({ a: z.number(), b: z.number() }).optional() });

@Controller('proposals')
class Proposals {
  @Post(':id/answer')
  @MayCall('public')
  @HttpCode(202)
  answer(@Param('id', { schema: z.string() }) id: string, @Body({ schema: body }) given: z.infer<typeof body>) {
    return store.transaction(() => {
      if (given.answer === 'no') throw refusal('no-is-no');
      return { id, at: new Date(0), n: store.effects };
    });
  }

  @Put(':id')
  @MayCall('public')
  @HttpCode(204)
  async silent(@Param('id', { schema: z.string() }) _id: string) {
    return store.transaction(() => undefined);
  }

  @Post('twice')
  @MayCall('public')
  async twice() {
    await store.transaction(() => 1);
    return store.transaction(() => 2);
  }

  @Post('other')
  @MayCall('public')
  async other() {
    return { wrapped: await store.transaction(() => ({ n: 1 })) };
  }

  @Post('never')
  @MayCall('public')
  never() {
    return { done: true };
  }

  @Post('search')
  @OnlyAsks()
  @MayCall('public')
  @HttpCode(200)
  search() {
    return { keyed: currentIdempotency() !== undefined };
  }

  @Put('file')
  @MayCall('public')
  async file(@FileBody() file: Readable) {
    const { length } = Buffer.concat(await file.toArray());
    return store.transaction(() => ({ length }));
  }

  @Get()
  @MayCall('public')
  read() {
    return { keyed: currentIdempotency() !== undefined };
  }
}

@Controller('elsewhere')
@PassesKeyOn()
class Elsewhere {
  @Post()
  @MayCall('public')
  @HttpCode(202)
  pass() {
    return { keyed: currentIdempotency() !== undefined };
  }
}

let small: SmallService;
beforeAll(async () => {
  small = await smallService([Proposals, Elsewhere]);
});
beforeEach(() => {
  store = new KeyedStore();
});
afterAll(() => small.close());

const key = 'a-key-of-sixteen';
async function send(path: string, given: unknown, headers: Record<string, string> = {}, method = 'POST') {
  const init =
    given === undefined
      ? { headers }
      : { body: JSON.stringify(given), headers: { 'content-type': 'application/json', ...headers } };
  const answer = await fetch(`${small.url}/proposals${path}`, { method, ...init });
  const text = await answer.text();
  return {
    status: answer.status,
    replayed: answer.headers.get('idempotency-replayed'),
    text,
    code: answer.status >= 400 ? (JSON.parse(text) as Problem).code : undefined,
  };
}

it('has one effect and one answer, however often the same is sent, in whatever order its keys stand', async () => {
  const first = await send('/p/answer', { answer: 'yes', more: { a: 1, b: 2 } }, { 'idempotency-key': key });
  const again = await send('/p/answer', { more: { b: 2, a: 1 }, answer: 'yes' }, { 'idempotency-key': key });
  expect(first).toMatchObject({
    status: 202,
    replayed: null,
    text: '{"id":"p","at":"1970-01-01T00:00:00.000Z","n":0}',
  });
  expect(again).toEqual({ ...first, replayed: 'true' });
  expect(store.effects).toBe(1);
});

it('means nothing where a question only comes in a body', async () => {
  expect(await send('/search', {}, { 'idempotency-key': key })).toMatchObject({ status: 200, text: '{"keyed":false}' });
});

it('means nothing where it is passed on to another service', async () => {
  const headers = { 'idempotency-key': key };
  const answer = await fetch(`${small.url}/elsewhere`, { method: 'POST', headers });
  expect([answer.status, await answer.json()]).toEqual([202, { keyed: false }]);
});

it('answers an empty answer again as empty', async () => {
  const first = await send('/p', undefined, { 'idempotency-key': key }, 'PUT');
  expect(first).toMatchObject({ status: 204, text: '', replayed: null });
  expect(await send('/p', undefined, { 'idempotency-key': key }, 'PUT')).toEqual({ ...first, replayed: 'true' });
});

it('has one effect when the same is sent many times at once', async () => {
  const sent = await Promise.all(
    Array.from({ length: 8 }, () => send('/p/answer', { answer: 'yes' }, { 'idempotency-key': key })),
  );
  expect(new Set(sent.map(({ text }) => text)).size).toBe(1);
  expect(sent.filter(({ replayed }) => replayed === null)).toHaveLength(1);
  expect(store.effects).toBe(1);
});

it.each([
  ['another body', '/p/answer', { answer: 'perhaps' }],
  ['another address of the route', '/q/answer', { answer: 'yes' }],
  ['another query', '/p/answer?dry=1', { answer: 'yes' }],
])('refuses the same key for %s', async (_, path, given) => {
  await send('/p/answer', { answer: 'yes' }, { 'idempotency-key': key });
  expect(await send(path, given, { 'idempotency-key': key })).toMatchObject({
    status: 422,
    code: 'idempotency-key-reused',
  });
  expect(store.effects).toBe(1);
});

it('knows a file by the hash in its address, and takes no key without', async () => {
  const put = async (query: string, body: string) => {
    const headers = { 'idempotency-key': key, 'content-type': 'application/octet-stream' };
    const answer = await fetch(`${small.url}/proposals/file${query}`, { method: 'PUT', headers, body });
    return [answer.status, answer.headers.get('idempotency-replayed'), ((await answer.json()) as Problem).code];
  };
  expect(await put('', 'one')).toEqual([400, null, 'bad-idempotency-key']);
  expect(await put('?hash=1', 'one')).toEqual([200, null, undefined]);
  expect(await put('?hash=1', 'one')).toEqual([200, 'true', undefined]);
  expect(await put('?hash=2', 'two')).toEqual([422, null, 'idempotency-key-reused']);
});

it('keeps the keys of two callers apart, and of two routes', async () => {
  const token = await small.issuer.sign('small', { sub: 'one', role: 'ops', branch: 'ghent' });
  await send('/p/answer', { answer: 'yes' }, { 'idempotency-key': key });
  await send('/p/answer', { answer: 'yes' }, { 'idempotency-key': key, authorization: `Bearer ${token}` });
  await send('/p', undefined, { 'idempotency-key': key }, 'PUT');
  expect([...store.rows.keys()]).toEqual([
    `public POST /proposals/:id/answer ${key}`,
    `one POST /proposals/:id/answer ${key}`,
    `public PUT /proposals/:id ${key}`,
  ]);
});

it('lets a request that was refused be sent again', async () => {
  const once = () => send('/p/answer', { answer: 'no' }, { 'idempotency-key': key });
  expect([await once(), await once()]).toMatchObject([
    { status: 409, code: 'no-is-no' },
    { status: 409, code: 'no-is-no' },
  ]);
  expect(store.rows.size).toBe(0);
});

it('asks for no key, and does each request then', async () => {
  await send('/p/answer', { answer: 'yes' });
  await send('/p/answer', { answer: 'yes' });
  expect(await (await fetch(`${small.url}/proposals`, { headers: { 'idempotency-key': key } })).json()).toEqual({
    keyed: false,
  });
});

it.each([['short'], ['x'.repeat(201)], ['with a space in it'], ['']])('refuses the key %j', async (bad) => {
  expect(await send('/p/answer', { answer: 'yes' }, { 'idempotency-key': bad })).toMatchObject({
    status: 400,
    code: 'bad-idempotency-key',
  });
});

it.each([
  ['/twice', 'POST /proposals/twice opens a second transaction'],
  ['/other', 'POST /proposals/other must return the value of its one transaction'],
  ['/never', 'POST /proposals/never must return the value of its one transaction'],
])('answers 500 and logs the programming error of %s', async (path, message) => {
  expect(await send(path, undefined, { 'idempotency-key': key })).toMatchObject({ status: 500, code: 'unexpected' });
  expect(small.lines().findLast(({ level }) => level === 'error')).toMatchObject({
    err: { message: expect.stringContaining(message) },
  });
});

it('hashes what is equal as JSON equally, and nothing else', () => {
  expect(hashOf({ a: 1, b: [{ c: null, d: 'x' }] })).toBe(hashOf({ b: [{ d: 'x', c: null }], a: 1, e: undefined }));
  const different = [
    { a: 1 },
    { a: '1' },
    [1],
    { a: [1] },
    { a: { b: 1 } },
    { 'a":1,"b': 2 },
    null,
    'null',
    '',
    undefined,
  ].map(hashOf);
  expect(new Set(different).size).toBe(different.length - 1);
});
