import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { openHost, type TestHost } from '../../test/host.js';

const folder = mkdtempSync(join(tmpdir(), 'duo-web-'));
const script = 'console.log("duo");'.repeat(100);
let host: TestHost;

beforeAll(async () => {
  const page = (name: string) => `<html lang="__LANG__"><meta property="csp-nonce" nonce="__NONCE__">${name}`;
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'staff.html'), page('staff'));
  writeFileSync(join(folder, 'participant.html'), page('participant'));
  writeFileSync(join(folder, 'assets', 'staff-1a2b.js'), script);
  writeFileSync(join(folder, 'assets', 'built-3c4d.js'), 'plain');
  writeFileSync(join(folder, 'assets', 'built-3c4d.js.br'), brotliCompressSync('as the build left it'));
  writeFileSync(join(folder, 'assets', 'letters-5e6f.woff2'), 'letters');
  host = await openHost({}, pathToFileURL(`${folder}/`));
});

afterAll(async () => {
  await host?.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${host.url}${path}`, { headers });

it.each([
  ['/staff', 'staff'],
  ['/staff/duos/1?light=red', 'staff'],
  ['/enrol', 'participant'],
  ['/enrol/mentee/4', 'participant'],
  ['/my/meeting', 'participant'],
])('%s is the page of %s', async (path, page) => {
  const answer = await get(path, { 'accept-language': 'nl' });
  const text = await answer.text();
  expect(text).toContain(page);
  expect(text).toContain('<html lang="nl">');
  expect(answer.headers.get('cache-control')).toBe('no-cache');
  const [, nonce = ''] = /nonce="([\w-]{20,})"/.exec(text) ?? [];
  expect(answer.headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}'`);
});

it('gives each answer a nonce of its own', async () => {
  const [one, other] = await Promise.all(['/staff', '/staff'].map(async (path) => (await get(path)).text()));
  expect(one).not.toBe(other);
});

it('sends files compressed where the browser takes that, to be kept for a year', async () => {
  const plain = await get('/assets/staff-1a2b.js', { 'accept-encoding': 'identity' });
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await plain.text()).toBe(script);
  for (const coding of ['br', 'gzip']) {
    const answer = await get('/assets/staff-1a2b.js', { 'accept-encoding': coding });
    expect(answer.headers.get('content-encoding')).toBe(coding);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(await answer.text()).toBe(script);
  }
});

it('sends what the build compressed as it is, and letters uncompressed', async () => {
  expect(await (await get('/assets/built-3c4d.js', { 'accept-encoding': 'br' })).text()).toBe('as the build left it');
  const letters = await get('/assets/letters-5e6f.woff2', { 'accept-encoding': 'br, gzip' });
  expect(letters.headers.get('content-encoding')).toBeNull();
  expect(letters.headers.get('content-type')).toBe('font/woff2');
});

it.each(['/assets/none.js', '/assets/..%2fstaff.html', '/assets/built-3c4d.js.br'])('has nothing at %s', async (path) =>
  expect([400, 404]).toContain((await get(path)).status),
);
