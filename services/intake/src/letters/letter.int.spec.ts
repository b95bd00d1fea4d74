import { proposalLetterAsked } from '@duo/contracts';
import type { Running } from '@duo/messaging';
import { newId } from '@duo/platform';
import { eventually, menteeForm, mentorForm, openBranch, type TestBranch } from '@duo/testing';
import { decodeJwt } from 'jose';
import { SMTPServer } from 'smtp-server';
import { intake } from '../main.js';

type Letter = { id: string; status: string; subject: string; body: string; error: string | null };

let branch: TestBranch;
beforeEach(async () => {
  branch = await openBranch();
});
afterEach(() => branch.close());

const endsAt = new Date(Date.now() + 3_600_000).toISOString();

async function people(service: Running, special: object = {}) {
  const enrol = async (path: string, body: object) =>
    (await branch.ask<{ id: string }>(service, { method: 'POST', path, body })).body.id;
  return {
    mentee: await enrol('/mentees', menteeForm(special)),
    mentor: await enrol('/mentors', mentorForm({ language: 'nl' })),
  };
}

const wanted = (person: string, about: string) =>
  proposalLetterAsked({
    ...{ person, about, letter: newId(), template: 'answer-wanted', facts: { closesOn: '2026-12-01' } },
    ...{ linkPurpose: 'answer-proposal', linkAbout: newId(), linkSide: 'mentee', linkService: 'matching' },
    linkEndsAt: endsAt,
  });

const lettersOf = async (service: Running, person: string) => {
  const path = `/letters?person=${person}`;
  return (await branch.ask<{ letters: Letter[] }>(service, { path, as: 'coordinator' })).body.letters;
};

it('keeps and shows a letter where there is no mail server, with a personal link that only it holds', async () => {
  const service = await branch.start(intake);
  const { mentee, mentor } = await people(service);
  const asked = wanted(mentee, mentor);
  await branch.say('matching', [asked, asked]);
  const [letter] = await eventually(async () => {
    const found = await lettersOf(service, mentee);
    expect(found).toMatchObject([{ id: asked.letter, status: 'kept', language: 'fr' }]);
    return found;
  });
  const { body } = await branch.ask<Letter>(service, { path: `/letters/${letter?.id}`, as: 'branch-manager' });
  expect(body.body).toContain('Vous avez rencontré Marc.');
  const [, token = ''] = /https:\/\/duo\.example\/my\/answer-proposal#(\S+)/.exec(body.body) ?? [];
  expect(decodeJwt(token)).toMatchObject({ sub: mentee, aud: 'matching', purpose: 'answer-proposal', side: 'mentee' });
  expect(await branch.query('select by from intake.readings where person = $1', [mentee])).toEqual([
    { by: 'test-branch-manager' },
  ]);
  const said = await branch.query<{ data: Buffer }>('select data from matching.outbox');
  expect(said.some(({ data }) => data.includes(token))).toBe(false);
});

it('writes, with its link, also to and about those whose records came without a name', async () => {
  const service = await branch.start(intake);
  const { mentee, mentor } = await people(service);
  await branch.query(`update intake.people set given_name = ''`);
  await branch.say('matching', wanted(mentee, mentor));
  const [letter] = await eventually(async () => {
    const found = await lettersOf(service, mentee);
    expect(found).toHaveLength(1);
    return found;
  });
  const { body } = await branch.ask<Letter>(service, { path: `/letters/${letter?.id}`, as: 'coordinator' });
  expect(body.body).toMatch(/^Bonjour,\n\nVous avez rencontré l’autre personne\.[\s\S]+\/my\/answer-proposal#/);
});

/** A mail server that takes letters, after it has refused so many. */
async function mailServer(refuses: number) {
  const taken: string[] = [];
  let left = refuses;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _, done) {
      let text = '';
      stream.on('data', (part: Buffer) => {
        text += part.toString();
      });
      stream.on('end', () => {
        left -= 1;
        if (left >= 0) return done(Object.assign(new Error('not now'), { responseCode: 451 }));
        taken.push(text);
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    close: () => new Promise<void>((done) => server.close(() => done())),
  };
}

it('gives letters to the mail server, once each, and again when it would not take one', async () => {
  const mail = await mailServer(1);
  try {
    const service = await branch.start(intake, { INTAKE_SMTP_URL: mail.url, INTAKE_MAIL_FROM: 'duo@branch.example' });
    const { mentee, mentor } = await people(service);
    await branch.say('matching', [wanted(mentee, mentor), { ...wanted(mentor, mentee), template: 'duo-formed' }]);
    await eventually(
      async () => {
        const due = `update intake.letters set next_attempt_at = now() where error is not null and status = 'waiting'`;
        await branch.query(due);
        expect(mail.taken).toHaveLength(2);
        const states = [...(await lettersOf(service, mentee)), ...(await lettersOf(service, mentor))];
        expect(states.map(({ status }) => status)).toEqual(['sent', 'sent']);
      },
      { within: 30_000 },
    );
    expect(mail.taken.filter((text) => /^To: somebody@mail\.example/m.test(text))).toHaveLength(2);
    expect(mail.taken.join('\n')).toMatch(/^Subject: U vormt een duo/m);
    const told = await (await fetch(`${service.url}/metrics`)).text();
    expect(told).toContain('duo_letters_total{service="intake",outcome="sent"} 2');
    expect(told).toContain('duo_letters_total{service="intake",outcome="again"} 1');
    expect(told).toMatch(/^duo_letters_age_seconds\{service="intake"\} [\d.]+$/m);
    expect(mail.taken.every((text) => /^From: duo@branch\.example/m.test(text))).toBe(true);
  } finally {
    await mail.close();
  }
});

it('says that somebody has no address, and writes the next letter all the same', async () => {
  const service = await branch.start(intake, { INTAKE_SMTP_URL: 'smtp://127.0.0.1:9' });
  const { mentee, mentor } = await people(service, { email: null, phone: '0470 00 00 00' });
  await branch.say('matching', wanted(mentee, mentor));
  await eventually(async () =>
    expect(await lettersOf(service, mentee)).toMatchObject([{ status: 'failed', error: 'no-address' }]),
  );
});
