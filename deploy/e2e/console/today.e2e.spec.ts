import { menteeForm, mentorForm } from '@duo/testing';
import { barriers, keepPicture, sticksOut } from '../browser.ts';
import { type House, openHouse, patience, speak } from './house.ts';

let house: House;

beforeAll(async () => {
  house = await openHouse();
  await arrange();
}, patience);

afterAll(() => house?.close());

const post = (path: string, body: object) =>
  house.ask<{ id: string }>('intake', { method: 'POST', path, body, as: 'coordinator' });

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** Three people whom somebody waits for: to be interviewed, to be asked again, and half-way in the training. */
async function arrange() {
  const enrolled = async (side: 'mentees' | 'mentors', special: object, days: number) => {
    const { status, body } = await post(`/${side}`, side === 'mentees' ? menteeForm(special) : mentorForm(special));
    expect(status).toBe(201);
    await house.branch.query('update intake.enrolments set enrolled_on = $2 where person = $1', [
      body.id,
      daysAgo(days),
    ]);
    return body.id;
  };
  await enrolled('mentees', { givenName: 'Yusuf', familyName: 'Kaya' }, 9);
  const later = await enrolled('mentees', { givenName: 'Amira', familyName: 'Saleh', phone: '+32 470 12 34 56' }, 60);
  const notYet = { outcome: 'not-yet', reasons: ['language-too-low'], referral: 'language-course' };
  const held = { heldOn: daysAgo(50), recontactOn: daysAgo(20) };
  expect((await post(`/mentees/${later}/interview`, { ...notYet, ...held })).status).toBe(204);
  const mentor = await enrolled('mentors', { givenName: 'Marc', familyName: 'Vermeulen' }, 8);
  await post(`/mentors/${mentor}/interview`, { outcome: 'ready', heldOn: daysAgo(3) });
  await post(`/mentors/${mentor}/modules`, { module: 1, followedOn: daysAgo(2) });
}

const rows = 'main li:has(a)';

it(
  'is worked off with the keyboard alone: what waits longest is first, and is one key away',
  async () => {
    const { page, complaints, close } = await house.enter('coordinator');
    await page.getByText('Yusuf K. waits for an interview').waitFor();
    const shown = await page.locator(`${rows} > div`).allTextContents();
    expect(shown.filter((text) => /Amira|Yusuf|Marc/.test(text)).map((text) => text.slice(0, 9))).toEqual([
      ...['Ask Amira', 'Yusuf K. ', 'Marc V. h'],
    ]);
    expect(await page.getByRole('navigation').first().textContent()).toMatch(/Today\s*3/);
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('Next row').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    for (const key of ['j', 'j', 'k', 'j', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('dialog', { name: /Note the interview · Yusuf K\./ }).waitFor();
    const tabTo = async (role: 'radio' | 'button', name: string) => {
      const wanted = page.getByRole('dialog').getByRole(role, { name }).and(page.locator(':focus'));
      const isFocused = async () => (await wanted.count()) > 0;
      for (let tabs = 0; tabs < 30 && !(await isFocused()); tabs += 1) await page.keyboard.press('Tab');
    };
    await tabTo('radio', 'Ready');
    await page.keyboard.press('Space');
    await tabTo('button', 'Save');
    await page.keyboard.press('Enter');
    await page.getByText(/^Ready since/).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('today');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    await page.getByText('Marc V.').waitFor();
    expect(await page.getByText('Yusuf K.').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  },
  patience,
);

it(
  'shows one kind by its address, and a number only to whoever asks for it',
  async () => {
    const { page, close } = await house.enter('branch-manager', { at: '/staff?kind=ask-again' });
    await page.getByText('Ask Amira S. again').waitFor();
    expect(await page.getByText('Marc V.').count()).toBe(0);
    expect(await page.getByText('+32 470').count()).toBe(0);
    await page.getByRole('button', { name: 'Show the number' }).click();
    await page.getByRole('link', { name: '+32 470 12 34 56' }).waitFor();
    await page.getByRole('link', { name: /^Everything/ }).click();
    await page.getByText('Marc V.').waitFor();
    await close();
  },
  patience,
);

it.each([
  ['ops', '/staff/system'],
  ['analyst', '/staff/figures'],
  ['evaluator', '/staff/figures'],
] as const)(
  'leads %s to %s',
  async (role, path) => {
    const { page, close } = await house.enter(role);
    await page.waitForURL(`**${path}`);
    await close();
  },
  patience,
);

it(
  'tells the data-protection officer what may be taken out',
  async () => {
    const { page, close } = await house.enter('dpo');
    await page.getByRole('heading', { name: 'What you can do here' }).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download (CSV): Duos' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.csv$/);
    expect(await barriers(page)).toEqual([]);
    await close();
  },
  patience,
);

const windows = [
  { width: 390, height: 844, colorScheme: 'light' },
  { width: 1440, height: 900, colorScheme: 'light' },
  { width: 1440, height: 900, colorScheme: 'dark' },
] as const;

it.each(windows)(
  'is read by everybody in three languages at $width pixels, $colorScheme',
  async ({ colorScheme, ...viewport }) => {
    const { page, complaints, close } = await house.enter('coordinator', { viewport, colorScheme });
    await page.getByText('Amira S.').waitFor();
    for (const language of ['fr', 'nl', 'en'] as const) {
      await speak(page, language);
      expect(await barriers(page)).toEqual([]);
      expect(await sticksOut(page)).toBe(false);
      await keepPicture(page, `today-${language}-${viewport.width}-${colorScheme}`);
    }
    expect(complaints).toEqual([]);
    await close();
  },
  patience,
);
