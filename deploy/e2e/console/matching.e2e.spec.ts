import { eventually, menteeForm, mentorForm } from '@duo/testing';
import type { Locator, Page } from 'playwright-core';
import { barriers, keepPicture, sticksOut } from '../browser.ts';
import { type House, openHouse, patience, type Window } from './house.ts';

type Waiting = { waiting: { person: string; waitingSince: string }[] };

let house: House;
let team: Window;
let pool: Waiting['waiting'];

/** Leila and Yusuf fit Marc and Ann, Leila rather Marc; Sara is free when no mentor is, Els when no mentee is. */
const people = [
  ['mentees', 'Leila', { occupation: '2512', sector: 'J' }],
  ['mentees', 'Yusuf', { help: ['language'], occupation: '7112', sector: 'F' }],
  ['mentees', 'Sara', { availability: ['sun-pm'] }],
  ['mentors', 'Marc', { occupation: '2511', sector: 'J', generalist: false }],
  ['mentors', 'Ann', { help: ['language'], generalist: false }],
  ['mentors', 'Els', { availability: ['sat-am'] }],
] as const;

beforeAll(async () => {
  house = await openHouse();
  await Promise.all(people.map(([side, givenName, facts]) => becomesReady(side, givenName, facts)));
  pool = await eventually(
    async () => {
      const { body } = await house.ask<Waiting>('matching', { path: '/pool', as: 'coordinator' });
      expect(body.waiting).toHaveLength(people.length);
      return body.waiting;
    },
    { within: 60_000, every: 200 },
  );
  team = await house.enter('coordinator', { at: '/staff/matching', viewport: { width: 1440, height: 900 } });
}, patience);

afterAll(() => house?.close());

async function becomesReady(side: 'mentees' | 'mentors', givenName: string, special: object) {
  const form = side === 'mentees' ? menteeForm({ givenName }) : mentorForm({ givenName });
  const body = { ...form, facts: { ...form.facts, ...special } };
  const { id } = (await house.ask<{ id: string }>('intake', { method: 'POST', path: `/${side}`, body })).body;
  const post = (path: string, given: object) =>
    house.ask('intake', { method: 'POST', path: `/${side}/${id}${path}`, body: given, as: 'coordinator' });
  if (side === 'mentors') for (let module = 1; module <= 8; module += 1) await post('/modules', { module });
  expect((await post('/interview', { outcome: 'ready' })).status).toBe(204);
}

const pair = (page: Page, mentee: string, mentor: string): Locator =>
  page.getByRole('article', { name: new RegExp(`^${mentee} .* and ${mentor} `) });

/** The round is there, and its people have their names. */
const isShown = async (page: Page) => {
  await page.locator('article').first().waitFor();
  await hasNames(page);
};

const hasNames = (page: Page) =>
  eventually(async () => expect(await page.textContent('main')).not.toContain('…'), { within: 20_000 });

it(
  'begins a round, and gives the reasons of each pair and of who is left out',
  async () => {
    const { page } = team;
    await page.getByRole('button', { name: 'Begin a round' }).click();
    await page.waitForURL('**/staff/matching/*');
    await isShown(page);
    const card = pair(page, 'Leila', 'Marc');
    expect(await card.textContent()).toMatch(/\d+ of 100/);
    const given = await card.getByText(/^\d+ of \d{1,2}$/).allTextContents();
    const points = given.map((line) => Number.parseInt(line, 10));
    expect(points).toHaveLength(8);
    expect(String(points.reduce((sum, one) => sum + one, 0))).toBe(
      /(\d+) of 100/.exec((await card.textContent()) ?? '')?.[1],
    );
    expect(await card.textContent()).toMatch(/Instead:Ann V\. \(.* for the whole round\)nobody \(−\d+\)/);
    const sara = await page.getByRole('article', { name: /^Sara/ }).textContent();
    expect(sara).toContain('No mentor with the same language is free on the same half-days.');
    expect(sara).toContain('To be free on Saturday morning as well would be enough.');
    const left = page.locator('section').filter({ has: page.locator('#mentors-left') });
    expect(await left.textContent()).toMatch(/Els V\..*No mentee is free on the same half-days\./);
    await page.getByText('What does the matching maximise?').click();
    expect(await page.textContent('details')).toContain('26 points');
    await page.getByText('What does the matching maximise?').click();
  },
  patience,
);

it(
  'pins, vetoes and takes back in place, and tells what each changes',
  async () => {
    const { page } = team;
    await pair(page, 'Leila', 'Marc')
      .getByRole('button', { name: /^Ann V\./ })
      .click();
    await page.getByText('Yusuf H. meets Marc V. (before: Ann V.)').waitFor();
    expect(await pair(page, 'Leila', 'Ann').textContent()).toContain('Pinned by the team');
    expect(await pair(page, 'Yusuf', 'Marc').textContent()).toContain('New: before with Ann V.');
    await page.getByRole('button', { name: 'Undo: Leila H. and Ann V. are pinned' }).click();
    await pair(page, 'Leila', 'Marc').waitFor();
    await pair(page, 'Leila', 'Marc')
      .getByRole('button', { name: /^Not this pair/ })
      .click();
    await page.getByRole('menuitem', { name: 'Not in this round' }).click();
    await pair(page, 'Leila', 'Ann').waitFor();
    expect(await page.textContent('#ruled-out')).toBe('Pairs ruled out (1)');
    await page.getByRole('button', { name: 'Allow Leila H. and Marc V. again' }).click();
    await pair(page, 'Leila', 'Marc').waitFor();
    expect(await page.locator('#ruled-out').count()).toBe(0);
  },
  patience,
);

it(
  'tells the second of two what the first decided, before a decision is taken on it',
  async () => {
    const other = await house.enter('branch-manager', { at: new URL(team.page.url()).pathname });
    await isShown(other.page);
    await pair(team.page, 'Yusuf', 'Ann').getByRole('button', { name: /^Pin/ }).click();
    await team.page.getByRole('button', { name: 'Undo: Yusuf H. and Ann V. are pinned' }).waitFor();
    await pair(other.page, 'Leila', 'Marc').getByRole('button', { name: /^Pin/ }).click();
    await other.page.getByText('Somebody else decided in the meantime').waitFor();
    const told = await other.page.getByRole('status').allTextContents();
    expect(told.join()).toContain('Your decision was not taken');
    expect(told.join()).toContain('Yusuf H. and Ann V. are pinned');
    expect(await pair(other.page, 'Yusuf', 'Ann').textContent()).toContain('Pinned by the team');
    await pair(other.page, 'Yusuf', 'Ann')
      .getByRole('button', { name: /^Unpin/ })
      .click();
    await other.page.getByRole('button', { name: /^Undo/ }).waitFor();
    await team.page.getByText('Nothing has moved here').waitFor();
    await team.page.getByRole('button', { name: 'Show what changed' }).click();
    await team.page.getByText('Yusuf H. and Ann V. are no longer pinned').waitFor();
    // The refusal is the browser's to note: it is what this journey is about.
    expect(other.complaints.filter((line) => !line.includes('409'))).toEqual([]);
    await other.close();
  },
  patience,
);

/** Goes with the tab key to what has such a name. */
async function tabTo(page: Page, name: RegExp) {
  const focused = 'document.activeElement.getAttribute("aria-label") ?? document.activeElement.innerText ?? ""';
  for (let at = 0; at < 120; at++) {
    if (name.test(await page.evaluate<string>(focused))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the tab key does not come to ${name}`);
}

it(
  'is done with the keyboard alone: from pair to pair, ticked, approved, asked once',
  async () => {
    const { page } = team;
    await page.locator('h1').focus();
    await tabTo(page, /^Select (Leila|Yusuf)/);
    await page.keyboard.press('Space');
    await page.keyboard.press('j');
    expect(await page.evaluate('document.activeElement.localName')).toBe('article');
    await tabTo(page, /^Select (Leila|Yusuf)/);
    await page.keyboard.press('Space');
    await page.locator('h1').focus();
    await tabTo(page, /^Approve 2$/);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain('Each person gets a letter about the other');
    await page.locator('[role="dialog"] :focus').waitFor();
    await tabTo(page, /^Approve 2$/);
    await page.keyboard.press('Enter');
    await page.getByText('Leila H. and Marc V. are approved').waitFor();
    expect(await page.getByRole('article').filter({ hasText: 'Approved' }).count()).toBe(2);
  },
  patience,
);

it(
  'goes on to the first meeting and the answers; who is declined waits again with the time kept',
  async () => {
    const { page } = team;
    await page.getByRole('main').getByRole('link', { name: 'Matching' }).click();
    await page.getByRole('button', { name: 'Record the meeting: Leila H. and Marc V.' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Give the day and the time.').waitFor();
    await page.getByLabel('Time', { exact: true }).fill('00:00');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Marc V. has not answered yet').waitFor();
    await answer(page, 'Marc V.', 'Yes');
    await page.getByText('Marc V. has answered').waitFor();
    expect(await page.textContent('main')).not.toContain('Both yes');
    await answer(page, 'Leila H.', 'No');
    await page.getByText('Settled (1)').click();
    await page.getByText('Declined: Leila H. said no').waitFor();
    await page.getByRole('button', { name: 'Take back: Yusuf H. and Ann V.' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Take back' }).click();
    await page.getByText('Settled (2)').waitFor();
    const { body } = await house.ask<Waiting>('matching', { path: '/pool', as: 'coordinator' });
    expect(body.waiting).toEqual(pool);
  },
  patience,
);

async function answer(page: Page, name: string, said: 'Yes' | 'No') {
  await page.getByRole('button', { name: /^Record an answer/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(name).check();
  await dialog.getByLabel(said, { exact: true }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
}

const windows = [
  { width: 390, height: 844, colorScheme: 'dark' },
  { width: 1440, height: 900, colorScheme: 'light' },
] as const;

describe.each(['fr', 'nl', 'en'] as const)('in %s', (language) => {
  it.each(windows)(
    'is read by everybody at $width pixels, $colorScheme',
    async ({ colorScheme, ...viewport }) => {
      const { body } = await house.ask<{ id: string }>('matching', {
        method: 'POST',
        path: '/rounds',
        body: {},
        as: 'coordinator',
      });
      const window = await house.enter('coordinator', { at: '/staff/matching', viewport, colorScheme, language });
      const { page } = window;
      for (const at of ['/staff/matching', `/staff/matching/${body.id}`]) {
        await page.goto(`${house.url}${at}`);
        await page.locator('li:visible').filter({ hasText: 'Leila' }).first().waitFor();
        await hasNames(page);
        await page.locator('summary').first().click();
        expect(await barriers(page)).toEqual([]);
        expect(await sticksOut(page)).toBe(false);
        await keepPicture(
          page,
          `${at.endsWith('matching') ? 'matching' : 'round'}-${language}-${viewport.width}-${colorScheme}`,
        );
      }
      expect(window.complaints).toEqual([]);
      await window.close();
    },
    patience,
  );
});
