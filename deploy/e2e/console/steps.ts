import { type Localized, localeOf, type Side, sides } from '@duo/kernel';
import { eventually } from '@duo/testing';
import type { Locator, Page } from 'playwright-core';
import { meetings } from '../../../services/console/web/participant/meetings/meetings.texts.js';
import { proposal as proposalTexts } from '../../../services/console/web/participant/proposal/proposal.texts.js';
import { actWords, file as fileTexts } from '../../../services/console/web/staff/duos/file/file.texts.js';
import { form } from '../../../services/console/web/staff/duos/forms/forms.texts.js';
import { letters } from '../../../services/console/web/staff/letters/letters.texts.js';
import { matching } from '../../../services/console/web/staff/matching/matching.texts.js';
import { proposals } from '../../../services/console/web/staff/matching/proposals/proposals.texts.js';
import { decisions, done } from '../../../services/console/web/staff/matching/round/decisions.texts.js';
import { deed } from '../../../services/console/web/staff/people/deeds.texts.js';
import { deedTexts, stateTexts } from '../../../services/console/web/staff/people/person.texts.js';
import {
  closingReasonWords,
  contractWords,
  interviewOutcomeWords,
  solutionKindWords,
} from '../../../services/console/web/words/codes.texts.js';
import { states } from '../../../services/console/web/words/states.texts.js';
import { look } from '../browser.ts';
import { enrolAs, type Name } from './enrolling.ts';
import type { House } from './house.ts';
import { today } from './participants.house.ts';
import type { Words } from './words.ts';

/** How long one service may take to hear of another. */
const heard = { within: 60_000, every: 500 };

/** Two people and their coordinator, who all speak one language, on windows of one size. */
export type Way = {
  house: House;
  w: Words;
  viewport: { width: number; height: number };
  names: Record<Side, Name>;
  /** Of a coordinator. */
  page: Page;
};

const full = ({ givenName, familyName }: Name) => `${givenName} ${familyName}`;
const button = (page: Page | Locator, name: string) => page.getByRole('button', { name, exact: true });
const dialog = (page: Page) => page.getByRole('dialog');

/** A page of somebody who has no log-in, as they hold it in their hand or have it on their desk. */
const visit = ({ house, w, viewport }: Way, url: string) =>
  look(house.browser, url, { viewport, locale: localeOf[w.language] });

export async function enrols(way: Way, side: Side) {
  const { page, complaints, close } = await visit(way, `${way.house.url}/enrol?lang=${way.w.language}`);
  await enrolAs(side, way.names[side], page, way.w);
  expect(complaints).toEqual([]);
  await close();
}

/** Goes to the file of somebody through the list of people. */
async function opensFile({ page, house, names }: Way, side: Side) {
  await page.goto(`${house.url}/staff/people`);
  await page.getByRole('link', { name: full(names[side]) }).click();
  await page.getByRole('heading', { level: 1, name: full(names[side]) }).waitFor();
}

export async function becomesReady(way: Way, side: Side) {
  const { page, w } = way;
  await opensFile(way, side);
  if (side === 'mentor') {
    await button(page, w(deedTexts.training)).first().click();
    for (let n = 1; n <= 8; n += 1) {
      await button(page, w(deed.noteModuleN, { n })).click();
      await button(page, w(deed.noteModuleN, { n })).waitFor({ state: 'detached' });
    }
    await page.keyboard.press('Escape');
    await button(page, w(deedTexts.note)).click();
    await page.getByLabel(w(deed.noteVersion)).fill('2026-1');
    await button(dialog(page), w(states.save)).click();
    await button(page, w(deedTexts.note)).waitFor({ state: 'detached' });
  }
  await button(page, w(deedTexts.interview)).first().click();
  await page.getByRole('radio', { name: w(interviewOutcomeWords.ready), exact: true }).check();
  await button(dialog(page), w(states.save)).click();
  await page.getByText(w.like(stateTexts.ready)).first().waitFor();
}

export async function areProposed({ page, w, house, names }: Way) {
  await eventually(async () => {
    await page.goto(`${house.url}/staff/matching`);
    for (const side of sides) await page.getByText(names[side].givenName).first().waitFor({ timeout: 3_000 });
  }, heard);
  await button(page, w(matching.begin)).click();
  await page.waitForURL('**/staff/matching/*');
  await page.getByLabel(w(decisions.chooseAll)).check();
  const approve = w(decisions.approveMany, { n: 1 });
  await button(page, approve).click();
  await button(dialog(page), approve).click();
  await page.getByText(w.like(done.approved)).first().waitFor();
}

export async function meet({ page, w, house }: Way) {
  await page.goto(`${house.url}/staff/matching`);
  await page.getByRole('button', { name: w(proposals.recordMeeting) }).click();
  await page.getByLabel(w(proposals.meetingTime), { exact: true }).fill('00:00');
  await button(dialog(page), w(states.save)).click();
  await page.getByText(w(proposals.met)).first().waitFor();
}

/** The link in the newest letter to somebody that is for this, as soon as it is written. */
async function letterTo({ page, w, house, names }: Way, side: Side, purpose: string): Promise<string> {
  return eventually(async () => {
    await page.goto(`${house.url}/staff/letters`);
    const letter = page
      .getByRole('listitem')
      .filter({ hasText: full(names[side]) })
      .first();
    await letter.getByRole('button', { name: w(letters.read) }).click({ timeout: 5_000 });
    await page.getByText(w(letters.noted)).waitFor();
    const link = new RegExp(`\\S+/my/${purpose}#\\S+`).exec((await dialog(page).textContent()) ?? '')?.[0];
    if (!link) throw new Error(`no letter with a link to ${purpose} yet`);
    return link;
  }, heard);
}

/** Both say yes, each alone; the first one learns nothing of the other, the second one that they are a duo. */
export async function bothSayYes(way: Way) {
  await saysYes(way, 'mentee', proposalTexts.savedTitle);
  await saysYes(way, 'mentor', proposalTexts.acceptedTitle);
}

async function saysYes(way: Way, side: Side, told: Localized) {
  const { page, close } = await visit(way, await letterTo(way, side, 'answer-proposal'));
  await page.getByLabel(way.w(proposalTexts.yes)).check();
  await button(page, way.w(proposalTexts.send)).click();
  await page.getByRole('heading', { level: 1, name: way.w(told) }).waitFor();
  await close();
}

/** Goes to the file of the duo through the list, in which it has to stand. */
async function opensDuo({ page, house, names }: Way) {
  await page.goto(`${house.url}/staff/duos`);
  await page
    .getByRole('link', { name: new RegExp(names.mentee.givenName) })
    .first()
    .click({ timeout: 10_000 });
}

export async function sign(way: Way) {
  const { page, w, names } = way;
  await eventually(() => opensDuo(way), heard);
  await button(page, w(actWords.agreement)).first().click();
  for (const side of sides) await page.getByLabel(new RegExp(`^${names[side].givenName} `)).check();
  const own = new Intl.DisplayNames(w.language, { type: 'language' }).of(w.language) ?? '';
  await page.getByRole('radio', { name: own, exact: true }).check();
  await page.getByLabel(w(form.version)).fill('2026-1');
  await button(dialog(page), w(states.save)).click();
  await page.getByText(w(form.agreementSaved)).waitFor();
}

export async function logsMeeting(way: Way) {
  const { w } = way;
  const { page, close } = await visit(way, await letterTo(way, 'mentor', 'log-meetings'));
  await page.getByLabel(w(meetings.hour15), { exact: true }).check();
  await page.getByLabel(w(meetings.met), { exact: true }).check();
  await button(page, w(meetings.save)).click();
  await page.getByRole('heading', { level: 1, name: w(meetings.savedTitle) }).waitFor();
  await close();
}

export async function findsJobAndCloses(way: Way) {
  const { page, w } = way;
  await opensDuo(way);
  await button(page, w(actWords.solution)).first().click();
  await page.getByRole('radio', { name: w(solutionKindWords.job), exact: true }).check();
  await page.getByLabel(w(form.startsOn)).fill(today);
  await page.getByLabel(w(form.contract)).selectOption({ label: w(contractWords.permanent) });
  await button(dialog(page), w(states.save)).click();
  await page.getByText(w(fileTexts.stable), { exact: true }).waitFor();
  await button(page, w(fileTexts.more)).click();
  await page.getByRole('menuitem', { name: w(actWords.closing) }).click();
  await page.getByLabel(w(form.reason)).selectOption({ label: w(closingReasonWords['found-a-solution']) });
  for (const question of [form.goesOn, form.returns])
    await page
      .getByRole('group', { name: w.like(question) })
      .getByRole('radio', { name: w(form.no) })
      .check();
  await button(dialog(page), w(form.goOn)).click();
  await button(dialog(page), w(form.closeNow)).click();
  await page.getByText(w(form.closingSaved)).waitFor();
}
