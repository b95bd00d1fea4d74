import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forgetNote, loadHistory } from './history.ts';
import { type Behaviour, fakeIntake } from './test/fake-intake.ts';

let folder: string;
let fake: Awaited<ReturnType<typeof fakeIntake>>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duo-history-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await fake.close();
});

const load = (more: object = {}) =>
  loadHistory({ branch: 'aalst', intake: fake.url, token: 'secret', folder, ...more });
const open = async (behaviour?: Behaviour) => {
  fake = await fakeIntake(behaviour);
};
/** Ends the load as a Ctrl-C does, in a stage of it. */
async function breakOff(stage: string) {
  const stopped = new AbortController();
  const onProgress = (now: string) => now === stage && stopped.abort(new Error('stopped'));
  await expect(load({ signal: stopped.signal, onProgress })).rejects.toThrow('stopped');
}
const states = () => fake.imports.map(({ id, state }) => `${id} ${state}`);

it('gives a branch that has nobody its history, table by table', async () => {
  await open();
  expect(await load()).toMatchObject({ state: 'ended', synthetic: true });
  const tables = ['people', 'duos', 'meetings', 'assessments', 'outcomes', 'measures'];
  expect(Object.keys(fake.imports[0]?.files ?? {})).toEqual(tables.map((table) => `aalst-${table}.csv`));
});

it('leaves a branch alone that has people, and one without a history', async () => {
  await open({ people: 1 });
  expect(await load()).toBeUndefined();
  expect(await load({ branch: 'made-up' })).toBeUndefined();
  expect(states()).toEqual([]);
  expect(existsSync(join(folder, 'aalst-people.csv'))).toBe(false);
});

it('goes on with what was being written, also when the first people are there', async () => {
  await open({ people: 1 });
  fake.imports.push({ id: 'begun', state: 'writing', files: {}, mapping: null });
  writeFileSync(join(folder, 'aalst.import'), 'begun');
  expect(await load()).toMatchObject({ id: 'begun', state: 'ended' });
  expect(fake.asked).not.toContain('POST /imports');
});

it('goes on with what was only checked while the branch has nobody, and else takes it back', async () => {
  await open();
  await breakOff('writing');
  if (fake.imports[0]) fake.imports[0].state = 'checked';
  expect(await load()).toMatchObject({ id: 'i1', state: 'ended' });
  await fake.close();
  await open({ people: 1 });
  fake.imports.push({ id: 'i1', state: 'checked', files: {}, mapping: null });
  expect(await load()).toBeUndefined();
  expect(states()).toEqual([]);
});

it('goes on with what is being checked', async () => {
  await open();
  await breakOff('checking');
  const [first] = fake.imports;
  if (first) first.state = 'checking';
  expect(await load()).toMatchObject({ id: 'i1', state: 'ended' });
});

it('begins anew when not every file had come', async () => {
  await open();
  fake.imports.push({ id: 'begun', state: 'open', files: {}, mapping: null });
  writeFileSync(join(folder, 'aalst.import'), 'begun');
  expect(await load()).toMatchObject({ state: 'ended' });
  expect(states()).toEqual(['i1 ended']);
});

it('is told of a history that has come to its end meanwhile, until it is forgotten', async () => {
  await open();
  await load();
  expect(await load()).toMatchObject({ id: 'i1', state: 'ended' });
  await fake.close();
  await open({ people: 1 });
  forgetNote({ branch: 'aalst', folder });
  expect(await load()).toBeUndefined();
});

it('does not touch an import that somebody else began', async () => {
  await open();
  fake.imports.push({ id: 'theirs', state: 'checked', files: {}, mapping: null });
  expect(await load()).toMatchObject({ id: 'i2' });
  expect(states()).toEqual(['theirs checked', 'i2 ended']);
});

it('begins anew when the branch was emptied since', async () => {
  await open();
  writeFileSync(join(folder, 'aalst.import'), 'long-gone');
  expect(await load()).toMatchObject({ state: 'ended' });
});
