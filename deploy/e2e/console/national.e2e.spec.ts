import { agreementSigned, menteeEnrolled, solutionDeclared } from '@duo/contracts';
import { newId } from '@duo/platform';
import { eventually, openBranch, type TestBranch } from '@duo/testing';
import type { Page } from 'playwright-core';
import { barriers, keepPicture, sticksOut } from '../browser.ts';
import { type House, openHouse, patience, speak } from './house.ts';

let branches: TestBranch[] = [];
let house: House;

beforeAll(async () => {
  branches = await Promise.all([openBranch(), openBranch()]);
  const [large, small] = branches;
  if (!large || !small) throw new Error('two branches');
  await live(large, 30, 12);
  await live(small, 14, 3);
  house = await openHouse({ over: branches });
}, patience);

afterAll(async () => {
  await house?.close();
  for (const one of branches) await one.close();
});

/** So many duos of 2020, and how many of their mentees found a job. */
async function live(branch: TestBranch, duos: number, jobs: number) {
  const pairs = Array.from({ length: duos }, () => ({
    ...{ duo: newId<'duo'>(), mentee: newId<'person'>(), mentor: newId<'person'>() },
  }));
  await branch.say(
    'intake',
    pairs.map(({ mentee }) => menteeEnrolled({ mentee, enrolledOn: '2020-01-06' })),
  );
  await branch.say('follow-up', [
    ...pairs.map((pair) => agreementSigned({ ...pair, signedOn: '2020-02-03', endsOn: '2020-08-03' })),
    ...pairs
      .slice(0, jobs)
      .map(({ duo, mentee }) =>
        solutionDeclared({ duo, mentee, solution: newId(), kind: 'job', startsOn: '2020-07-01', stable: true }),
      ),
  ]);
}

const tile = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const nameOf = (at: number) => branches[at]?.name ?? '';

it(
  'adds the branches up, shows one by itself, and ranks none',
  async () => {
    await eventually(
      async () => {
        const { body } = await house.ask('impact', { path: '/figures', as: 'analyst' });
        expect(JSON.stringify(body)).toContain('"numerator":44');
      },
      { within: 60_000 },
    );
    const { page, complaints, close } = await house.enter('analyst', { at: '/staff/figures' });
    await tile(page, 'Persons accompanied').getByText('in 44 duos').waitFor();
    const published = page.getByRole('table').last();
    await published.getByRole('row', { name: new RegExp(`^${nameOf(0)}.*30`) }).waitFor();
    await published.getByRole('row', { name: new RegExp(`^${nameOf(1)}.*14`) }).waitFor();
    await page.getByRole('combobox', { name: 'Branch' }).click();
    await page.getByRole('option', { name: nameOf(1), exact: true }).click();
    await tile(page, 'Persons accompanied').getByText('in 14 duos').waitFor();
    expect(new URL(page.url()).searchParams.get('branch')).toBe(nameOf(1));
    expect(complaints).toEqual([]);
    await close();
  },
  patience,
);

it(
  'offers the national office the figures and nothing of the people in the branches',
  async () => {
    const { page, close } = await house.enter('analyst', { at: '/staff/people' });
    await page.getByRole('navigation').first().waitFor();
    expect(await page.getByRole('link', { name: 'People' }).count()).toBe(0);
    const asked = await page.evaluate(async () => (await fetch('/api/intake/people')).status);
    expect(asked).toBe(404);
    await close();
  },
  patience,
);

it(
  'is read in three languages, on a phone and on a desk',
  async () => {
    for (const width of [390, 1440]) {
      const { page, complaints, close } = await house.enter('evaluator', {
        ...{ viewport: { width, height: 900 }, at: '/staff/figures' },
      });
      for (const language of ['fr', 'nl', 'en'] as const) {
        await speak(page, language);
        await page.locator('main table').last().waitFor();
        expect({ language, width, found: await barriers(page) }).toMatchObject({ found: [] });
        expect({ language, width, sticksOut: await sticksOut(page) }).toMatchObject({ sticksOut: false });
        await keepPicture(page, `national-${language}-${width}`);
      }
      expect(complaints).toEqual([]);
      await close();
    }
  },
  patience,
);
