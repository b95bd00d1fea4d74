import { type Language, languages, localeOf } from '@duo/kernel';
import { menteeForm } from '@duo/testing';
import { enrol } from '../../../services/console/web/participant/enrol/enrol.texts.js';
import { handOver } from '../../../services/console/web/participant/hand-over/hand-over.texts.js';
import { linkWords } from '../../../services/console/web/participant/link/link.texts.js';
import { today as todayTexts } from '../../../services/console/web/staff/today/today.texts.js';
import { type House, openHouse, patience } from './house.ts';
import { ago, faultsOf, onPhone } from './participants.house.ts';
import { wordsIn } from './words.ts';

let house: House;
const closesOn = ago(-40);
const people = new Map<Language, string>();

beforeAll(async () => {
  house = await openHouse();
  for (const language of languages) {
    const body = menteeForm({ language });
    people.set(
      language,
      (await house.ask<{ id: string }>('intake', { method: 'POST', path: '/mentees', body })).body.id,
    );
  }
  const body = { successor: 'ghent', closesOn };
  const announced = await house.ask('intake', { method: 'PUT', path: '/closing', body, as: 'branch-manager' });
  expect(announced.body).toMatchObject({ asked: 3, toAsk: 0 });
}, patience);
afterAll(() => house?.close());

/** The link in the letter that somebody was sent. */
async function linkTo(language: Language) {
  const [letter] = await house.branch.query<{ body: string }>(
    `select body from intake.letters where person = $1 and template = 'branch-closes'`,
    [people.get(language)],
  );
  return /\S+\/my\/answer-hand-over#\S+/.exec(letter?.body ?? '')?.[0] ?? '';
}

it.each(languages)(
  'is asked in %s on a phone, with nothing chosen beforehand, and may be changed',
  async (language) => {
    const w = wordsIn(language);
    const found: string[] = [];
    const { page, complaints, close } = await onPhone(house.browser, await linkTo(language), localeOf[language]);
    const see = async (name: string) => found.push(...(await faultsOf(page, `hand-over-${name}-${language}`)));
    const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await heading(w.like(handOver.title));
    expect(new URL(page.url()).hash).toBe('');
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await press(w(handOver.send));
    await page.getByRole('link', { name: w(handOver.choose) }).waitFor();
    await see('asked');
    await page.getByLabel(w.like(handOver.yes)).check();
    await press(w(handOver.send));
    await heading(w(handOver.savedTitle));
    await page.getByText(w.like(handOver.saidYes)).waitFor();
    await see('saved');
    if (language === 'nl') {
      await press(w(handOver.change));
      await page.getByLabel(w(handOver.no)).check();
      await press(w(handOver.send));
      await page.getByText(w(handOver.saidNo)).waitFor();
    }
    await page.goto(`${house.url}/enrol`);
    await heading(w.like(enrol.closesTitle));
    await see('enrol');
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  },
  patience,
);

it(
  'tells the team who said what, and those who have left that there is nothing to answer',
  async () => {
    const { page, close } = await house.enter('coordinator');
    const counts = wordsIn('en')(todayTexts.closingAnswers, { successor: 'Ghent', asked: 3, yes: 2, no: 1, silent: 0 });
    await page.getByText(counts).waitFor();
    await close();
    const url = await linkTo('fr');
    const path = `/mentees/${people.get('fr')}/withdrawal`;
    await house.ask('intake', { method: 'POST', path, as: 'coordinator' });
    const phone = await onPhone(house.browser, url, 'fr-BE');
    await phone.page.getByRole('heading', { level: 1, name: linkWords.goneTitle.fr }).waitFor();
    await phone.close();
  },
  patience,
);
