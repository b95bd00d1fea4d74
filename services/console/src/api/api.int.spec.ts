import { once } from 'node:events';
import { connect } from 'node:net';
import { csrf, openHost, type TestHost } from '../../test/host.js';
import { type Asked, openUpstream } from '../../test/upstream.js';

let host: TestHost;
let upstream: Awaited<ReturnType<typeof openUpstream>>;

beforeAll(async () => {
  upstream = await openUpstream();
  host = await openHost({ INTAKE_URL: upstream.url, FOLLOW_UP_URL: 'http://127.0.0.1:9' });
});

afterAll(async () => {
  await host?.close();
  await upstream?.close();
});

beforeEach(() => {
  upstream.asked.length = 0;
  upstream.answers((_, response) => response.setHeader('content-type', 'application/json').end('{"ok":true}'));
});

const ask = async (path: string, init: RequestInit & { headers?: Record<string, string> } = {}, as = 'coordinator') => {
  const cookie = as === 'nobody' ? {} : { cookie: await host.cookie() };
  return fetch(`${host.url}/api${path}`, { ...init, headers: { ...cookie, ...init.headers } });
};
const codeOf = async (answer: Response) => [answer.status, ((await answer.json()) as { code: string }).code];
const nothing: Asked = { method: '', path: '', headers: {}, body: '' };
const writes = { 'x-duo-csrf': csrf };

it('brings a question to the service with the token of the session, and nothing else of the browser', async () => {
  const answer = await ask('/intake/people?limit=1', {
    headers: { 'accept-language': 'nl', 'x-forwarded-for': '10.0.0.1', 'x-duo-csrf': 'x' },
  });
  expect(await answer.json()).toEqual({ ok: true });
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const [{ method, path, headers } = nothing] = upstream.asked;
  expect([method, path]).toEqual(['GET', '/people?limit=1']);
  expect(headers.authorization).toMatch(/^Bearer ey/);
  expect(headers['x-forwarded-for']).toBe('127.0.0.1');
  expect(headers['accept-language']).toBe('nl');
  expect(headers.traceparent).toMatch(/^00-/);
  expect(Object.keys(headers)).not.toContain('cookie');
  expect(Object.keys(headers)).not.toContain('x-duo-csrf');
});

it('asks without a token for somebody who is not logged in: the service says what is public', async () => {
  await ask('/intake/sessions', {}, 'nobody');
  expect(upstream.last()?.headers.authorization).toBeUndefined();
  const body = JSON.stringify({ given: 'Noor' });
  const headers = { 'content-type': 'application/json', 'idempotency-key': 'a-key-of-sixteen-characters' };
  await ask('/intake/mentees', { method: 'POST', body, headers }, 'nobody');
  expect(upstream.last()).toMatchObject({ method: 'POST', body, headers });
});

it('brings the token of a personal link, whoever is logged in beside it', async () => {
  for (const as of ['nobody', 'coordinator']) {
    const headers = { 'x-duo-link': 'aa.bb.cc', 'content-type': 'application/json' };
    const answer = await ask('/intake/answers', { method: 'POST', body: '{}', headers }, as);
    expect(answer.status).toBe(200);
    expect(upstream.last()?.headers.authorization).toBe('Bearer aa.bb.cc');
    expect(upstream.last()?.headers).not.toHaveProperty('x-duo-link');
  }
  const broken = await ask('/intake/answers', { headers: { 'x-duo-link': 'aa.bb' } });
  expect(await codeOf(broken)).toEqual([401, 'bad-token']);
});

it.each([
  ['without the secret of the session', {}],
  ['with another secret', { 'x-duo-csrf': `${csrf}!` }],
  ['from a page elsewhere', { ...writes, origin: 'https://elsewhere.example' }],
  ['across sites', { ...writes, 'sec-fetch-site': 'cross-site' }],
])('writes nothing %s', async (_, headers) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
    expect(await codeOf(await ask('/intake/people/1', { method, headers: headers as Record<string, string> }))).toEqual(
      [403, 'csrf'],
    );
  expect(upstream.asked).toEqual([]);
});

it('writes from a page of ours', async () => {
  const headers = { ...writes, origin: host.url, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
  for (const method of ['POST', 'PUT', 'PATCH'])
    expect((await ask('/intake/people/1', { method, body: '{"a":1}', headers })).status).toBe(200);
  expect((await ask('/intake/people/1', { method: 'DELETE', headers: writes })).status).toBe(200);
  expect(upstream.asked.map(({ method, body }) => `${method} ${body}`)).toEqual([
    'POST {"a":1}',
    'PUT {"a":1}',
    'PATCH {"a":1}',
    'DELETE ',
  ]);
});

it('passes back what the service says, and no cookie of it', async () => {
  upstream.answers((_, response) => {
    response.writeHead(409, {
      'content-type': 'application/problem+json',
      'content-disposition': 'attachment; filename="x.csv"',
      'set-cookie': 'duo-ghent-session=1.eve',
      'access-control-allow-origin': '*',
    });
    response.end('{"code":"mentor-has-no-place-left"}');
  });
  const answer = await ask('/intake/people');
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="x.csv"');
  expect(answer.headers.get('set-cookie')).toBeNull();
  expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  expect(await codeOf(answer)).toEqual([409, 'mentor-has-no-place-left']);
  upstream.answers((_, response) => response.writeHead(204).end());
  expect((await ask('/intake/people')).status).toBe(204);
});

it('passes a file on while it comes: the service has its beginning before the browser sends its end', async () => {
  let seen = '';
  const begun = new Promise<void>((resolve) => {
    upstream.answers((request, response) => {
      request.once('data', (part) => {
        seen += part;
        resolve();
      });
      request.once('end', () => response.end('{}'));
    });
  });
  const body = new ReadableStream({
    async start(to) {
      to.enqueue(new TextEncoder().encode('name;language\n'));
      await begun;
      expect(seen).toBe('name;language\n');
      to.enqueue(new TextEncoder().encode('x'.repeat(2_000_000)));
      to.close();
    },
  });
  const headers = { ...writes, 'content-type': 'application/octet-stream' };
  const init = { method: 'PUT', body, headers, duplex: 'half' } as RequestInit & { headers: Record<string, string> };
  const answer = await ask('/intake/imports/1/files/people%20of%20ghent.csv', init);
  expect(answer.status).toBe(200);
  expect(upstream.last()?.path).toBe('/imports/1/files/people%20of%20ghent.csv');
  expect(upstream.last()?.body).toHaveLength(2_000_000 + 'name;language\n'.length);
});

it('passes events on one by one, and ends the service’s work when the browser leaves', async () => {
  const ended = new Promise<void>((resolve) => {
    upstream.answers((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: 1\n\n');
      response.once('close', resolve);
    });
  });
  const left = new AbortController();
  const answer = await ask('/intake/imports/1/progress', { signal: left.signal });
  expect(answer.headers.get('content-type')).toBe('text/event-stream');
  const { value } = (await answer.body?.getReader().read()) ?? {};
  expect(new TextDecoder().decode(value)).toBe('data: 1\n\n');
  left.abort();
  await ended;
});

it('ends the service’s work also before it has answered', async () => {
  const { resolve: leave, promise: asked } = Promise.withResolvers<void>();
  const ended = new Promise<void>((resolve) => {
    upstream.answers((_, response) => {
      response.once('close', resolve);
      leave();
    });
  });
  const left = new AbortController();
  const answer = ask('/intake/matching-round', { signal: left.signal });
  await asked;
  left.abort();
  await expect(answer).rejects.toThrow();
  await ended;
});

it('names a service that is away, and knows no way to one that the branch does not have', async () => {
  const away = await ask('/follow-up/duos');
  expect(away.headers.get('content-type')).toContain('application/problem+json');
  expect(await away.json()).toMatchObject({ status: 503, code: 'service-away', details: { service: 'follow-up' } });
  expect(await codeOf(await ask('/matching/proposals'))).toEqual([404, 'no-such-route']);
});

/** `fetch` tidies an address up before it sends it. */
const raw = async (path: string) => {
  const { hostname, port } = new URL(host.url);
  const socket = connect(Number(port), hostname);
  socket.end(`GET ${path} HTTP/1.1\r\nhost: ${hostname}\r\nconnection: close\r\n\r\n`);
  let text = '';
  socket.setEncoding('utf8').on('data', (part) => {
    text += part;
  });
  await once(socket, 'close');
  return text.slice(9, 12);
};

it.each([
  '/api/intake/health/live',
  '/api/intake/%68ealth/live',
  '/api/intake/metrics',
  '/api/intake/people/../metrics',
  '/api/intake/people/%2e%2e/metrics',
  '/api/intake//metrics',
  '/api/intake/people%2f..%2fmetrics',
  '/api/intake/people\\..\\metrics',
  '/api/console/session',
  '/api/../intake/people',
  '/api/intake',
])('%s leads nowhere', async (path) => {
  expect(await raw(path)).toBe('404');
  expect(upstream.asked).toEqual([]);
});

it('does not take a cookie that was made up, altered or has had its time', async () => {
  const good = await host.cookie();
  const hour = 3_600_000;
  const none = [
    await host.cookie({ secret: 'another secret of thirty-two characters' }),
    good.replace(/.{8}$/, 'AAAAAAAA'),
    'duo-ghent-session=1.garbage',
    await host.cookie({ session: { startedAt: Date.now() - 11 * hour } }),
    await host.cookie({ session: { seenAt: Date.now() - 2 * hour } }),
  ];
  for (const cookie of none) {
    const answer = await ask('/intake/people', { headers: { cookie } }, 'nobody');
    expect(upstream.last()?.headers.authorization).toBeUndefined();
    expect(answer.headers.get('set-cookie')).toContain('duo-ghent-session=; Path=/; Max-Age=0');
  }
});

it('says that the session is over when the service does not take its token, and forgets it', async () => {
  upstream.answers((_, response) => response.writeHead(401, { 'content-type': 'application/problem+json' }).end('{}'));
  const answer = await ask('/intake/people');
  expect(answer.headers.get('set-cookie')).toContain('Max-Age=0');
  expect(await codeOf(answer)).toEqual([401, 'no-session']);
  expect((await ask('/intake/people', {}, 'nobody')).status).toBe(401);
});
