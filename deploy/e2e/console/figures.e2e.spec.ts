import { readFileSync } from 'node:fs';
import {
  agreementSigned,
  barriersAssessed,
  barriersAssessedAtIntake,
  duoClosed,
  duoFormed,
  importStarted,
  interviewHeld,
  measureAnswered,
  measureDue,
  menteeEnrolled,
  solutionDeclared,
} from '@duo/contracts';
import type { Id } from '@duo/kernel';
import { newId } from '@duo/platform';
import { eventually } from '@duo/testing';
import type { Page } from 'playwright-core';
import { barriers, keepPicture, sticksOut } from '../browser.ts';
import { type House, openHouse, patience, speak } from './house.ts';

let house: House;

beforeAll(async () => {
  house = await openHouse();
  await arrange();
}, patience);

afterAll(() => house?.close());

type Pair = { duo: Id<'duo'>; mentee: Id<'person'>; mentor: Id<'person'>; at: number };

/** Of twelve duos the last is a year later; six mentees found a job, and eight of eleven answered after twelve months. */
const pairs: Pair[] = Array.from({ length: 12 }, (_, at) => ({
  ...{ duo: newId<'duo'>(), mentee: newId<'person'>(), mentor: newId<'person'>(), at },
}));
const early = pairs.slice(0, 11);

const named = (...names: string[]) => names.map((barrier, at) => ({ barrier, severity: 3, rank: at + 1 }));

async function arrange() {
  const { say } = house.branch;
  await say('intake', [
    importStarted({ import: newId(), startedOn: '2021-01-01', synthetic: true }),
    ...pairs.flatMap(({ mentee, at }) => [
      menteeEnrolled({ mentee, enrolledOn: at === 11 ? '2020-01-02' : '2019-01-01' }),
      interviewHeld({ person: mentee, side: 'mentee', heldOn: '2019-01-01', outcome: 'ready' }),
    ]),
    ...early.map(({ mentee }) => {
      const assessed = { mentee, assessedOn: '2019-01-02', respondent: 'mentee', period: 'before' } as const;
      return barriersAssessedAtIntake({ ...assessed, barriers: named('job-search-tools') });
    }),
  ]);
  await say(
    'matching',
    pairs.map(({ at, ...pair }) => duoFormed({ ...pair, formedOn: at === 11 ? '2020-01-15' : '2019-01-21' })),
  );
  await say('follow-up', pairs.flatMap(lifeOf));
  await eventually(
    async () => {
      const { body } = await house.ask<{ figures: { id: string; values: { numerator: number }[] }[] }>('impact', {
        ...{ path: '/figures', as: 'analyst' as const },
      });
      const first = (id: string) => body.figures.find((figure) => figure.id === id)?.values[0]?.numerator;
      expect([first('K1'), first('K2'), first('K16')]).toEqual([12, 6, 0]);
      expect(JSON.stringify(body)).toContain('"job-search-tools-paired-hindsight","numerator":0,"denominator":4');
    },
    { within: 60_000 },
  );
}

function lifeOf({ at, ...pair }: Pair) {
  const { duo, mentee } = pair;
  if (at === 11) return [agreementSigned({ ...pair, signedOn: '2020-02-01', endsOn: '2020-08-01' })];
  const measure = newId();
  const asked = { duo, mentee, assessedOn: '2020-06-01', timePoint: 'hindsight', respondent: 'mentee' } as const;
  const met = { meetings: 24, minutes: 2880, silentWeeks: 2 };
  return [
    agreementSigned({ ...pair, signedOn: '2019-02-01', endsOn: '2019-08-01' }),
    ...(at < 6
      ? [solutionDeclared({ duo, mentee, solution: newId(), kind: 'job', startsOn: '2019-07-01', stable: true })]
      : []),
    duoClosed({ ...pair, closedOn: '2019-08-01', reason: 'completed', ...met }),
    measureDue({ duo, mentee, measure, moment: 'month-12', dueOn: '2020-08-01' }),
    ...(at < 8
      ? [measureAnswered({ duo, mentee, measure, answeredOn: '2020-08-05', daysWorked: 120, situation: 'job' })]
      : []),
    ...(at < 4 ? [barriersAssessed({ ...asked, barriers: named('discrimination') })] : []),
  ];
}

const tile = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const card = (page: Page, name: string | RegExp) => page.getByRole('region', { name });

/** What a press of a button leaves on the disk. */
async function saved(page: Page, name: string) {
  const button = page.getByRole('button', { name, exact: true });
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: file.suggestedFilename(), content: readFileSync(await file.path(), 'utf8') };
}

it(
  'tells each figure with what it is out of, and how it is counted is one key away',
  async () => {
    const { page, complaints, close } = await house.enter('coordinator', { at: '/staff/figures' });
    const exits = tile(page, 'Positive-exit rate');
    await exits.getByText('75%').waitFor();
    await exits.getByText('6 of 8 persons reached, twelve months later').waitFor();
    await exits.getByText('Between 55% and 82%', { exact: false }).waitFor();
    const definition = exits.getByText('Persons with at least one positive solution', { exact: false });
    expect(await definition.isVisible()).toBe(false);
    await exits.locator('summary').focus();
    await page.keyboard.press('Enter');
    await definition.waitFor();
    expect(await exits.getByRole('row', { name: 'Twelve months later 6 8', exact: true }).count()).toBe(1);
    await page.keyboard.press('Enter');
    await definition.waitFor({ state: 'hidden' });
    await tile(page, 'Hours and meetings per duo').getByText('528 hours for 11 duos that have ended').waitFor();
    expect(complaints).toEqual([]);
    await close();
  },
  patience,
);

it(
  'keeps the chosen year in the address, and says so where a year has nothing',
  async () => {
    const { page, close } = await house.enter('branch-manager', { at: '/staff/figures' });
    const accompanied = tile(page, 'Persons accompanied');
    await accompanied.getByText('in 12 duos').waitFor();
    await page.getByRole('combobox', { name: 'Year' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: '2020', exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await accompanied.getByText('in 1 duo', { exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('year')).toBe('2020');
    await page.reload();
    await accompanied.getByText('in 1 duo', { exact: true }).waitFor();
    await page.goto(`${house.url}/staff/figures?year=2031`);
    await page.getByRole('heading', { name: 'Nothing is counted here yet' }).waitFor();
    await page.getByRole('button', { name: 'Show all figures' }).click();
    await accompanied.getByText('in 12 duos').waitFor();
    await close();
  },
  patience,
);

it(
  'gives every picture as a table, as CSV and as SVG, and tells why a number is not published',
  async () => {
    const { page, complaints, close } = await house.enter('analyst', { at: '/staff/figures?year=2019' });
    const solutions = card(page, 'Positive solutions, by the year they began');
    await solutions.locator('svg text', { hasText: '2019' }).first().waitFor();
    const picture = await saved(page, 'Download SVG: Positive solutions, by the year they began');
    expect(picture.name).toBe(`duo-${house.branch.name}-2019-solutions.svg`);
    for (const part of ['<svg', 'Jobs', 'Internships', '2019', `duo · ${house.branch.name} · 2019`])
      expect(picture.content).toContain(part);
    const sheet = await house.browser.newPage();
    await sheet.goto(`data:image/svg+xml,${encodeURIComponent(picture.content)}`);
    expect(await sheet.locator('path').count()).toBeGreaterThan(0);
    await sheet.close();
    await solutions.getByText('Table', { exact: true }).click();
    await solutions.getByRole('row', { name: '2019 6 0 0 6' }).waitFor();
    const table = await saved(page, 'Download CSV: Positive solutions, by the year they began');
    expect(table.content).toBe('\uFEFFYear,Jobs,Internships,Trainings,Together\r\n2019,6,0,0,6\r\n');
    await card(page, 'What stood in the way').getByText('The chart comes as soon as', { exact: false }).waitFor();
    await card(page, 'The road to a duo').getByText('11 (100%)').first().waitFor();
    const published = page.getByRole('row', { name: /^2019/ }).filter({ hasText: 'withheld: fewer than 10' });
    expect(await published.count()).toBe(1);
    const file = await saved(page, 'Download CSV: What is published');
    expect(file.content).toContain('withheld: fewer than 10');
    await page.goto(`${house.url}/staff/figures`);
    const slope = await saved(page, 'Download CSV: What stood in the way: at the start and with hindsight');
    expect(slope.content).toMatch(/^\uFEFFBarrier,At the start: named by/);
    expect(slope.content).toContain('"Job-search tools (CV, letter)",11,11,0,4,-100');
    expect(complaints).toEqual([]);
    await close();
  },
  patience,
);

it(
  'shows nothing to participants, nor to whom figures are not for',
  async () => {
    const figures = `${house.url}/api/impact/figures`;
    expect((await fetch(figures)).status).toBe(401);
    const link = await house.branch.link('impact', {
      purpose: 'log-meetings',
      side: 'mentee',
      person: pairs[0]?.mentee ?? '',
    });
    expect([401, 403]).toContain((await fetch(figures, { headers: { 'x-duo-link': link } })).status);
    const { page, close } = await house.enter('ops', { at: '/staff/figures' });
    await page.getByRole('alert').waitFor();
    expect(await page.getByText('Persons accompanied').count()).toBe(0);
    await close();
  },
  patience,
);

it(
  'is read by everybody in three languages, on a phone and on a desk, in the light and in the dark',
  async () => {
    for (const [width, colorScheme] of [
      [390, 'light'],
      [1440, 'dark'],
    ] as const) {
      const options = { viewport: { width, height: 900 }, colorScheme, at: '/staff/figures' };
      const { page, complaints, close } = await house.enter('analyst', options);
      for (const language of ['fr', 'nl', 'en'] as const) {
        await speak(page, language);
        await page.locator('main table').last().waitFor();
        expect({ language, width, found: await barriers(page) }).toMatchObject({ found: [] });
        expect({ language, width, sticksOut: await sticksOut(page) }).toMatchObject({ sticksOut: false });
        await keepPicture(page, `figures-${language}-${width}-${colorScheme}`);
      }
      expect(complaints).toEqual([]);
      await close();
    }
  },
  patience,
);
