import { eventually, menteeForm, mentorForm } from '@duo/testing';
import { expectStatus, type Steady } from './client.ts';

/** The services of a branch as a careful client knows them; each may be away for a while. */
export type Ways = {
  readonly intake: Steady;
  readonly matching: Steady;
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
  const link = await eventually(() => linkIn(intake, token, person), { within: 60_000, every: 200 });
  await expectStatus(204, matching({ method: 'POST', path: '/my/proposal/answer', body: { answer }, token: link }));
}

type Letters = { letters: { id: string; template: string }[] };

async function linkIn(intake: Steady, token: string, person: string): Promise<string> {
  const { body } = await intake<Letters>({ path: `/letters?person=${person}`, token });
  const letter = body.letters.find(({ template }) => template === 'answer-wanted');
  if (!letter) throw new Error('no letter asks for an answer yet');
  const { body: text } = await intake<{ body: string }>({ path: `/letters/${letter.id}`, token });
  return /\/my\/answer-proposal#(\S+)/.exec(text.body)?.[1] ?? '';
}

/** How many persons came to a step of the funnel, both sides together. */
export async function stepOf({ impact, token }: Ways, step: string): Promise<number> {
  type Funnel = { steps: { step: string; figures: { side: string; numerator: number }[] }[] };
  const { body } = await impact<Funnel>({ path: '/figures/funnel', token });
  const figures = body.steps.find((one) => one.step === step)?.figures ?? [];
  return figures.filter(({ side }) => side === 'both').reduce((sum, { numerator }) => sum + numerator, 0);
}
