import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { ago, faultsOf, type House, onPhone, openHouse, today } from './participants.house.ts';

/** A browser takes its time on a machine that does other things as well. */
const patience = 400_000;

let house: House;

beforeAll(async () => {
  house = await openHouse();
}, patience);
afterAll(() => house?.close());

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const tap = (page: Page, name: string) => page.getByLabel(name, { exact: true }).tap();

it(
  'takes the token out of the address, takes an answer once, and keeps it private',
  async () => {
    const { id: about, mentee, mentor } = await house.met();
    const found: string[] = [];
    const url = await house.link('answer-proposal', 'mentee', { about, person: mentee });
    const { page, complaints, close } = await onPhone(house.browser, url, 'fr-BE');
    await heading(page, 'Voulez-vous former ce duo ?');
    expect(new URL(page.url()).hash).toBe('');
    await page.reload();
    await heading(page, 'Voulez-vous former ce duo ?');
    await press(page, 'Envoyer ma réponse');
    await page.getByRole('link', { name: 'Choisissez oui ou non.' }).waitFor();
    await page.getByLabel('Non, pas ce duo').check();
    await page.getByLabel('Trop loin').check();
    found.push(...(await faultsOf(page, 'answer')));
    await press(page, 'Envoyer ma réponse');
    await heading(page, 'Votre réponse est enregistrée');
    await page.getByText('Vous avez dit non.').waitFor();
    found.push(...(await faultsOf(page, 'answer-saved')));
    const [row] = await house.branch.query<{ answers: object }>(
      'select answers from matching.proposals where id = $1',
      [about],
    );
    expect(row?.answers).toEqual({ mentee: { said: 'no', reason: 'too-far' } });
    // The other side does not learn of it; and opened in the same window, its link takes the place of the first one.
    await page.goto(await house.link('answer-proposal', 'mentor', { about, person: mentor }));
    await heading(page, 'Voulez-vous former ce duo ?');
    await page.getByText('que vous pourriez accompagner').waitFor();
    await house.branch.query("update matching.proposals set closes_at = now() - interval '1 minute' where id = $1", [
      about,
    ]);
    await page.getByLabel('Oui, je veux continuer').check();
    await press(page, 'Envoyer ma réponse');
    await heading(page, 'Le temps pour répondre est passé');
    found.push(...(await faultsOf(page, 'answer-over')));
    expect(found).toEqual([]);
    expect(complaints.filter((one) => !one.includes('409'))).toEqual([]);
    await close();
  },
  patience,
);

it(
  'logs a meeting in three taps, undoes it, tells what was read, and gives the list along',
  async () => {
    const pair = await house.running();
    const found: string[] = [];
    const url = await house.link('log-meetings', 'mentor', { about: pair.duo, person: pair.mentor });
    const { page, complaints, close } = await onPhone(house.browser, url, 'nl-BE');
    await heading(page, 'Een ontmoeting noteren');
    found.push(...(await faultsOf(page, 'log')));
    const from = performance.now();
    await tap(page, '1,5 u');
    await tap(page, 'Ontmoeting');
    await press(page, 'Opslaan');
    await heading(page, 'Genoteerd');
    expect(performance.now() - from).toBeLessThan(20_000);
    await page
      .getByRole('status')
      .getByText(/Ontmoeting · 1 u 30 min/)
      .waitFor();
    await page.getByText('Nog niet gelezen door de vestiging').waitFor();
    found.push(...(await faultsOf(page, 'log-saved')));
    await page.getByRole('button', { name: 'Dit ongedaan maken' }).first().click();
    await page.getByText('Ongedaan gemaakt.').waitFor();
    await page.getByText('Nog geen ontmoetingen genoteerd.').waitFor();
    // What was tapped is still there; another day, by call, and the same once more.
    await tap(page, 'Gisteren');
    await tap(page, 'Gesprek');
    await page.getByLabel('Een notitie').fill('Cv besproken');
    await press(page, 'Opslaan');
    await heading(page, 'Genoteerd');
    await press(page, 'Nog een ontmoeting noteren');
    for (const part of ['Gisteren', '1,5 u', 'Gesprek']) await tap(page, part);
    await press(page, 'Opslaan');
    await page.getByText('Waren er twee?').waitFor();
    found.push(...(await faultsOf(page, 'log-twice')));
    await press(page, 'Ja, deze ook noteren');
    await heading(page, 'Genoteerd');
    await house.staff(`/duos/${pair.duo}`);
    await page.reload();
    await page
      .getByText(/Gelezen door de vestiging op/)
      .first()
      .waitFor();
    found.push(...(await faultsOf(page, 'log-read')));
    const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'De lijst downloaden (CSV)')]);
    expect(file.suggestedFilename()).toBe('ontmoetingen-duo.csv');
    expect(await readFile(await file.path(), 'utf8')).toContain(`${ago(1)},90,gesprek,Cv besproken`);
    expect(found).toEqual([]);
    expect(complaints.filter((one) => !one.includes('409'))).toEqual([]);
    await close();
  },
  patience,
);

it(
  'says in words that a link has ended, is not whole, is for something else, or is missing',
  async () => {
    const found: string[] = [];
    const ended = await house.link('log-meetings', 'mentor', { endsAt: new Date(Date.now() - 60_000) });
    const whole = await house.link('log-meetings', 'mentor');
    const forged = `${whole.slice(0, -6)}forged`;
    const other = (await house.link('close-duo', 'mentor')).replace('close-duo#', 'log-meetings#');
    for (const [name, url, title] of [
      ['ended', ended, 'Ce lien n’est plus valable'],
      ['forged', forged, 'Ce lien ne fonctionne pas'],
      ['cut', whole.slice(0, whole.lastIndexOf('.')), 'Ce lien ne fonctionne pas'],
      ['other', other, 'Ce lien ne fonctionne pas'],
      ['gone', whole, 'Nous ne trouvons pas ce dont parle ce lien'],
      ['none', `${house.url}/my/log-meetings`, 'Ouvrez cette page avec votre lien'],
    ] as const) {
      const { page, close } = await onPhone(house.browser, url, 'fr-BE');
      await heading(page, title);
      await page.getByText('Nous vous envoyons un nouveau lien').waitFor();
      expect(await page.textContent('main')).not.toMatch(/token|401|403|404/i);
      found.push(...(await faultsOf(page, `link-${name}`)));
      await close();
    }
    expect(found).toEqual([]);
  },
  patience,
);

it(
  'asks both how they look back, one thing a page, and loses nothing on a reload',
  async () => {
    const pair = await house.running();
    const found: string[] = [];
    const url = await house.link('close-duo', 'mentee', { about: pair.duo, person: pair.mentee });
    const { page, complaints, close } = await onPhone(house.browser, url, 'en-GB');
    const see = async (name: string) => found.push(...(await faultsOf(page, `closing-${name}`)));
    await heading(page, 'Are you happy with your duo?');
    await see('satisfaction');
    await page.getByLabel('Very happy').check();
    await press(page, 'Continue');
    await heading(page, /recommend/);
    await page.reload();
    await page.getByLabel('Yes').check();
    await press(page, 'Continue');
    await heading(page, /find something/);
    await page.getByLabel('Job', { exact: true }).check();
    await press(page, 'Continue');
    await page.getByRole('link', { name: /Write the day/ }).waitFor();
    await see('found');
    const [year = '', month = '', day = ''] = ago(3).split('-');
    await page.getByLabel('Day', { exact: true }).fill(day);
    await page.getByLabel('Month').fill(month);
    await page.getByLabel('Year').fill(year);
    await page.getByLabel('Permanent').check();
    await press(page, 'Continue');
    await heading(page, /Looking back/);
    await page.getByLabel(/Discrimination/).check();
    await page.getByLabel('very much').check();
    await see('barriers');
    await press(page, 'Continue');
    await heading(page, 'Where are you today?');
    await page.getByRole('group', { name: 'Autonomy' }).getByLabel('4').check();
    await see('qualities');
    await press(page, 'Continue');
    await page.getByLabel('Your message').fill('Thank you all');
    await see('comment');
    await press(page, 'Send');
    await heading(page, 'Thank you for your answers');
    await see('thanks');
    const { body } = await house.staff<{ solutions: unknown[]; evaluations: unknown[] }>(`/duos/${pair.duo}`);
    expect(body).toMatchObject({
      ...{ evaluations: [{ side: 'mentee', satisfaction: 5 }], solutions: [{ kind: 'job', declaredBy: 'mentee' }] },
    });
    await page.goto(await house.link('close-duo', 'mentor', { about: pair.duo, person: pair.mentor }));
    await heading(page, 'Are you happy with your duo?');
    await page.getByText('1 of 3').waitFor();
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  },
  patience,
);

it(
  'asks after a year in a minute',
  async () => {
    const pair = await house.running();
    const about = await house.due(pair);
    const found: string[] = [];
    const url = await house.link('answer-measure', 'mentee', { about, person: pair.mentee });
    const { page, complaints, close } = await onPhone(house.browser, url, 'fr-BE');
    await heading(page, 'Que faites-vous aujourd’hui ?');
    found.push(...(await faultsOf(page, 'measure-situation')));
    await page.getByLabel('Je cherche un emploi').check();
    await press(page, 'Continuer');
    await heading(page, /Combien de mois/);
    await page.getByLabel('3', { exact: true }).check();
    found.push(...(await faultsOf(page, 'measure-months')));
    await press(page, 'Envoyer');
    await heading(page, 'Merci, c’est enregistré');
    found.push(...(await faultsOf(page, 'measure-thanks')));
    const [row] = await house.branch.query(
      'select status, situation, days_worked from followup.measures where id = $1',
      [about],
    );
    expect(row).toEqual({ status: 'answered', situation: 'looking', days_worked: 91 });
    await page.reload();
    await heading(page, 'Merci, c’est enregistré');
    expect(today).toBe(
      await page.evaluate("new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(new Date())"),
    );
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  },
  patience,
);
