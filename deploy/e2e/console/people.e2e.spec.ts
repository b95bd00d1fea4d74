import { menteeForm, mentorForm } from '@duo/testing';
import type { Page } from 'playwright-core';
import { barriers, keepPicture, sticksOut } from '../browser.ts';
import { type House, openHouse, patience, speak, type Window } from './house.ts';

let house: House;

beforeAll(async () => {
  house = await openHouse();
}, patience);

afterAll(() => house?.close());

async function enrol(side: 'mentees' | 'mentors', special: object): Promise<string> {
  const body = side === 'mentees' ? menteeForm(special) : mentorForm(special);
  const answer = await house.ask<{ id: string }>('intake', { method: 'POST', path: `/${side}`, body });
  expect(answer.status).toBe(201);
  return answer.body.id;
}

const fileOf = async (id: string) =>
  (
    await house.ask<{ status: string; corrections: object; interviews: object[]; modules: object[] }>('intake', {
      path: `/people/${id}`,
      as: 'coordinator',
    })
  ).body;

const isFine = async ({ page, complaints }: Window, picture: string) => {
  expect(await barriers(page)).toEqual([]);
  expect(await sticksOut(page)).toBe(false);
  expect(complaints).toEqual([]);
  await keepPicture(page, picture);
};

const deed = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true });

it(
  'finds somebody while one types, from any page, and brings him from the list to ready',
  async () => {
    const id = await enrol('mentees', { givenName: 'Dieudonné', familyName: 'Mbala' });
    await enrol('mentees', { givenName: 'Noor', familyName: 'Aziz' });
    const window = await house.enter('coordinator', { at: '/staff/sessions' });
    const { page } = window;
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').pressSequentially('dieud mba');
    await page.getByRole('option', { name: /Dieudonné Mbala/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/people/${id}`);
    expect(page.url()).not.toContain('Dieu');
    await page.getByRole('heading', { level: 1, name: 'Dieudonné Mbala' }).waitFor();
    await page.getByRole('button', { name: 'Note the interview' }).first().click();
    await page
      .getByRole('radio', { name: 'Not ready yet' })
      .or(page.getByRole('radio', { name: 'Not yet' }))
      .check();
    await deed(page, 'Save').click();
    await page.getByText('Choose at least one reason.').waitFor();
    await page.getByRole('radio', { name: 'Ready' }).check();
    await page.getByLabel('Private note').fill('Speaks French well');
    await deed(page, 'Save').click();
    await page.getByText(/^Ready since/).waitFor();
    expect(await fileOf(id)).toMatchObject({ status: 'ready', interviews: [{ outcome: 'ready' }] });
    await page.getByText('Speaks French well').waitFor();
    await isFine(window, 'person-en-ready');
    await window.close();
  },
  patience,
);

it(
  'tells the second of two coordinators what the first has corrected, and overwrites nothing',
  async () => {
    const id = await enrol('mentors', { givenName: 'Paul', familyName: 'Dumont' });
    const window = await house.enter('coordinator', { at: `/staff/people/${id}?do=correct` });
    const { page } = window;
    const postalCode = page.getByRole('dialog').getByLabel('Postal code');
    await postalCode.fill('9000');
    const correction = { method: 'POST', path: `/mentors/${id}/corrections`, as: 'branch-manager' } as const;
    await house.ask('intake', { ...correction, body: { postalCode: '9050', capacity: 2, version: 1 } });
    await deed(page, 'Save').click();
    await page.getByText('Somebody else has just corrected this file').waitFor();
    expect(await page.getByRole('alert').filter({ hasText: 'Postal code' }).textContent()).toContain(
      'Postal code: now “9050”, you typed “9000”',
    );
    expect(await page.getByRole('alert').filter({ hasText: 'Postal code' }).textContent()).toContain(
      'Mentees at a time: now “2”',
    );
    expect(await postalCode.inputValue()).toBe('9000');
    expect(await fileOf(id)).toMatchObject({ corrections: { postalCode: '9050', capacity: 2 } });
    await deed(page, 'Save my corrections all the same').click();
    await page.getByText('The correction is noted.').waitFor();
    expect(await fileOf(id)).toMatchObject({ corrections: { postalCode: '9000', capacity: 2 } });
    await window.close();
  },
  patience,
);

it(
  'corrects a name that was misspelt and a number, and keeps a way to reach somebody',
  async () => {
    const id = await enrol('mentees', { givenName: 'Amadou', familyName: 'Dialo' });
    const { page, complaints, close } = await house.enter('coordinator', { at: `/staff/people/${id}?do=details` });
    await page.getByLabel('Family name').fill('Diallo');
    await page.getByLabel('E-mail address').fill('');
    await deed(page, 'Save').click();
    await page.getByText('An e-mail address or a telephone number must stay.').waitFor();
    await page.getByLabel('Telephone number').fill('0470 12 34 56');
    await deed(page, 'Save').click();
    await page.getByRole('heading', { level: 1, name: 'Amadou Diallo' }).waitFor();
    await page.getByRole('link', { name: '0470 12 34 56' }).waitFor();
    expect(complaints.filter((line) => !line.includes('409'))).toEqual([]);
    await close();
  },
  patience,
);

it(
  'notes the half-days of a mentor, books a session for him, and lets him go when he wants to',
  async () => {
    const id = await enrol('mentors', { givenName: 'Ann', familyName: 'Peeters' });
    const startsAt = new Date(Date.now() + 36 * 3_600_000).toISOString();
    const plan = { method: 'POST', path: '/sessions', as: 'coordinator' } as const;
    await house.ask('intake', { ...plan, body: { startsAt, place: 'Gent', language: 'nl', capacity: 4 } });
    const { page, complaints, close } = await house.enter('coordinator', { at: `/staff/people/${id}?do=training` });
    await page.getByRole('button', { name: 'Note half-day 1' }).click();
    await page.getByText('Half-day 1 is noted.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Book a session' }).click();
    await page.getByRole('button', { name: /^Book: / }).click();
    await page.getByText('The place is booked.').waitFor();
    await page.getByText('Booked an information session').waitFor();
    await page.getByRole('button', { name: 'Leaves the programme' }).click();
    expect(await page.getByRole('dialog').textContent()).toContain('a running duo is closed');
    await deed(page, 'Yes, Ann P. leaves the programme').click();
    await page.getByText(/^Left the programme on/).waitFor();
    expect(await fileOf(id)).toMatchObject({ status: 'withdrawn', modules: [{ module: 1 }] });
    expect(complaints).toEqual([]);
    await close();
  },
  patience,
);

it(
  'lets somebody whose session is over log in again in another window, and loses nothing of what was typed',
  async () => {
    const id = await enrol('mentees', { givenName: 'Selam', familyName: 'Tesfay' });
    const { page, close } = await house.enter('coordinator', { at: `/staff/people/${id}?do=interview` });
    await page.getByRole('radio', { name: 'Ready' }).check();
    await page.getByLabel('Private note').fill('Wants to work in care');
    await page.context().clearCookies();
    await deed(page, 'Save').click();
    await page.getByText('You are no longer logged in.').waitFor();
    const [other] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Log in again' }).click(),
    ]);
    await other.locator('button[value="local-coordinator"]').click();
    await other.getByRole('dialog').waitFor();
    await other.close();
    await page.bringToFront();
    await page.evaluate('window.dispatchEvent(new Event("focus"))');
    await page.waitForLoadState('networkidle');
    await deed(page, 'Save').click();
    await page.getByText(/^Ready since/).waitFor();
    expect(await fileOf(id)).toMatchObject({ interviews: [{ note: 'Wants to work in care' }] });
    await close();
  },
  patience,
);

it(
  'plans a session in the calendar, and names who booked before it is cancelled',
  async () => {
    const person = await enrol('mentees', { givenName: 'Sara', familyName: 'Tesfay' });
    const { page, close } = await house.enter('branch-manager', { at: '/staff/sessions' });
    await page.getByRole('button', { name: 'Plan a session' }).click();
    const day = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
    await page.getByLabel('Day').fill(day);
    await page.getByLabel('Place (leave empty if it is online)').fill('Aalst');
    await deed(page, 'Plan a session').click();
    const link = page.getByRole('table').getByRole('link', { name: /Aalst/ });
    await link.waitFor();
    expect(page.url()).toContain(`month=${day.slice(0, 7)}`);
    await link.click();
    const session = new URL(page.url()).searchParams.get('session');
    const booking = { method: 'POST', path: `/sessions/${session}/bookings/${person}`, as: 'coordinator' } as const;
    expect((await house.ask('intake', booking)).status).toBe(204);
    await page.reload();
    await page.getByRole('link', { name: 'Sara Tesfay' }).waitFor();
    await page.getByRole('button', { name: 'Cancel this session' }).click();
    await page.getByText('1 person has booked and is to be told: Sara Tesfay.').waitFor();
    await page.getByRole('button', { name: 'Yes, cancel the session' }).click();
    await page.getByText('The session is cancelled.').waitFor();
    await close();
  },
  patience,
);

const windows = [
  { width: 390, height: 844, colorScheme: 'light' },
  { width: 1440, height: 900, colorScheme: 'dark' },
] as const;

it.each(windows)(
  'is read by everybody in three languages at $width pixels, $colorScheme',
  async ({ colorScheme, ...viewport }) => {
    const id = await enrol('mentees', { givenName: 'Leila', familyName: 'Haddad-Vandenbroucke' });
    const window = await house.enter('coordinator', { viewport, colorScheme, at: `/staff/people/${id}` });
    const { page } = window;
    await page.getByText('By the rules').waitFor();
    const inThree = async (place: string) => {
      for (const language of ['fr', 'nl', 'en'] as const) {
        await speak(page, language);
        await isFine(window, `${place}-${language}-${viewport.width}`);
      }
    };
    await inThree('person');
    for (const place of ['people', 'sessions']) {
      await page.goto(`${house.url}/staff/${place}`);
      await page.locator('h1').waitFor();
      await inThree(place);
    }
    await window.close();
  },
  patience,
);

it(
  'says so when a person is not known, and leads back to the list',
  async () => {
    const { page, close } = await house.enter('coordinator', {
      at: '/staff/people/00000000-0000-4000-8000-000000000000',
    });
    await page.getByRole('heading', { level: 1, name: 'This person is not known here' }).waitFor();
    await page.getByRole('link', { name: 'To the list of people' }).click();
    await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
    await close();
  },
  patience,
);
