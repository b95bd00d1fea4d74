import { readFileSync } from 'node:fs';
import { matrixFaults, openTestIssuer, platformRows, type TestIssuer } from '@duo/platform/testing';
import { matrixOf } from '@duo/testing';
import { consoleHost } from './main.js';

const nobodyListens = 'http://127.0.0.1:9';

let issuer: TestIssuer;
let host: Awaited<ReturnType<typeof consoleHost.start>>;

beforeAll(async () => {
  issuer = await openTestIssuer();
  host = await consoleHost.start({
    BRANCH: 'ghent',
    AUTH_ISSUER: issuer.issuer,
    AUTH_JWKS_URL: issuer.jwksUrl,
    LOG_LEVEL: 'silent',
    INTAKE_URL: nobodyListens,
    MATCHING_URL: nobodyListens,
    IMPACT_URL: `${nobodyListens}/`,
    HTTP_RATE_PER_MINUTE: '10000',
  });
});

afterAll(async () => {
  await host.stop();
  await issuer.close();
});

const get = (path: string, language?: string) =>
  fetch(`${host.url}${path}`, language ? { headers: { 'accept-language': language } } : {});

it('lets in whom the README names: everybody', async () => {
  const rows = matrixOf(readFileSync(new URL('../README.md', import.meta.url), 'utf8'));
  const of = { url: host.url, routes: host.routes, service: 'console', branch: 'ghent', issuer };
  expect(await matrixFaults({ ...of, rows: [...rows, ...platformRows] })).toEqual([]);
});

it('says that there are no numbers now when impact cannot be reached, and keeps no cache of it', async () => {
  const page = await get('/', 'nl-BE,nl');
  expect(page.status).toBe(503);
  expect(page.headers.get('cache-control')).toBe('no-cache');
  expect(page.headers.get('content-language')).toBe('nl');
  expect(await page.text()).toContain('De cijfers kunnen nu niet getoond worden');
  const data = await get('/figures.json');
  expect(data.status).toBe(503);
  expect(await data.json()).toMatchObject({ code: 'no-figures-now' });
});

it.each([
  ['/?lang=fr', 'en', 'fr'],
  ['/?lang=fr&utm_source=letter', 'en', 'fr'],
  ['/system?lang=nl', 'en', 'nl'],
  ['/system', 'fr-BE', 'fr'],
  ['/', 'de', 'en'],
])('%s for a browser of %s is in %s', async (path, browser, language) => {
  const page = await get(path, browser);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('vary')).toContain('accept-language');
  expect(await page.text()).toContain(`<html lang="${language}">`);
});

it('lets the browser run no script, and serves the style that it may load', async () => {
  const policy = (await get('/system')).headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("style-src 'self'");
  expect(policy).not.toContain('script-src');
  expect(policy).not.toContain('unsafe');
  expect((await get('/style.css')).headers.get('content-type')).toBe('text/css; charset=utf-8');
  expect((await get('/icon.svg')).headers.get('content-type')).toContain('image/svg+xml');
});

it('does not start without the address of impact, and names the key', async () => {
  await expect(consoleHost.start({ BRANCH: 'ghent' })).rejects.toThrow('IMPACT_URL: is missing');
});
