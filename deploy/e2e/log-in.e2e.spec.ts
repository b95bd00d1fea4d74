import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { consoleHost } from '@duo/console';
import type { Browser } from 'playwright-core';
import { openLogIn } from '../local/provider/open.ts';
import { freePort } from '../local/servers/port.ts';
import { barriers, keepPicture, look, openBrowser, sticksOut } from './browser.ts';

let folder: string;
let front: string;
let browser: Browser;
let logIn: Awaited<ReturnType<typeof openLogIn>>;
let host: Awaited<ReturnType<typeof consoleHost.start>>;

beforeAll(async () => {
  [folder, browser] = await Promise.all([mkdtemp(join(tmpdir(), 'duo-log-in-')), openBrowser()]);
  const [port, issuerPort] = [await freePort(), await freePort()];
  front = `http://127.0.0.1:${port}`;
  const options = { issuer: `http://127.0.0.1:${issuerPort}`, host: '127.0.0.1', port: issuerPort };
  logIn = await openLogIn(folder, options, [{ branch: 'ghent', url: front }]);
  host = await consoleHost.start({
    BRANCH: 'ghent',
    SERVICE_PORT: String(port),
    PUBLIC_URL: front,
    AUTH_ISSUER: logIn.issuer,
    AUTH_JWKS_URL: logIn.jwksUrl,
    OIDC_CLIENT_ID: 'console-ghent',
    SESSION_SECRET: 'what seals the sessions of this test',
    DEMO_LOGIN: 'true',
    IMPACT_URL: 'http://127.0.0.1:9',
    LOG_LEVEL: 'silent',
  });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await host?.stop();
  await logIn?.stop();
  await rm(folder, { recursive: true });
});

it('logs in with the keyboard alone, and out again, in a real browser', async () => {
  const { page, close } = await look(browser, `${front}/login?to=/system&lang=fr`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${front}/system`);
  const session = await (await page.request.get(`${front}/session`)).json();
  expect(session).toMatchObject({ user: { name: 'Amina B.', role: 'coordinator' } });
  const left = await page.request.post(`${front}/logout`, { headers: { 'x-duo-csrf': session.csrf } });
  await page.goto((await left.json()).to);
  await page.waitForURL(`${front}/`);
  expect(await (await page.request.get(`${front}/session`)).json()).toMatchObject({ user: null });
  await close();
}, 120_000);

it.each(['fr', 'nl', 'en'])(
  'has a page of names without barriers, in %s',
  async (language) => {
    for (const width of [390, 1440]) {
      const { page, close } = await look(browser, `${front}/login?lang=${language}`, {
        viewport: { width, height: 844 },
      });
      expect(await page.getAttribute('html', 'lang')).toBe(language);
      expect(await barriers(page)).toEqual([]);
      expect(await sticksOut(page)).toBe(false);
      await keepPicture(page, `log-in-${language}-${width}`);
      await close();
    }
  },
  120_000,
);
