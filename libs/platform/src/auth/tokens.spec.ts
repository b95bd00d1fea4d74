import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HttpProblem } from '../http/problem.js';
import { spoiltTokens } from './matrix.js';
import { openTestIssuer, type TestIssuer } from './test-issuer.js';
import { tokenVerifier } from './tokens.js';

let issuer: TestIssuer;
beforeAll(async () => {
  issuer = await openTestIssuer();
});
afterAll(() => issuer.close());

const claims = { sub: 'c-1', role: 'coordinator', branch: 'ghent' };
const rules = () => ({ issuer: issuer.issuer, audience: 'intake', jwksUrl: issuer.jwksUrl });
const codeOf = (verdict: Promise<unknown>) =>
  verdict.then(
    () => 'let in',
    (error) => (error instanceof HttpProblem ? error.code : String(error)),
  );

it.each([
  [
    { sub: 'c', role: 'coordinator', branch: 'ghent' },
    { role: 'coordinator', subject: 'c', branch: 'ghent' },
  ],
  [
    { sub: 'a', role: 'analyst' },
    { role: 'analyst', subject: 'a' },
  ],
])('reads the caller of %j', async (given, caller) => {
  expect(
    await tokenVerifier(rules())(await issuer.sign(['matching', 'intake'], { ...given, name: 'Amina', scope: 'all' })),
  ).toEqual(caller);
});

it('believes no spoilt token', async () => {
  const verify = tokenVerifier(rules());
  for (const [title, token] of await spoiltTokens(issuer, 'intake', claims))
    expect([title, await codeOf(verify(token))]).toEqual([title, 'bad-token']);
});

it.each([
  [{ sub: 'c', role: 'coordinator' }],
  [{ sub: 'c', role: 'coordinator', branch: 'Ghent!' }],
  [{ role: 'coordinator', branch: 'ghent' }],
  [{ sub: 'p', role: 'participant', branch: 'ghent', person: 'x', side: 'mentee' }],
  [{ sub: 'a', role: 'analyst', branch: 'ghent' }],
  [{ sub: 'a', role: ['ops', 'dpo'], branch: 'ghent' }],
])('believes no token that does not tell of one caller: %j', async (given) => {
  expect(await codeOf(tokenVerifier(rules())(await issuer.sign('intake', given as never)))).toBe('bad-token');
});

it('believes what it has checked for 60 seconds at most, and never past its end', async () => {
  let now = new Date();
  const other = await openTestIssuer();
  const verify = tokenVerifier({ ...rules(), issuer: other.issuer, jwksUrl: other.jwksUrl, now: () => now });
  const [long, short] = await Promise.all(
    [600, 30].map((lifetimeSeconds) => other.sign('intake', claims, { lifetimeSeconds })),
  );
  expect([await codeOf(verify(long ?? '')), await codeOf(verify(short ?? ''))]).toEqual(['let in', 'let in']);
  now = new Date(now.getTime() + 40_000);
  expect([await codeOf(verify(long ?? '')), await codeOf(verify(short ?? ''))]).toEqual(['let in', 'bad-token']);
  now = new Date(now.getTime() + 600_000);
  expect(await codeOf(verify(long ?? ''))).toBe('bad-token');
  await other.close();
});

it('says that keys cannot be had, not that the token is bad, when the issuer is away or speaks nonsense', async () => {
  const token = await issuer.sign('intake', claims);
  expect(await codeOf(tokenVerifier({ ...rules(), jwksUrl: 'http://127.0.0.1:1/jwks' })(token))).toBe(
    'keys-unavailable',
  );
  expect(await codeOf(tokenVerifier({ ...rules(), jwksUrl: 'file:///no/such/file' })(token))).toBe('keys-unavailable');
  for (const [status, nonsense] of [
    [500, 'oops'],
    [200, 'oops'],
    [200, '{}'],
  ] as const) {
    const broken = createServer((_, answer) => answer.writeHead(status).end(nonsense));
    await new Promise<void>((resolve) => broken.listen(0, '127.0.0.1', resolve));
    const { port } = broken.address() as { port: number };
    expect(await codeOf(tokenVerifier({ ...rules(), jwksUrl: `http://127.0.0.1:${port}/` })(token))).toBe(
      'keys-unavailable',
    );
    broken.close();
  }
});

it('takes the keys from a file as well', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'duo-keys-'));
  const file = join(folder, 'jwks.json');
  await writeFile(file, await (await fetch(issuer.jwksUrl)).text());
  const verify = tokenVerifier({ ...rules(), jwksUrl: pathToFileURL(file).href });
  expect(await codeOf(verify(await issuer.sign('intake', claims)))).toBe('let in');
  expect(await codeOf(verify(await issuer.forge('intake', claims)))).toBe('bad-token');
  await rm(folder, { recursive: true });
});
