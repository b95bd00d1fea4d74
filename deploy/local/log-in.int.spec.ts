import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { consoleHost } from '@duo/console';
import { openLogIn } from './provider/open.ts';
import { freePort } from './servers/port.ts';
import { Visitor } from './test/visitor.ts';

/** So short that every request renews its tokens. */
const accessSeconds = 20;

let folder: string;
let front: string;
let issuer: string;
let logIn: Awaited<ReturnType<typeof openLogIn>> | undefined;
let host: Awaited<ReturnType<typeof consoleHost.start>> | undefined;
let upstream: Server;
const tokens: string[] = [];

const openIssuer = async () => {
  const options = { issuer, host: '127.0.0.1', port: Number(new URL(issuer).port), accessSeconds };
  const others = ['aalst', 'national'].map((branch) => ({ branch, url: front }));
  logIn = await openLogIn(folder, options, [{ branch: 'ghent', url: front }, ...others]);
};
const openConsole = async (env: Record<string, string> = {}) => {
  const { port } = upstream.address() as { port: number };
  host = await consoleHost.start({
    BRANCH: 'ghent',
    SERVICE_PORT: new URL(front).port,
    PUBLIC_URL: front,
    AUTH_ISSUER: issuer,
    AUTH_JWKS_URL: `file://${join(folder, 'keys', 'jwks.json')}`,
    OIDC_CLIENT_ID: 'console-ghent',
    SESSION_SECRET: 'what seals the sessions of this test',
    DEMO_LOGIN: 'true',
    IMPACT_URL: `http://127.0.0.1:${port}`,
    LOG_LEVEL: 'silent',
    ...env,
  });
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duo-log-in-'));
  [front, issuer] = [`http://127.0.0.1:${await freePort()}`, `http://127.0.0.1:${await freePort()}`];
  upstream = createServer(({ headers }, response) => {
    tokens.push(headers.authorization ?? 'none');
    response.setHeader('content-type', 'application/json').end('{}');
  });
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
});

beforeEach(async () => {
  tokens.length = 0;
  await openIssuer();
});

afterEach(async () => {
  await host?.stop();
  await logIn?.stop();
  [host, logIn] = [undefined, undefined];
});

afterAll(async () => {
  upstream.close();
  upstream.closeAllConnections();
  await rm(folder, { recursive: true });
});

const loggedIn = async (user = 'local-coordinator', to = '/staff/duos') => {
  const visitor = new Visitor(front);
  const page = await visitor.get(`/login?to=${encodeURIComponent(to)}`);
  return { visitor, page: await visitor.choose(page, user) };
};
const sessionOf = async (visitor: Visitor) => (await visitor.get('/session')).json();

it('lets somebody in as whom they choose, and leads where they wanted to go', async () => {
  await openConsole();
  const { visitor, page } = await loggedIn();
  expect(page.url).toBe(`${front}/staff/duos`);
  expect(await sessionOf(visitor)).toMatchObject({
    user: { name: 'Amina B.', role: 'coordinator', branch: 'ghent' },
    demo: true,
  });
  const national = await loggedIn('local-analyst');
  expect(await sessionOf(national.visitor)).toMatchObject({ user: { name: 'Claire D.', branch: null } });
});

it('leads nowhere else than to a page of its own', async () => {
  await openConsole();
  for (const to of ['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example'])
    expect((await loggedIn('local-coordinator', to)).page.url).toBe(`${front}/staff`);
});

it('gives services a token that is renewed before it ends, asked for once by many requests of a moment', async () => {
  await openConsole();
  const { visitor } = await loggedIn();
  const answers = await Promise.all(Array.from({ length: 8 }, () => visitor.get('/api/impact/figures')));
  expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
  expect(new Set(tokens).size).toBe(1);
  expect(tokens[0]).toMatch(/^Bearer ey/);
});

it('keeps people logged in when the console and the issuer start anew', async () => {
  await openConsole();
  const { visitor } = await loggedIn();
  await host?.stop();
  await logIn?.stop();
  await openConsole();
  await openIssuer();
  expect(await sessionOf(visitor)).toMatchObject({ user: { name: 'Amina B.' } });
  expect((await visitor.get('/api/impact/figures')).status).toBe(200);
  expect(tokens).toEqual([expect.stringMatching(/^Bearer ey/)]);
});

it('goes on while the issuer is away, as long as its token is good; nobody new is let in meanwhile', async () => {
  await openConsole();
  const { visitor } = await loggedIn();
  await logIn?.stop();
  expect((await visitor.get('/api/impact/figures')).status).toBe(200);
  await host?.stop();
  await openConsole();
  const page = await new Visitor(front).get('/login', { 'accept-language': 'nl' });
  expect(page.status).toBe(503);
  expect(await page.text()).toContain('Aanmelden kan nu niet');
  await openIssuer();
  expect((await loggedIn()).page.url).toBe(`${front}/staff/duos`);
});

it('ends a session for good: here, at the issuer, and for a copy of the cookie', async () => {
  await openConsole();
  const { visitor } = await loggedIn();
  const copy = visitor.copy();
  const { csrf } = (await sessionOf(visitor)) as { csrf: string };
  expect((await visitor.post('/logout', {})).status).toBe(403);
  const answer = await visitor.post('/logout', { 'x-duo-csrf': csrf });
  const { to } = (await answer.json()) as { to: string };
  expect(to).toContain(`${issuer}/session/end`);
  expect(await sessionOf(visitor)).toMatchObject({ user: null, csrf: null });
  expect(await sessionOf(copy)).toMatchObject({ user: null });
  await host?.stop();
  await openConsole();
  expect(await sessionOf(copy)).toMatchObject({ user: null });
  const leaving = await visitor.get(to);
  expect((await visitor.submit(leaving)).url).toBe(`${front}/`);
});

it('tells somebody of another branch, in words, that this is not their console', async () => {
  await openConsole({ OIDC_CLIENT_ID: 'console-aalst' });
  const { visitor, page } = await loggedIn();
  expect(page.status).toBe(403);
  expect(await page.text()).toContain('Your account is of another branch');
  expect(await sessionOf(visitor)).toMatchObject({ user: null });
});

it('lets nobody of a branch choose themselves in the national view', async () => {
  await openConsole({ OIDC_CLIENT_ID: 'console-national', BRANCH: 'national' });
  const page = await (await new Visitor(front).get('/login')).text();
  expect(page).not.toContain('Amina');
  const { visitor } = await loggedIn('local-dpo');
  expect(await sessionOf(visitor)).toMatchObject({ national: true, user: { role: 'dpo' } });
});

it('does not take the log-in of demonstrations unless it was told to', async () => {
  await openConsole({ DEMO_LOGIN: 'false' });
  const page = await new Visitor(front).get('/login');
  expect([page.status, page.url]).toEqual([503, `${front}/login`]);
});

it('takes no answer of the issuer that it did not ask for', async () => {
  await openConsole();
  const [mine, theirs] = [new Visitor(front), new Visitor(front)];
  await mine.get('/login');
  const page = await theirs.choose(await theirs.get('/login'), 'local-dpo', { isFollowed: false });
  const stolen = await mine.get(page.headers.get('location') ?? '');
  expect(stolen.status).toBe(400);
  expect(await sessionOf(mine)).toMatchObject({ user: null });
});

it('reaches an issuer that has another address inside', async () => {
  await logIn?.stop();
  const inside = `http://127.0.0.1:${await freePort()}`;
  const options = { issuer, host: '127.0.0.1', port: Number(new URL(inside).port), isBehindProxy: true };
  logIn = await openLogIn(folder, options, [{ branch: 'ghent', url: front }]);
  await openConsole({ OIDC_INTERNAL_URL: inside });
  const visitor = new Visitor(front, { [issuer]: inside });
  const page = await visitor.choose(await visitor.get('/login'), 'local-coordinator');
  expect(page.url).toBe(`${front}/staff`);
  expect(await sessionOf(visitor)).toMatchObject({ user: { role: 'coordinator' } });
});
