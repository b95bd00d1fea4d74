import { dayOf } from '@duo/kernel';
import { eventually, menteeForm, mentorForm } from '@duo/testing';
import { expectStatus, type Steady } from './client.ts';

/** The services of a branch as a careful client knows them; each may be away for a while. */
export type Ways = {
  readonly intake: Steady;
  readonly matching: Steady;
  readonly followUp: Steady;
  readonly impact: Steady;
  readonly token: string;
};

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
  if (side === 'mentors') for (let module = 1; module <= 8; module += 1) await post('/modules', { module });
  await post('/interview', { outcome: 'ready' });
  return id;
}

/** The team begins a round as soon as both wait, and approves the two. */
export async function propose({ matching, token }: Ways, { mentee, mentor }: Pair): Promise<string> {
  await eventually(
    async () => {
      const { body } = await matching<{ waiting: { person: string }[] }>({ path: '/pool', token });
      expect(body.waiting.map(({ person }) => person)).toEqual(expect.arrayContaining([mentee, mentor]));
    },
    { within: 60_000, every: 200 },
  );
  const { id } = await expectStatus<{ id: string }>(
    201,
    matching({ method: 'POST', path: '/rounds', body: {}, token }),
  );
  const { body: round } = await matching<{ version: number }>({ path: `/rounds/${id}`, token });
  const approval = { mentee, mentor, version: round.version };
  const path = `/rounds/${id}/approvals`;
  return (await expectStatus<{ proposal: string }>(201, matching({ method: 'POST', path, body: approval, token })))
    .proposal;
}

export async function meet({ matching, token }: Ways, proposal: string): Promise<void> {
  const body = { metAt: new Date(Date.now() - 60_000).toISOString() };
  await expectStatus(204, matching({ method: 'POST', path: `/proposals/${proposal}/meeting`, body, token }));
}

/** Answers with the personal link, as it stands in the letter that intake wrote. */
export async function answerByLetter(
  { intake, matching, token }: Ways,
  person: string,
  answer: 'yes' | 'no',
): Promise<void> {
  const link = await linkOf(intake, token, person, 'answer-wanted');
  await expectStatus(204, matching({ method: 'POST', path: '/my/proposal/answer', body: { answer }, token: link }));
}

type Letters = { letters: { id: string; template: string }[] };

/** The key in the last letter of a kind to a person, as soon as it was written. */
const linkOf = (intake: Steady, token: string, person: string, template: string) =>
  eventually(
    async () => {
      const { body } = await intake<Letters>({ path: `/letters?person=${person}`, token });
      const letter = body.letters.find((one) => one.template === template);
      if (!letter) throw new Error(`no letter ${template} was written yet`);
      const { body: text } = await intake<{ body: string }>({ path: `/letters/${letter.id}`, token });
      return /\/my\/[a-z-]+#(\S+)/.exec(text.body)?.[1] ?? '';
    },
    { within: 60_000, every: 200 },
  );

const today = () => dayOf(new Date());

/** Both sign, as soon as follow-up knows the duo. Returns its id. */
export async function sign({ followUp, token }: Ways, { mentee }: Pair): Promise<string> {
  const duo = await eventually(
    async () => {
      const { body } = await followUp<{ duos: { id: string }[] }>({ path: `/duos?person=${mentee}`, token });
      const [one] = body.duos;
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
