import { consoleHost } from '@duo/console';
import { impact } from '@duo/impact';
import { intake } from '@duo/intake';
import type { Language } from '@duo/kernel';
import { matching } from '@duo/matching';
import type { Running } from '@duo/messaging';
import { eventually, menteeForm, mentorForm, openBranch, type TestBranch } from '@duo/testing';
import type { Browser } from 'playwright-core';
import { barriers, keepPicture, look, openBrowser, sticksOut } from './browser.ts';

/** What the page says when twelve mentees enrolled, eleven are ready, and three mentors enrolled. */
const said: Record<Language, { title: string; ready: RegExp; notShown: string }> = {
  fr: { title: 'DUO for a JOB à', ready: /^11 ?sur 12 ?92 %$/, notShown: 'non publié' },
  nl: { title: 'DUO for a JOB in', ready: /^11 ?van 12 ?92%$/, notShown: 'niet getoond' },
  en: { title: 'DUO for a JOB in', ready: /^11 ?of 12 ?92%$/, notShown: 'not shown' },
};

/** A browser takes its time on a machine that does other things as well. */
const patience = 60_000;

let branch: TestBranch;
let browser: Browser;
let running: { intake: Running; matching: Running; impact: Running };
let host: Awaited<ReturnType<typeof consoleHost.start>>;

beforeAll(async () => {
  [branch, browser] = await Promise.all([openBranch(), openBrowser()]);
  running = {
    intake: await branch.start(intake, { INTAKE_ENROLMENTS_PER_MINUTE: '1000' }),
    matching: await branch.start(matching),
    impact: await branch.start(impact, { IMPACT_PUBLIC_CACHE_SECONDS: '0' }),
  };
  host = await consoleHost.start({
    ...branch.env,
    INTAKE_URL: running.intake.url,
    MATCHING_URL: running.matching.url,
    IMPACT_URL: running.impact.url,
    CONSOLE_FIGURES_SECONDS: '0',
    OIDC_CLIENT_ID: `console-${branch.name}`,
    SESSION_SECRET: 'a secret of thirty-two characters and more',
  });
}, patience);

afterAll(async () => {
  await browser?.close();
  await host?.stop();
  await branch?.close();
});

const textOf = async (path: string) => {
  const { page, close } = await look(browser, `${host.url}${path}`);
  return page.textContent('main').finally(close);
};

const becomes = (text: RegExp) =>
  eventually(async () => expect(await textOf('/?lang=en')).toMatch(text), { within: 20_000 });

const enrol = async (side: 'mentees' | 'mentors', many: number) => {
  const ids: string[] = [];
  for (let n = 0; n < many; n += 1) {
    const { body } = await branch.ask<{ id: string }>(running.intake, {
      method: 'POST',
      path: `/${side}`,
      body: side === 'mentees' ? menteeForm() : mentorForm(),
    });
    ids.push(body.id);
  }
  return ids;
};

it(
  'moves when people enrol, and shows no number that counts fewer than ten',
  async () => {
    expect(await textOf('/?lang=en')).toContain('Nobody has enrolled yet');
    const first = await enrol('mentees', 9);
    await enrol('mentors', 3);
    await becomes(/Enrolled\s*not shown\s*not shown/);
    const ids = [...first, ...(await enrol('mentees', 3))];
    await becomes(/Enrolled\s*12\s*not shown\s*not shown/);
    for (const id of ids.slice(0, 11)) {
      const path = `/mentees/${id}/interview`;
      await branch.ask(running.intake, { method: 'POST', path, body: { outcome: 'ready' }, as: 'coordinator' });
    }
    await becomes(/Ready for a duo\s*11\s*of 12/);
  },
  patience,
);

it(
  'would notice a barrier, something that sticks out, and a complaint of the browser',
  async () => {
    const { page, complaints, close } = await look(browser, `${host.url}/system`);
    await page.evaluate(
      `document.body.innerHTML += '<img src="http://127.0.0.1:9/x.png"><pre>${'wide'.repeat(999)}</pre>'`,
    );
    expect(await barriers(page)).toContainEqual(expect.stringContaining('image-alt'));
    expect(await sticksOut(page)).toBe(true);
    expect(complaints.join()).toContain('Content Security Policy');
    await close();
  },
  patience,
);

const windows = [
  { width: 390, height: 844, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
  { width: 1440, height: 900, colorScheme: 'light' },
] as const;

describe.each(['fr', 'nl', 'en'] as const)('in %s', (language) => {
  it.each(windows)(
    'is read by everybody at $width pixels, $colorScheme',
    async ({ colorScheme, ...viewport }) => {
      const window = await look(browser, `${host.url}/?lang=${language}`, { viewport, colorScheme });
      const { page } = window;
      expect(await page.getAttribute('html', 'lang')).toBe(language);
      expect(await page.textContent('h1')).toContain(said[language].title);
      const cells = (await page.locator('td').allTextContents()).map((cell) => cell.replace(/\s+/g, ' ').trim());
      expect(cells).toContainEqual(expect.stringMatching(said[language].ready));
      expect(cells).toContain(said[language].notShown);
      expect(await barriers(page)).toEqual([]);
      expect(await sticksOut(page)).toBe(false);
      expect(window.complaints).toEqual([]);
      await keepPicture(page, `public-page-${language}-${viewport.width}-${colorScheme}`);
      await window.close();
    },
    patience,
  );
});

it(
  'is walked through with the keyboard alone, and remembers the language from page to page',
  async () => {
    const { page, close } = await look(browser, host.url, { locale: 'nl-BE' });
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Naar de inhoud');
    const passed: unknown[] = [];
    for (let n = 0; n < 3; n += 1) {
      await page.keyboard.press('Tab');
      passed.push(await page.evaluate('document.activeElement.textContent'));
    }
    expect(passed.slice(1)).toEqual(['Inschrijven', 'Français']);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/?lang=fr');
    await page.getByRole('link', { name: 'Pour les développeurs' }).click();
    expect(await page.textContent('h1')).toBe('Pour les développeurs');
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
    await close();
  },
  patience,
);

it(
  'tells developers where each service describes itself',
  async () => {
    const { page, complaints, close } = await look(browser, `${host.url}/system?lang=en`);
    const links = await page
      .locator('table a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links).toHaveLength(6);
    for (const link of links) expect([link, (await fetch(link)).status]).toEqual([link, 200]);
    expect(await barriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await keepPicture(page, 'system-en');
    await close();
  },
  patience,
);

it(
  'says so when the numbers cannot be had, and offers a way on',
  async () => {
    await running.impact.stop();
    const { page, status, close } = await look(browser, `${host.url}/?lang=fr`, {
      viewport: { width: 390, height: 844 },
    });
    expect(status).toBe(503);
    expect(await page.textContent('main')).toContain('Les chiffres ne peuvent pas être affichés en ce moment');
    expect(await page.locator('table').count()).toBe(0);
    expect(await barriers(page)).toEqual([]);
    await keepPicture(page, 'public-page-without-numbers');
    await page.getByRole('link', { name: 'Réessayer' }).click();
    await page.waitForURL('**/?lang=fr');
    await close();
  },
  patience,
);
