import type { Localized, Side } from '@duo/kernel';
import type { Page } from 'playwright-core';
import { enrol, titles } from '../../../services/console/web/participant/enrol/enrol.texts.js';
import { consentWords } from '../../../services/console/web/participant/enrol/privacy.texts.js';
import { ask, educationWords, skillWords } from '../../../services/console/web/participant/enrol/questions.texts.js';
import { formWords } from '../../../services/console/web/participant/form/form.texts.js';
import { helpOffered, ownBarriers } from '../../../services/console/web/participant/lists/barriers.texts.js';
import { occupationWords } from '../../../services/console/web/participant/lists/occupations.texts.js';
import { halfDayWords, levelWords, meetingWayWords } from '../../../services/console/web/words/codes.texts.js';
import type { Words } from './words.ts';

export type Name = { givenName: string; familyName: string };

type Step = keyof typeof titles;
type Form = ReturnType<typeof formOn>;
type Fill = (form: Form, name: Name) => Promise<unknown>;

/** What one does on the pages of a form. */
const formOn = (page: Page, w: Words, side: Side) => ({
  ...{ page, w, side },
  field: (text: Localized) => page.getByLabel(w(text), { exact: true }),
  tick: (text: Localized) => page.getByLabel(w(text)).first().check(),
  yes: (question: Localized) =>
    page
      .getByRole('group', { name: w(question) })
      .getByLabel(w(formWords.yes))
      .check(),
  press: (text: Localized) => page.getByRole('button', { name: w(text), exact: true }).click(),
  comesTo: (text: Localized) => page.getByRole('heading', { level: 1, name: w(text) }).waitFor(),
});

const you: Fill = async ({ field, side }, { givenName, familyName }) => {
  await field(ask.givenName).fill(givenName);
  await field(ask.familyName).fill(familyName);
  const born = { day: '28', month: '2', year: side === 'mentee' ? '2001' : '1961' };
  for (const part of ['day', 'month', 'year'] as const) await field(formWords[part]).fill(born[part]);
};

const contact: Fill = ({ field }, { givenName }) => field(ask.email).fill(`${givenName.toLowerCase()}@mail.example`);

const origin: Fill = async ({ field, tick }) => {
  await field(ask.nationality).selectOption('SY');
  await tick(ask.basisNationality);
};

const languages: Fill = async ({ page, w }) => {
  const french = new Intl.DisplayNames(w.language, { type: 'language' }).of('fr') ?? '';
  await page.getByRole('button', { name: french, exact: true }).click();
  await page.getByLabel(w(ask.levelIn, { language: french })).selectOption({ label: w(levelWords.native) });
};

const education: Fill = async ({ field, tick, w }) => {
  await field(ask.education).selectOption({ label: w(educationWords[6]) });
  await field(ask.educationCountry).selectOption('SY');
  await tick(ask.recognisedPending);
};

const work: Fill = async ({ field, page, yes }) => {
  await yes(ask.seeksWork);
  await field(ask.unemployedMonths).fill('8');
  await page.getByLabel('VDAB').check();
};

const occupation: Fill = async ({ tick, yes, side }) => {
  if (side === 'mentor') await yes(ask.hasWorked);
  await tick(occupationWords['25'] as Localized);
};

const place: Fill = async ({ field, tick }) => {
  await field(ask.postalCode).fill('9000');
  await tick(meetingWayWords.hybrid);
};

const digital: Fill = async ({ tick, yes }) => {
  await yes(ask.digitalAccess);
  await tick(skillWords[2]);
};

const barriers: Fill = async ({ page, tick }) => {
  await tick(ownBarriers['job-search-tools'].label);
  await page.getByRole('radio').last().check();
};

const help: Fill = ({ tick, side }) =>
  tick(side === 'mentee' ? ownBarriers['job-search-tools'].label : helpOffered['job-search-tools']);

const when: Fill = ({ tick }) => tick(halfDayWords['mon-am']);
const stay: Fill = ({ tick }) => tick(ask.stayLongTerm);
const consent: Fill = ({ tick }) => tick(consentWords.programme);

const forms: Record<Side, Partial<Record<Step, Fill>>> = {
  mentee: {
    ...{ you, contact, origin, stay, languages, education, work, occupation },
    ...{ place, when, digital, barriers, help, consent },
  },
  mentor: { you, contact, languages, occupation, help, place, when, digital, consent },
};

/** Fills in the form of one side, page after page, as somebody does who would fit whoever fills in the other one. */
export async function enrolAs(side: Side, name: Name, page: Page, w: Words): Promise<void> {
  const form = formOn(page, w, side);
  await page.getByRole('link', { name: w(side === 'mentee' ? enrol.menteeChoice : enrol.mentorChoice) }).click();
  await page.getByRole('link', { name: w(enrol.begin) }).click();
  for (const [step, fill] of Object.entries(forms[side]) as [Step, Fill][]) {
    await form.comesTo(titles[step][side] ?? titles[step].mentee);
    await fill(form, name);
    await form.press(formWords.next);
  }
  await form.comesTo(enrol.summary);
  await form.press(formWords.send);
  await form.comesTo(enrol.done);
}
