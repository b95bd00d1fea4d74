import { duoFormed } from '@duo/contracts';
import { daysAfter, type LinkPurpose, type Side } from '@duo/kernel';
import { newId } from '@duo/platform';
import { type Answer, eventually, type TestBranch } from '@duo/testing';
import type { Browser, Page } from 'playwright-core';
import { barriers, keepPicture, look, sticksOut } from '../browser.ts';
import { openHouse as openBranchHouse } from './house.ts';

export const phone = { width: 390, height: 844 };
export const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(new Date());
export const ago = (days: number) => daysAfter(today, -days);

/** How long an event may take on a machine that does other things as well. */
const heard = { within: 60_000 };

type File = { measures: { id: string; moment: string; status: string }[]; meetings: unknown[] };
export type Pair = { duo: string; mentee: string; mentor: string };

/** A branch as participants meet it: their pages, and what a coordinator tells follow-up meanwhile. */
export async function openHouse() {
  const { branch, browser, url, ask, close } = await openBranchHouse();
  const staff: AskStaff = (path, body) =>
    ask('follow-up', { path, as: 'coordinator', ...(body ? { method: 'POST', body } : {}) });
  return { branch, browser, url, staff, link: linksOf(branch, url), ...arrange(branch, staff), close };
}

/** The address of a personal link, as it stands in a letter. */
const linksOf =
  (branch: TestBranch, url: string) =>
  async (purpose: LinkPurpose, side: Side, { about, person, endsAt }: LinkTo = {}) => {
    const service = purpose === 'answer-proposal' ? 'matching' : 'follow-up';
    const grant = { purpose, side, ...(about ? { about } : {}), ...(person ? { person } : {}) };
    const token = await branch.link(service, { ...grant, ...(endsAt ? { endsAt } : {}) });
    return `${url}/my/${purpose}#${token}`;
  };

type AskStaff = <Body>(path: string, body?: object) => Promise<Answer<Body>>;

/** What a journey finds when it begins. */
const arrange = (branch: TestBranch, staff: AskStaff) => ({
  /** A duo that has signed and works together. */
  async running(): Promise<Pair> {
    const pair = { duo: newId<'duo'>(), mentee: newId<'person'>(), mentor: newId<'person'>() };
    await branch.say('matching', [duoFormed({ ...pair, formedOn: ago(40) })]);
    await eventually(async () => {
      if ((await staff(`/duos/${pair.duo}`)).status !== 200) throw new Error('not heard yet');
    }, heard);
    const body = { signedOn: ago(40), textVersion: '3', language: 'fr', signedBy: ['mentor', 'mentee'] };
    await staff(`/duos/${pair.duo}/agreement`, body);
    return pair;
  },
  /** Two who have met and have the time of a day to answer. */
  async met() {
    const proposal = { id: newId<'proposal'>(), mentee: newId<'person'>(), mentor: newId<'person'>() };
    await branch.query(
      `insert into matching.proposals (id, mentee, mentor, status, proposed_on, met_on, closes_at)
         values ($1, $2, $3, 'met', $4, $5, now() + interval '20 hours')`,
      [proposal.id, proposal.mentee, proposal.mentor, ago(5), today],
    );
    return proposal;
  },
  /** The measure after twelve months of a duo that was closed, due today. */
  async due(pair: Pair): Promise<string> {
    await staff(`/duos/${pair.duo}/closing`, { closedOn: ago(1), reason: 'no-contact' });
    return eventually(async () => {
      const { body } = await staff<File>(`/duos/${pair.duo}`);
      const found = body.measures.find(({ moment }) => moment === 'month-12');
      if (!found) throw new Error('not planned yet');
      await branch.query(`update followup.measures set due_on = $2, status = 'due' where id = $1`, [found.id, today]);
      return found.id;
    }, heard);
  },
});

type LinkTo = { about?: string; person?: string; endsAt?: Date };
export type House = Awaited<ReturnType<typeof openHouse>>;

/** A telephone, in a language, on which pages are looked at as soon as they have come. */
export const onPhone = (browser: Browser, url: string, locale: string, colorScheme: 'light' | 'dark' = 'light') =>
  look(browser, url, { viewport: phone, locale, colorScheme, hasTouch: true, acceptDownloads: true });

/** What somebody would stumble over on this page; nothing, when it is well made. Keeps a picture of it. */
export async function faultsOf(page: Page, picture: string): Promise<string[]> {
  const found = await barriers(page);
  if (await sticksOut(page)) found.push(`${picture}: something sticks out`);
  await keepPicture(page, `participant-${picture}`);
  return found;
}
