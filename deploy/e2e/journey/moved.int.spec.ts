import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { followUp } from '@duo/follow-up';
import { impact } from '@duo/impact';
import { intake } from '@duo/intake';
import { matching } from '@duo/matching';
import { eventually, menteeForm, openBranch, type TestBranch } from '@duo/testing';
import { exportTables } from '../../local/export.tables.ts';
import { importFiles } from '../../local/import.files.ts';
import { expectStatus, steady } from './client.ts';
import { answerByLetter, becomeReady, closeWithJob, logMeeting, meet, propose, sign } from './life.ts';
import type { Ways } from './ways.ts';

const names = ['intake', 'matching', 'follow-up', 'impact'] as const;

/** A branch with all of its services, and whoever works there. */
async function open() {
  const branch = await openBranch();
  const services = [intake, matching, followUp, impact] as const;
  const [one, two, three, four] = await Promise.all(services.map((service) => branch.start(service)));
  const url = { intake: one?.url ?? '', matching: two?.url ?? '', followUp: three?.url ?? '', impact: four?.url ?? '' };
  const token = await branch.issuer.sign([...names], { sub: 'test', role: 'branch-manager', branch: branch.name });
  const ways: Ways = {
    ...{ intake: steady(() => url.intake), matching: steady(() => url.matching), token },
    ...{ followUp: steady(() => url.followUp), impact: steady(() => url.impact) },
    at: (name) => (name === 'follow-up' ? url.followUp : url[name]),
  };
  return { branch, url, ways, token };
}

async function figuresOf({ branch, ways: { impact: of, token } }: { branch: TestBranch; ways: Ways }) {
  const [figures, funnel] = await Promise.all(['/figures', '/figures/funnel'].map((path) => of({ path, token })));
  return JSON.parse(JSON.stringify([figures?.body, funnel?.body]).replaceAll(branch.name, 'branch')) as unknown;
}

/** Two who become a duo and find a job, two of whom one says no, and one who is not ready yet. */
async function live(ways: Ways) {
  const pairs = [];
  for (let n = 0; n < 2; n += 1)
    pairs.push({ mentee: await becomeReady(ways, 'mentees'), mentor: await becomeReady(ways, 'mentors') });
  const [pair, others] = pairs as [(typeof pairs)[0], (typeof pairs)[0]];
  await meet(ways, await propose(ways, pair));
  for (const person of [pair.mentee, pair.mentor]) await answerByLetter(ways, person, 'yes');
  const duo = await sign(ways, pair);
  await logMeeting(ways, pair);
  await closeWithJob(ways, duo);
  await meet(ways, await propose(ways, others));
  await answerByLetter(ways, others.mentor, 'no');
  await answerByLetter(ways, others.mentee, 'yes');
  const { token } = ways;
  const held = { outcome: 'refused', reasons: ['needs-other-help'] };
  const { id } = await expectStatus<{ id: string }>(
    201,
    ways.intake({ method: 'POST', path: '/mentees', body: menteeForm(), token }),
  );
  await expectStatus(204, ways.intake({ method: 'POST', path: `/mentees/${id}/interview`, body: held, token }));
}

it('is in another branch what it was here: what was lived is exported, imported there, and gives the same figures', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'duo-moved-'));
  const here = await open();
  const there = await open();
  try {
    await live(here.ways);
    const settled = async () => JSON.stringify(await figuresOf(here));
    await eventually(async () => expect(await settled()).toMatch(/"step":"met".*?"side":"both","numerator":4/), {
      within: 60_000,
    });
    const written = await exportTables('here', folder, { ...here.url, token: here.token, names: false });
    const files = written.map(({ path }) => path);
    const loaded = await importFiles({ intake: there.url.intake, token: () => Promise.resolve(there.token), files });
    expect(loaded).toMatchObject({ badRows: 0 });
    await eventually(async () => expect(await figuresOf(there)).toEqual(await figuresOf(here)), { within: 60_000 });
  } finally {
    await here.branch.close();
    await there.branch.close();
    await rm(folder, { recursive: true });
  }
}, 240_000);
