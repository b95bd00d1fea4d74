import { readFile } from 'node:fs/promises';
import type { FileChooser, Page } from 'playwright-core';
import { barriers, keepPicture, sticksOut } from '../browser.ts';
import { type House, openHouse, patience, speak, type Window } from './house.ts';

let house: House;

beforeAll(async () => {
  house = await openHouse();
}, patience);

afterAll(() => house?.close());

type Cells = Record<string, string>;

const mentee = (record: string, special: Cells = {}): Cells => ({
  ...{
    record,
    side: 'mentee',
    given_name: 'Leila',
    family_name: `Haddad ${record}`,
    language: 'fr',
    born: '1990-05-04',
  },
  ...{ nationality: 'SY', origin_basis: 'nationality', stay: 'long-term', postal_code: '1000' },
  ...{ languages: 'fr:B2;ar:native', help: 'language', availability: 'mon-am', enrolled_on: '2016-01-04' },
  ...special,
});

const csv = (rows: readonly Cells[], separator = ',') =>
  [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
    .map((cells) => `${cells.join(separator)}\r\n`)
    .join('');

const file = (name: string, text: string | Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
});

const choose = (page: Page, ...files: ReturnType<typeof file>[]) =>
  page.locator('input[type=file][multiple]').setInputFiles(files);

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const faultsIn = (page: Page) => page.getByRole('region', { name: 'What was found' }).getByRole('listitem');

async function begin(page: Page) {
  await press(page, 'Start an import');
  await page.getByRole('heading', { name: '1. Files' }).waitFor();
}

async function dryRun(page: Page) {
  await press(page, /^Do the dry run/);
  await page.getByRole('heading', { name: 'What the dry run found, by table' }).waitFor();
}

async function write(page: Page, act: string) {
  await press(page, act);
  await page.getByRole('dialog').getByText('This cannot be undone.').waitFor();
  await press(page, 'Yes, write');
}

const isFine = async ({ page, complaints }: Window, picture: string) => {
  expect(await barriers(page)).toEqual([]);
  expect(await sticksOut(page)).toBe(false);
  expect(complaints).toEqual([]);
  await keepPicture(page, picture);
};

const findsInPeople = async (page: Page, typed: string, name: string) => {
  await page.goto(`${house.url}/staff/people`);
  await page.getByLabel('Find').or(page.getByRole('searchbox')).first().fill(typed);
  await page.getByRole('link', { name: new RegExp(name) }).waitFor();
};

it(
  'shows bad rows by line and rule, writes the good ones, and takes the bad ones again once they are corrected',
  async () => {
    const window = await house.enter('coordinator', { at: '/staff/import' });
    const { page, complaints } = window;
    await begin(page);
    const rows = [
      mentee('P1', { given_name: 'Amina' }),
      mentee('P2', { given_name: 'Brahim', born: '31/02/1990' }),
      mentee('P3', { given_name: 'Chantal', postal_code: '' }),
    ];
    await choose(page, file('ghent-people.csv', csv(rows)));
    await page.getByText('1 file has arrived.').waitFor();
    await page.getByText('read as: People · 3 rows').waitFor();
    await dryRun(page);
    expect(await faultsIn(page).allTextContents()).toEqual([
      'ghent-people.csv, line 3Day or year of birthThis is no day that exists. Write it as 31/12/2019 or 2019-12-31.',
      'ghent-people.csv, line 4Postal codeA value is missing. Fill in this cell.',
    ]);
    await page.reload();
    await page.getByText('Dry run done, nothing written').waitFor();
    await isFine(window, 'import-en-checked');
    await write(page, 'Write 1 row');
    await page.getByRole('heading', { name: '1 row is written' }).waitFor();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the rows to correct (CSV): People' }).click(),
    ]);
    const text = await readFile(await saved.path(), 'utf8');
    expect(text).toContain('born must-be-a-day');
    await findsInPeople(page, 'amina', 'Amina Haddad P1');
    await page.goBack();
    await press(page, 'Send the corrected rows');
    await page.getByText('No files so far.').waitFor();
    const corrected = text.replace('31/02/1990', '28/02/1990').replace('long-term,,', 'long-term,9000,');
    await choose(page, file(saved.suggestedFilename(), corrected));
    await page.getByText('read as: People · 2 rows').waitFor();
    await dryRun(page);
    await write(page, 'Write 2 rows');
    await page.getByRole('heading', { name: '2 rows are written' }).waitFor();
    await findsInPeople(page, 'brahim', 'Brahim Haddad P2');
    await findsInPeople(page, 'chantal', 'Chantal Haddad P3');
    expect(complaints).toEqual([]);
    await window.close();
  },
  patience,
);

/** The branch's own words for the table, two columns and a code. */
const ownWords = (record: string) => {
  const { record: nummer = '', side: _, ...rest } = mentee(record);
  return { nummer, rol: 'kandidaat', ...rest };
};

it(
  'is done with the keyboard alone, in the words of the branch, which are a file for the next time',
  async () => {
    const { page, close } = await house.enter('branch-manager', { at: '/staff/import' });
    const { keyboard } = page;
    // Asked for long before it opens: the browser is told to leave the choice to the test, which takes a moment.
    const chooser = new Promise<FileChooser>((resolve) => page.once('filechooser', resolve));
    const tabTo = async (role: 'button' | 'combobox', name: string | RegExp) => {
      const wanted = page.getByRole(role, { name }).and(page.locator(':focus'));
      for (let tabs = 0; tabs < 60 && (await wanted.count()) === 0; tabs += 1) await keyboard.press('Tab');
      expect(await wanted.count()).toBe(1);
    };
    await tabTo('button', 'Start an import');
    await keyboard.press('Enter');
    await page.getByText('No files so far.').waitFor();
    await tabTo('button', 'Choose files');
    await keyboard.press('Enter');
    await (await chooser).setFiles([file('leden.csv', csv([ownWords('K1'), ownWords('K2')], '\t'))]);
    await page.getByText('not recognised: say below what it is · 2 rows').waitFor();
    const pick = async (field: string | RegExp, typed: string) => {
      await tabTo('combobox', field);
      await keyboard.press('Control+a');
      await keyboard.type(typed);
      await keyboard.press('ArrowDown');
      await keyboard.press('Enter');
      await page.getByText('Kept.').waitFor();
    };
    await tabTo('combobox', 'This file holds');
    await keyboard.press('ArrowDown');
    await page.getByRole('option', { name: 'People', exact: true }).waitFor();
    // From the last one, that it is nothing of all this, to the first.
    for (const key of ['ArrowDown', 'Enter']) await keyboard.press(key);
    await page.getByText('read as: People').waitFor();
    await page.locator('#content h1').focus();
    await pick(/“nummer”/, 'Number of the branch');
    await pick(/“rol”/, 'Mentee or mentor');
    await tabTo('button', 'Do the dry run');
    await keyboard.press('Enter');
    await page.getByText('“kandidaat” in Mentee or mentor').waitFor();
    await page.locator('#content h1').focus();
    await tabTo('combobox', '“kandidaat” in Mentee or mentor');
    await keyboard.type('mentee');
    await tabTo('button', 'Keep these words in a file');
    const [kept] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
    expect(JSON.parse(await readFile(await kept.path(), 'utf8'))).toEqual({
      tables: { leden: 'people' },
      columns: { people: { nummer: 'record', rol: 'side' } },
      values: { people: { side: { kandidaat: 'mentee' } } },
    });
    await tabTo('button', 'Do the dry run again');
    await keyboard.press('Enter');
    await page.getByRole('button', { name: 'Write 2 rows' }).waitFor();
    await tabTo('button', 'Write 2 rows');
    await keyboard.press('Enter');
    await page.getByRole('dialog').getByText('People: 2').waitFor();
    await tabTo('button', 'Yes, write');
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: '2 rows are written' }).and(page.locator(':focus')).waitFor();
    await findsInPeople(page, 'haddad k1', 'Leila Haddad K1');
    await page.goto(`${house.url}/staff/import`);
    await begin(page);
    await page.locator('input[type=file]:not([multiple])').setInputFiles(await kept.path());
    await page.getByText('The words of the file are taken over.').waitFor();
    await choose(page, file('leden.csv', csv([ownWords('K1'), ownWords('K3')])));
    await dryRun(page);
    await page.getByRole('button', { name: 'Write 1 row' }).waitFor();
    await close();
  },
  patience,
);

it(
  'says in words what is no table, keeps nothing of it, and lets go of a file and of an import',
  async () => {
    const { page, close } = await house.enter('coordinator', { at: '/staff/import' });
    await begin(page);
    const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    await choose(page, file('photo.csv', picture), file('letter.xlsx', Buffer.from('504b0304ffff', 'hex')));
    await page.getByRole('alert').filter({ hasText: 'photo.csv has not arrived' }).waitFor();
    await page.getByText('photo.csv: this is a picture, a PDF or a document, and no table.').waitFor();
    await page.getByText('letter.xlsx: this workbook is damaged.').waitFor();
    await page.getByText('No files so far.').waitFor();
    await choose(page, file('people.csv', csv([mentee('P9')])));
    await press(page, 'Remove: people.csv');
    await page.getByText('people.csv is removed.').waitFor();
    await page.locator('input[type=file]:not([multiple])').setInputFiles(file('words.json', 'record,side'));
    await page.getByText('words.json is no file of words that was kept here.').waitFor();
    await press(page, 'Discard this import');
    await page.getByRole('dialog').getByRole('button', { name: 'Discard this import' }).click();
    await page.getByText('The import is discarded.').waitFor();
    await page.goto(`${house.url}/staff/import/00000000-0000-4000-8000-000000000000`);
    await page.getByRole('link', { name: 'All imports' }).click();
    await page.getByRole('heading', { level: 1, name: 'Import' }).waitFor();
    await close();
  },
  patience,
);

/** Holds every dry run at the point where it looks for doubles among people, until it is let go. */
function hold() {
  const held = house.branch
    .query(`do $$ begin lock table intake.people in access exclusive mode; perform pg_sleep(120); end $$`)
    .catch(() => undefined);
  return async () => {
    await house.branch.query(
      `select pg_cancel_backend(pid) from pg_stat_activity
       where datname = current_database() and query like 'do $$%' and pid <> pg_backend_pid()`,
    );
    await held;
  };
}

it(
  'goes on after a reload and when the line was lost, while another import has to wait',
  async () => {
    const [{ page, close }, other] = await Promise.all([
      house.enter('coordinator', { at: '/staff/import' }),
      house.enter('branch-manager', { at: '/staff/import' }),
    ]);
    for (const [at, one] of [page, other.page].entries()) {
      await begin(one);
      await choose(one, file('people.csv', csv([mentee(`L${at}`, { born: '1991-01-01' })])));
      await one.getByText('read as: People · 1 row').waitFor();
    }
    const letGo = hold();
    await press(page, 'Do the dry run');
    await page.getByRole('heading', { name: 'The rows are being checked' }).waitFor();
    await page.route('**/progress', (route) => route.abort());
    await page.reload();
    await page.getByText('The connection is down. The work goes on without this page').waitFor();
    await press(other.page, 'Do the dry run');
    await other.page.getByText('Another import of the branch is at work. One at a time').waitFor();
    await page.unroute('**/progress');
    await page.getByText('The connection is down.').waitFor({ state: 'detached' });
    await letGo();
    await page.getByRole('heading', { name: 'What the dry run found, by table' }).waitFor();
    await dryRun(other.page);
    await other.close();
    await close();
  },
  patience,
);

const windows = [
  { width: 390, height: 844, colorScheme: 'light' },
  { width: 1440, height: 900, colorScheme: 'dark' },
] as const;

describe.each(windows)('at $width pixels, $colorScheme', ({ colorScheme, ...viewport }) => {
  let window: Window;
  beforeAll(async () => {
    window = await house.enter('coordinator', { viewport, colorScheme, at: '/staff/import' });
  }, patience);
  afterAll(() => window?.close());

  const inThree = async (picture: string) => {
    for (const language of ['fr', 'nl', 'en'] as const) {
      await speak(window.page, language);
      await isFine(window, `${picture}-${language}-${viewport.width}`);
    }
  };

  it(
    'is read by everybody in three languages while files and words are chosen',
    async () => {
      const { page } = window;
      const { record: nummer = '', side: _, ...rest } = mentee(`W${viewport.width}`, { born: '1992-02-02' });
      const own = { nummer, rol: 'kandidaat', kleur: 'groen', ...rest };
      await begin(page);
      const good = mentee(`V${viewport.width}`);
      await choose(page, file('leden.csv', csv([own])), file('people.csv', csv([good])));
      await page.getByText('2 files have arrived.').waitFor();
      await page.getByRole('combobox', { name: 'This file holds' }).first().click();
      await page.getByRole('option', { name: 'People', exact: true }).click();
      await page.getByText('Your column “kleur”').waitFor();
      await page.getByRole('combobox', { name: 'Your column “rol”' }).fill('side');
      await page.getByRole('option', { name: 'Mentee or mentor (side)' }).click();
      await inThree('import-open');
    },
    patience,
  );

  it(
    'is read by everybody in three languages after the dry run',
    async () => {
      const { page } = window;
      await dryRun(page);
      await page.getByText('“kandidaat” in Mentee or mentor').waitFor();
      await inThree('import-checked');
    },
    patience,
  );

  it(
    'is read by everybody in three languages when it is written, and in the list of imports',
    async () => {
      const { page } = window;
      await press(page, 'Write 1 row');
      await page.getByRole('dialog').getByText('This cannot be undone.').waitFor();
      await isFine(window, `import-confirm-en-${viewport.width}`);
      await press(page, 'Yes, write');
      await page.getByRole('heading', { name: '1 row is written' }).waitFor();
      await inThree('import-ended');
      await page.getByRole('link', { name: 'All imports' }).click();
      await page.getByRole('heading', { name: 'Last imports' }).waitFor();
      await inThree('imports');
    },
    patience,
  );
});
