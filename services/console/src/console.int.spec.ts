import { readFileSync } from 'node:fs';
import { matrixFaults, platformRows } from '@duo/platform/testing';
import { matrixOf } from '@duo/testing';
import { openHost, type TestHost } from '../test/host.js';
import { consoleHost } from './main.js';

const nobodyListens = 'http://127.0.0.1:9';
const nothingBuilt = new URL('./nothing-built/', import.meta.url);

let host: TestHost;

beforeAll(async () => {
  host = await openHost({ INTAKE_URL: nobodyListens, MATCHING_URL: nobodyListens }, nothingBuilt);
});

afterAll(() => host?.close());

const get = (path: string, language?: string) =>
  fetch(`${host.url}${path}`, language ? { headers: { 'accept-language': language } } : {});

it('lets in whom the README names: everybody', async () => {
  const rows = matrixOf(readFileSync(new URL('../README.md', import.meta.url), 'utf8'));
  const { url, routes, issuer } = host;
  const of = { url, routes, service: 'console', branch: 'ghent', issuer };
  expect(await matrixFaults({ ...of, rows: [...rows, ...platformRows] })).toEqual([]);
  // Some thirty requests a route, and each that asks for a log-in looks for an issuer first.
}, 180_000);

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

it('keeps the language that was asked for, and shows it where none is asked for', async () => {
  const asked = await get('/?lang=fr', 'nl');
  expect(asked.headers.get('set-cookie')).toMatch(/^lang=fr; Path=\/; Max-Age=\d+; SameSite=Lax$/);
  expect((await get('/', 'nl')).headers.get('set-cookie')).toBeNull();
  const kept = await fetch(`${host.url}/`, { headers: { cookie: 'lang=fr', 'accept-language': 'nl' } });
  expect(kept.headers.get('content-language')).toBe('fr');
});

it('shows the way to enrol and to the pages of staff', async () => {
  const page = await (await get('/', 'nl')).text();
  expect(page).toContain('<a href="/enrol?lang=nl">Inschrijven</a>');
  expect(page).toContain('<a href="/staff?lang=nl">Medewerkers</a>');
});

it('says in words that a page cannot be shown where the web app is not built', async () => {
  for (const path of ['/staff', '/staff/duos', '/enrol', '/my/meeting']) {
    const page = await get(path, 'fr');
    expect(page.status).toBe(503);
    expect(await page.text()).toContain('Cette page ne peut pas être affichée');
  }
  expect((await get('/assets/none.js')).status).toBe(404);
});

it('tells who is logged in, and what is here', async () => {
  const nobody = await get('/session');
  expect(nobody.headers.get('cache-control')).toBe('no-store');
  expect(await nobody.json()).toEqual({
    ...{ user: null, csrf: null, endsAt: null, branch: 'ghent', national: false, demo: false },
    services: ['intake', 'matching', 'impact'],
  });
  const cookie = await host.cookie();
  const somebody = await fetch(`${host.url}/session`, { headers: { cookie } });
  expect(await somebody.json()).toMatchObject({
    user: { name: 'Amina B.', role: 'coordinator', branch: 'ghent' },
    csrf: expect.any(String),
    endsAt: expect.stringMatching(/^\d{4}-/),
  });
});

it('says in words that nobody can log in while the issuer is away', async () => {
  const page = await get('/login?to=/staff', 'fr');
  expect(page.status).toBe(503);
  expect(await page.text()).toContain('La connexion n’est pas possible en ce moment');
  const back = await get('/login/callback?code=a&state=b', 'nl');
  expect(back.status).toBe(400);
  expect(await back.text()).toContain('Aanmelden is niet gelukt');
});

it('logs in at the address that browsers know, for there the cookies are', async () => {
  const elsewhere = host.url.replace('127.0.0.1', 'localhost');
  const page = await fetch(`${elsewhere}/login?to=/staff/duos`, { redirect: 'manual' });
  expect([page.status, page.headers.get('location')]).toEqual([303, `${host.url}/login?to=%2Fstaff%2Fduos&lang=en`]);
});

it.each([
  ['PUBLIC_URL', { PUBLIC_URL: 'http://duo.example' }],
  ['SESSION_SECRET', { SESSION_SECRET: 'short' }],
  ['OIDC_CLIENT_ID', { OIDC_CLIENT_ID: '' }],
])('does not start with a bad %s, and names the key', async (key, env) => {
  await expect(openHost(env)).rejects.toThrow(key);
});

it('does not start without the address of impact, and names the key', async () => {
  await expect(consoleHost.start({ BRANCH: 'ghent' })).rejects.toThrow('IMPACT_URL: is missing');
});
