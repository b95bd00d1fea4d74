import { type Day, dayOf } from '@duo/kernel';
import { eventually, menteeForm, mentorForm } from '@duo/testing';
import { expectStatus, type Steady } from './client.ts';
import type { Ways } from './ways.ts';

export type Pair = { mentee: string; mentor: string };

/** Somebody enrols, comes to an information session, is interviewed, and followed all modules if a mentor. */
export async function becomeReady({ intake, token }: Ways, side: 'mentees' | 'mentors'): Promise<string> {
  const form = side === 'mentees' ? menteeForm() : mentorForm();
  const { id } = await expectStatus<{ id: string }>(
    201,
    intake({ method: 'POST', path: `/${side}`, body: form, token }),
  );
  const post = (path: string, body: object) =>
    expectStatus(204, intake({ method: 'POST', path: `/${side}/${id}${path}`, body, token }));
  await inform({ intake, token }, id);
  if (side === 'mentors') for (let module = 1; module <= 8; module += 1) await post('/modules', { module });
  await post('/interview', { outcome: 'ready' });
  return id;
}

/** An information session has begun a minute ago, and the person is there. */
async function inform({ intake, token }: Pick<Ways, 'intake' | 'token'>, person: string): Promise<void> {
  const session = { startsAt: aMinuteAgo(), language: 'fr', capacity: 12 };
  const { id } = await expectStatus<{ id: string }>(
    201,
    intake({ method: 'POST', path: '/sessions', body: session, token }),
  );
  const path = `/sessions/${id}/attendance/${person}`;
  await expectStatus(204, intake({ method: 'POST', path, body: { came: true }, token }));
}

const aMinuteAgo = () => new Date(Date.now() - 60_000).toISOString();

type Place = { person: string; side: 'mentee' | 'mentor'; waitingSince: Day };

/** Who waits and since when, longest first. */
export async function pool({ matching, token }: Ways): Promise<Place[]> {
  const { waiting } = await expectStatus<{ waiting: Place[] }>(200, matching({ path: '/pool', token }));
  return waiting.map(({ person, side, waitingSince }) => ({ person, side, waitingSince }));
}

/** The team begins a round as soon as both wait, and approves the two. */
export async function propose(ways: Ways, { mentee, mentor }: Pair): Promise<string> {
  const { matching, token } = ways;
  await untilWaiting(ways, [mentee, mentor]);
  const { id, version } = await begin(ways);
  const approval = { mentee, mentor, version };
  const path = `/rounds/${id}/approvals`;
  return (await expectStatus<{ proposal: string }>(201, matching({ method: 'POST', path, body: approval, token })))
    .proposal;
}

/** All of them have a place in the pool, and are shown in it. */
export const untilWaiting = (ways: Ways, people: readonly string[]) =>
  eventually(
    async () => expect((await pool(ways)).map(({ person }) => person)).toEqual(expect.arrayContaining([...people])),
    { within: 60_000, every: 200 },
  );

type Round = { id: string; version: number; pairs: Pair[]; unmatched: { mentee: string; reason: string }[] };

/** A round with the pool as it is now. */
export async function begin({ matching, token }: Ways): Promise<Round> {
  const asked = matching({ method: 'POST', path: '/rounds', body: {}, token });
  const { id } = await expectStatus<{ id: string }>(201, asked);
  return { ...(await expectStatus<Round>(200, matching({ path: `/rounds/${id}`, token }))), id };
}

type Proposal = { id: string; status: string; answered: string[]; answers: object | null };

export const proposals = async ({ matching, token }: Ways) =>
  (await expectStatus<{ proposals: Proposal[] }>(200, matching({ path: '/proposals', token }))).proposals;

export async function meet({ matching, token }: Ways, proposal: string): Promise<void> {
  const body = { metAt: aMinuteAgo() };
  await expectStatus(204, matching({ method: 'POST', path: `/proposals/${proposal}/meeting`, body, token }));
}

/** Answers with the personal link, as it stands in the letter that intake wrote; the first of its kind unless told. */
export async function answerByLetter(ways: Ways, person: string, answer: 'yes' | 'no', nth = 1): Promise<void> {
  await expectStatus(204, answered(ways, person, answer, nth));
}

export async function answered({ intake, matching, token }: Ways, person: string, answer: 'yes' | 'no', nth = 1) {
  const link = await linkOf(intake, token, person, 'answer-wanted', nth);
  return matching<{ code: string }>({ method: 'POST', path: '/my/proposal/answer', body: { answer }, token: link });
}

type Letters = { letters: { id: string; template: string }[] };

/** The key in the nth letter of a kind to a person, as soon as it was written. */
const linkOf = (intake: Steady, token: string, person: string, template: string, nth = 1) =>
  eventually(
    async () => {
      const { body } = await intake<Letters>({ path: `/letters?person=${person}`, token });
      const letter = body.letters.filter((one) => one.template === template).at(-nth);
      if (!letter) throw new Error(`no letter ${template} was written yet`);
      const { body: text } = await intake<{ body: string }>({ path: `/letters/${letter.id}`, token });
      return /\/my\/[a-z-]+#(\S+)/.exec(text.body)?.[1] ?? '';
    },
    { within: 60_000, every: 200 },
  );

const today = () => dayOf(new Date());

type Duo = { id: string; mentor: string; status: string; reason: string | null; meetings: number };

export const duosOf = async ({ followUp, token }: Ways, person: string) =>
  (await expectStatus<{ duos: Duo[] }>(200, followUp({ path: `/duos?person=${person}`, token }))).duos;

/** Both sign, as soon as follow-up knows the duo. Returns its id. */
export async function sign(ways: Ways, { mentee, mentor }: Pair): Promise<string> {
  const { followUp, token } = ways;
  const duo = await eventually(
    async () => {
      const one = (await duosOf(ways, mentee)).find((found) => found.mentor === mentor);
      if (!one) throw new Error('the duo is not known yet');
      return one.id;
    },
    { within: 60_000, every: 200 },
  );
  const body = { signedOn: today(), textVersion: '2026-1', language: 'fr', signedBy: ['mentee', 'mentor'] };
  await expectStatus(204, followUp({ method: 'POST', path: `/duos/${duo}/agreement`, body, token }));
  return duo;
}

/** The mentor logs a meeting with the link of the letter. */
export async function logMeeting({ intake, followUp, token }: Ways, { mentor }: Pair): Promise<void> {
  const link = await linkOf(intake, token, mentor, 'agreement-signed');
  const body = { heldOn: today(), minutes: 90, kind: 'met' };
  await expectStatus(201, followUp({ method: 'POST', path: '/my/meetings', body, token: link }));
}

/** The duo ends early, for the mentee found a job. */
export async function closeWithJob({ followUp, token }: Ways, duo: string): Promise<void> {
  const post = (path: string, status: number, body: object) =>
    expectStatus(status, followUp({ method: 'POST', path: `/duos/${duo}${path}`, body, token }));
  await post('/solutions', 201, { kind: 'job', startsOn: today(), contract: 'permanent', weeklyHours: 38 });
  await post('/closing', 204, { closedOn: today(), reason: 'found-a-solution', mentorGoesOn: true });
}

/** Somebody leaves the programme. */
export async function withdraw({ intake, token }: Ways, side: 'mentees' | 'mentors', person: string): Promise<void> {
  await expectStatus(204, intake({ method: 'POST', path: `/${side}/${person}/withdrawal`, body: {}, token }));
}

type Value = { part: string | null; numerator: number; denominator: number | null };

/** A value of an indicator: numerator and denominator. */
export async function figure({ impact, token }: Ways, id: string, part: string | null = null) {
  const { body } = await impact<{ figures: { id: string; values: Value[] }[] }>({ path: '/figures', token });
  const value = body.figures.find((one) => one.id === id)?.values.find((one) => one.part === part);
  return value && [value.numerator, value.denominator];
}

/** How many persons came to a step of the funnel, both sides together. */
export async function stepOf({ impact, token }: Ways, step: string): Promise<number> {
  type Funnel = { steps: { step: string; figures: { side: string; numerator: number }[] }[] };
  const { body } = await impact<Funnel>({ path: '/figures/funnel', token });
  const figures = body.steps.find((one) => one.step === step)?.figures ?? [];
  return figures.filter(({ side }) => side === 'both').reduce((sum, { numerator }) => sum + numerator, 0);
}
