import { duoFormed } from '@duo/contracts';
import { daysAfter, type Id, type Side } from '@duo/kernel';
import { newId } from '@duo/platform';
import { eventually, menteeForm, mentorForm } from '@duo/testing';
import type { Page } from 'playwright-core';
import { barriers, keepPicture, sticksOut } from '../browser.ts';
import { type House, openHouse, patience } from './house.ts';

let house: House;

beforeAll(async () => {
  house = await openHouse();
}, patience);

afterAll(() => house?.close());

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(new Date());
const ago = (days: number) => daysAfter(today, -days);

async function enrol(side: Side, givenName: string, familyName: string) {
  const path = side === 'mentee' ? '/mentees' : '/mentors';
  const form = side === 'mentee' ? menteeForm : mentorForm;
  const { body: answer } = await house.ask<{ id: Id<'person'> }>('intake', {
    method: 'POST',
    path,
    body: form({ givenName, familyName }),
  });
  return answer.id;
}

/** A mentee and a mentor who both said yes so many days ago. */
async function formed(days: number, mentee: string, mentor: string) {
  const [one, other] = [await enrol('mentee', mentee, 'Haddad'), await enrol('mentor', mentor, 'Verbeke')];
  const duo = newId<'duo'>();
  await house.branch.say('matching', [duoFormed({ duo, mentee: one, mentor: other, formedOn: ago(days) })]);
  const file = { path: `/duos/${duo}`, as: 'coordinator' as const };
  await eventually(async () => expect((await house.ask('follow-up', file)).status).toBe(200));
  return duo;
}

async function running(days: number, mentee: string, mentor: string) {
  const duo = await formed(days, mentee, mentor);
  const body = { signedOn: ago(days), textVersion: '4', language: 'nl', signedBy: ['mentor', 'mentee'] };
  await house.ask('follow-up', { method: 'POST', path: `/duos/${duo}/agreement`, as: 'coordinator', body });
  return duo;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const pick = (page: Page, name: string) => page.getByRole('dialog').getByText(name, { exact: true }).click();
const save = (page: Page, name = 'Save') => page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
/** What was said to have happened. */
const told = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();

it(
  'accompanies a duo from the agreement to the answer after it',
  async () => {
    const duo = await formed(20, 'Leila', 'Marc');
    const { page, complaints, close } = await house.enter('coordinator', { at: `/staff/duos/${duo}` });
    await page.getByText('The agreement is still to be signed.', { exact: false }).waitFor();

    await button(page, 'Record the agreement').click();
    await page.getByLabel('Which day?').fill(ago(15));
    await pick(page, 'Dutch');
    await page.getByLabel('Version of the text').fill('4');
    await page.getByLabel('Leila H.').check();
    await save(page);
    await told(page, 'An agreement holds when both have signed.');
    expect(await page.getByLabel('Version of the text').inputValue()).toBe('4');
    await page.getByLabel('Marc V.').check();
    await save(page);
    await told(page, 'the duo is accompanied');

    await button(page, 'Log a meeting').first().click();
    await page.getByLabel('Note (optional)').fill('Wrote a letter together');
    await page.keyboard.press('Escape');
    await button(page, 'Log a meeting').first().click();
    expect(await page.getByLabel('Note (optional)').inputValue()).toBe('Wrote a letter together');
    await pick(page, '1½ h');
    await save(page);
    await told(page, /The meeting of .* is logged/);
    await button(page, 'Undo').click();
    await told(page, 'The meeting is taken back.');
    await told(page, 'Taken back');

    await button(page, 'Note a check-in').first().click();
    await page.getByLabel('What was said').fill('Goes well');
    await save(page);
    await told(page, 'The check-in is noted.');

    await button(page, 'Set a goal').first().click();
    await page.getByLabel('Which barrier does it work on?').selectOption('relevant-network');
    await page.getByLabel('What do they want to reach?').fill('Speak with three people of the trade');
    await save(page);
    await told(page, 'The goal is in the plan.');
    await button(page, 'It is reached').click();
    await told(page, 'The goal is reached.');

    await button(page, 'Record a solution').first().click();
    await pick(page, 'Job');
    await page.getByLabel('First day').fill(today);
    await page.getByLabel('Contract').selectOption('permanent');
    await save(page);
    await told(page, 'It is recorded.');
    await told(page, 'Stable');

    await button(page, 'Something else').click();
    await page.getByRole('menuitem', { name: 'Close the duo' }).click();
    await page.getByLabel('Why does the duo end?').selectOption('found-a-solution');
    await page
      .getByRole('group', { name: /Marc V\..*another duo/ })
      .getByText('Yes')
      .click();
    await page
      .getByRole('group', { name: /Leila H\..*another duo/ })
      .getByText('No')
      .click();
    await save(page, 'Go on');
    await told(page, 'Marc V. goes back to the pool');
    await told(page, 'The six-month letters are sent');
    await save(page, 'Close the duo');
    await told(page, 'The duo is closed.');

    await button(page, 'Record the answer of the closing').first().click();
    await pick(page, 'I have a job');
    await save(page);
    await told(page, 'The answer is recorded.');
    expect(complaints.filter((line) => !line.includes('409'))).toEqual([]);
    await close();
  },
  patience,
);

it(
  'shows a silent duo in red, with a word and a shape, and opens it by the keyboard alone',
  async () => {
    await running(16, 'Yusuf', 'Paul');
    await running(3, 'Sara', 'Ann');
    const { page, close } = await house.enter('coordinator', { at: '/staff/duos' });
    const row = page.getByRole('row', { name: /Yusuf H\. and Paul V\./ });
    await row.waitFor();
    expect(await row.textContent()).toContain('Silent');
    expect(await row.locator('[data-light="red"] svg').count()).toBe(1);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByText('Still no first meeting, 16 days after signing', { exact: false }).waitFor();
    await page.goto(`${house.url}/staff/duos?light=red`);
    await row.waitFor();
    expect(await page.getByRole('row', { name: /Sara H\./ }).count()).toBe(0);
    await close();
  },
  patience,
);

it(
  'is read and used by everybody, on a phone and on a desk, in three languages',
  async () => {
    const duo = await running(12, 'Dieudonné', 'Joris');
    for (const [width, language, colorScheme] of [
      [390, 'nl', 'light'],
      [1440, 'fr', 'light'],
      [390, 'en', 'dark'],
    ] as const) {
      const viewport = { width, height: 900 };
      const { page, close } = await house.enter('coordinator', { at: '/staff/duos', language, viewport, colorScheme });
      for (const path of ['/duos', '/duos/measures', `/duos/${duo}`, `/duos/${duo}?do=meeting`]) {
        await page.goto(`${house.url}/staff${path}`);
        await page
          .locator(path.includes('?') ? '[role=dialog] form' : '[role=main] h1, main h1')
          .first()
          .waitFor();
        await page.waitForLoadState('networkidle');
        expect({ path, width, language, found: await barriers(page) }).toMatchObject({ found: [] });
        expect({ path, width, language, sticksOut: await sticksOut(page) }).toMatchObject({ sticksOut: false });
        await keepPicture(page, `duos-${path.replaceAll(/[^a-z]/g, '')}-${language}-${width}`);
      }
      await close();
    }
  },
  patience,
);
