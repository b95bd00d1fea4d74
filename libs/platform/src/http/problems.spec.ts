import { refusal } from '@duo/kernel';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { type SmallService, smallService } from '../../test/small-service.js';
import { HttpProblem, MayCall, type Problem, RateLimit } from '../index.js';

const person = z.strictObject({
  born: z.iso.date(),
  contact: z.strictObject({ email: z.email() }),
  tags: z.array(z.string().max(3)).max(2),
});
const page = z.strictObject({ limit: z.coerce.number().int().max(50), from: z.uuid().optional() });

@Controller('people')
class People {
  @Post()
  @MayCall('public')
  add(@Body({ schema: person }) body: z.infer<typeof person>) {
    return body;
  }

  @Get()
  @MayCall('public')
  list(@Query({ schema: page }) query: z.infer<typeof page>) {
    return query;
  }

  @Get(':id')
  @MayCall('public')
  one(@Param('id', { schema: z.uuid() }) id: string) {
    throw refusal('no-such-person', { id });
  }

  @Delete(':id')
  @MayCall('public')
  @HttpCode(204)
  remove(@Param('id', { schema: z.uuid() }) _id: string) {
    throw refusal('person-is-in-a-duo', { since: new Date(0), ids: ['a', 'b'] });
  }

  @Post('broken')
  @MayCall('public')
  break() {
    throw Object.assign(new Error('connection to postgres://user:hunter2@host failed'), { statusCode: 500 });
  }

  @Post('few')
  @MayCall('public')
  @RateLimit(() => 2)
  few() {
    return {};
  }

  @Get('special/teapot')
  @MayCall('public')
  teapot() {
    throw new HttpProblem(418, 'is-a-teapot', { detail: 'Short and stout', headers: { 'x-tea': 'green' } });
  }
}

let small: SmallService;
beforeAll(async () => {
  small = await smallService([People], { HTTP_BODY_LIMIT_KIB: '1' });
});
afterAll(() => small.close());

const json = { 'content-type': 'application/json' };
const id = '01890a5d-ac96-774b-bcce-b302099a8057';

async function problem(path: string, init: RequestInit = {}) {
  const answer = await fetch(`${small.url}${path}`, init);
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const body = (await answer.json()) as Problem;
  expect(body).toMatchObject({
    type: `urn:duo:problem:${body.code}`,
    status: answer.status,
    title: expect.any(String),
  });
  expect(body.instance).toBe(`urn:uuid:${answer.headers.get('x-request-id')}`);
  return { ...body, headers: answer.headers };
}

const post = (body: string, headers: Record<string, string> = json) =>
  problem('/people', { method: 'POST', headers, body });

it('names each field and its rule, never the value', async () => {
  const found = await post(
    JSON.stringify({ born: '2021-02-30', contact: { email: 'amina', fax: '1' }, tags: ['four'], vip: true }),
  );
  expect(found).toMatchObject({ status: 400, code: 'invalid-request' });
  expect(found.errors?.map(({ field, rule }) => [field, rule])).toEqual([
    ['born', 'date'],
    ['contact.email', 'email'],
    ['contact.fax', 'unknown-field'],
    ['tags.0', 'too-big'],
    ['vip', 'unknown-field'],
  ]);
  expect(JSON.stringify(found)).not.toMatch(/amina|2021-02-30|four/);
});

it.each([
  ['/people?limit=51', {}, [['query.limit', 'too-big']]],
  ['/people?limit=1&order=x', {}, [['query.order', 'unknown-field']]],
  ['/people', {}, [['query.limit', 'invalid-type']]],
  ['/people/7', {}, [['path.id', 'uuid']]],
  ['/people', { method: 'POST' }, [['body', 'required']]],
  ['/people', { method: 'POST', headers: json, body: '[]' }, [['body', 'invalid-type']]],
  [
    '/people',
    { method: 'POST', headers: json, body: '{}' },
    [
      ['born', 'required'],
      ['contact', 'required'],
      ['tags', 'required'],
    ],
  ],
])('%s %j: %j', async (path, init, errors) => {
  const found = await problem(path, init);
  expect([found.status, found.code]).toEqual([400, 'invalid-request']);
  expect(found.errors?.map(({ field, rule }) => [field, rule])).toEqual(errors);
});

it.each([
  ['not JSON', '{"born":', json, 400, 'unreadable-body'],
  ['no body at all', '', json, 400, 'unreadable-body'],
  ['a prototype', '{"__proto__": {"admin": true}}', json, 400, 'unreadable-body'],
  [
    'another type',
    'born=2000-01-01',
    { 'content-type': 'application/x-www-form-urlencoded' },
    415,
    'unsupported-media-type',
  ],
  ['text', 'hello', { 'content-type': 'text/plain' }, 415, 'unsupported-media-type'],
  ['too much', JSON.stringify({ tags: 'x'.repeat(2000) }), json, 413, 'body-too-large'],
] as const)('a body that is %s', async (_, body, headers, status, code) => {
  expect(await post(body, headers)).toMatchObject({ status, code });
});

it('answers a refusal with 409, its code and its facts, and what is not there with 404', async () => {
  expect(await problem(`/people/${id}`, { method: 'DELETE' })).toMatchObject({
    status: 409,
    code: 'person-is-in-a-duo',
    details: { since: '1970-01-01T00:00:00.000Z', ids: ['a', 'b'] },
  });
  expect(await problem(`/people/${id}`)).toMatchObject({ status: 404, code: 'no-such-person', details: { id } });
});

it('tells an unknown address from an unknown method, and repeats neither', async () => {
  expect(await problem('/nobody/amina@example.org?secret=1')).toMatchObject({ status: 404, code: 'no-such-route' });
  const found = await problem(`/people/${id}`, { method: 'PATCH' });
  expect([found.status, found.code, found.headers.get('allow')]).toEqual([405, 'method-not-allowed', 'GET, DELETE']);
});

it('tells nothing of the inside when something unexpected happens, and the log everything needed', async () => {
  const found = await problem('/people/broken', { method: 'POST' });
  expect([found.status, found.code, found.detail]).toEqual([500, 'unexpected', undefined]);
  const logged = small
    .lines()
    .find(
      ({ msg, requestId }) => msg === 'a request failed unexpectedly' && found.instance.endsWith(String(requestId)),
    );
  expect(logged).toMatchObject({
    level: 'error',
    route: '/people/broken',
    err: { stack: expect.stringContaining('problems.spec') },
  });
});

it('answers with a problem of its own when a handler throws one', async () => {
  const found = await problem('/people/special/teapot');
  expect(found).toMatchObject({ status: 418, code: 'is-a-teapot', detail: 'Short and stout' });
  expect(found.headers.get('x-tea')).toBe('green');
});

it('limits a route more strictly than the rest, and says when to come back', async () => {
  const few = () => fetch(`${small.url}/people/few`, { method: 'POST' });
  expect([(await few()).status, (await few()).status]).toEqual([201, 201]);
  const found = await problem('/people/few', { method: 'POST' });
  expect([found.status, found.code]).toEqual([429, 'too-many-requests']);
  expect(Number(found.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await fetch(`${small.url}/people?limit=1`)).status).toBe(200);
});

it('sends security headers with everything, problems included', async () => {
  for (const path of ['/people?limit=1', '/nowhere', '/people']) {
    const { headers } = await fetch(`${small.url}${path}`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('strict-transport-security')).toContain('max-age=');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-powered-by')).toBeNull();
  }
});
