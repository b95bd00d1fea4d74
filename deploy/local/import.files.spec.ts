import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Fault, importsOf } from './import.client.ts';
import { type ImportFiles, importFiles } from './import.files.ts';
import { type Behaviour, fakeIntake } from './test/fake-intake.ts';

const folder = mkdtempSync(join(tmpdir(), 'duo-import-'));
const files = ['people.csv', 'duos of 2019.csv'].map((name) => join(folder, name));
for (const path of files) writeFileSync(path, `record\r\n${path}\r\n`);
afterAll(() => rmSync(folder, { recursive: true }));

const access = (url: string) => ({ intake: url, token: 'secret' });

let close: (() => Promise<void>) | undefined;
afterEach(() => close?.());

async function intake(behaviour?: Behaviour) {
  const fake = await fakeIntake(behaviour);
  close = fake.close;
  const run = (how: Partial<ImportFiles> = {}) => importFiles({ ...access(fake.url), files, ...how });
  const resume = (id: string) => importFiles({ ...access(fake.url), resume: id });
  return { ...fake, run, resume };
}

const fault = (line: number, level: Fault['level'] = 'error'): Fault => ({
  ...{ file: 'people.csv', table: 'people', line, column: 'born', rule: 'not-a-day', level, detail: null },
});

it('sends every file, has them checked and written, and tells how far it is', async () => {
  const { run, imports, asked, tokens } = await intake();
  const shown: string[] = [];
  let sent = 0;
  const mapping = { tables: { kandidaten: 'people' } };
  const ended = await run({
    mapping,
    onProgress: (stage, done, total) => {
      if (stage === 'sending') sent = done / total;
      else shown.push(`${stage} ${done}`);
    },
  });
  expect(ended).toMatchObject({ state: 'ended', errors: 0, firstErrors: [] });
  expect(imports).toMatchObject([{ state: 'ended', mapping }]);
  expect(Object.keys(imports[0]?.files ?? {})).toEqual(['people.csv', 'duos of 2019.csv']);
  expect(Object.values(imports[0]?.files ?? {})).toEqual(files.map((path) => `record\r\n${path}\r\n`));
  expect(sent).toBe(1);
  const told = (stage: string) => [0, 20, 40, 40].map((done) => `${stage} ${done}`);
  expect(shown).toEqual([...told('checking'), ...told('writing')]);
  expect(asked.filter((one) => one.endsWith('/check') || one.endsWith('/write'))).toHaveLength(2);
  expect([...tokens]).toEqual(['Bearer secret']);
});

it('asks for a token anew each time, for one may not live as long', async () => {
  const { run, tokens } = await intake();
  await run({ token: async () => `t${performance.now()}` });
  expect(tokens.size).toBeGreaterThan(5);
});

it('writes nothing in a dry run, and is taken up where it stands', async () => {
  const { run, resume, imports, asked } = await intake();
  const checked = await run({ dryRun: true });
  expect(checked).toMatchObject({ id: 'i1', state: 'checked' });
  expect(asked.filter((one) => one.includes('write'))).toEqual([]);
  const taken = await resume('i1');
  expect(taken).toMatchObject({ id: 'i1', state: 'ended' });
  expect(imports).toHaveLength(1);
  expect(asked.filter((one) => one.endsWith('/check'))).toHaveLength(1);
});

it('goes on when the stream breaks and the service is away for a while', async () => {
  const { run, asked } = await intake({ breaks: 2, away: 2 });
  const shown: number[] = [];
  const ended = await run({ onProgress: (stage, done) => stage === 'checking' && shown.push(done) });
  expect(ended.state).toBe('ended');
  expect(asked.filter((one) => one.endsWith('/progress')).length).toBeGreaterThanOrEqual(4);
  expect(shown.at(-1)).toBe(40);
});

it('asks again when the work falls back to where it began, and not for ever', async () => {
  const once = await intake({ fallsBack: 1 });
  expect(await once.run()).toMatchObject({ state: 'ended' });
  expect(once.asked.filter((one) => one.endsWith('/check'))).toHaveLength(2);
  await once.close();
  const always = await intake({ fallsBack: 99 });
  await expect(always.run()).rejects.toThrow('checking was broken off 3 times');
});

it('reads the first errors, over pages, and tells of them before it writes', async () => {
  const faults = Array.from({ length: 430 }, (_, at) => fault(at + 2, at % 9 ? 'notice' : 'error'));
  const { run, imports, asked } = await intake({ bad: 3, faults });
  let before: unknown;
  const ended = await run({
    onChecked: ({ state, firstErrors }) => {
      before = [state, imports[0]?.state, firstErrors.length];
    },
  });
  expect(before).toEqual(['checked', 'checked', 48]);
  expect(ended).toMatchObject({ state: 'ended', badRows: 3, errors: 48, notices: 382 });
  expect(ended.firstErrors.map(({ line }) => line)).toEqual(Array.from({ length: 48 }, (_, at) => 9 * at + 2));
  expect(asked.filter((one) => one.includes('/faults'))).toHaveLength(3);
});

it('reads no more errors than are shown', async () => {
  const { run, asked } = await intake({ faults: Array.from({ length: 1_000 }, (_, at) => fault(at + 2)) });
  expect((await run()).firstErrors).toHaveLength(50);
  expect(asked.filter((one) => one.includes('/faults'))).toHaveLength(1);
});

it.each(['checking', 'writing'] as const)('follows what is %s already, and asks for it once only', async (state) => {
  const { resume, imports, asked } = await intake();
  imports.push({ id: 'i1', state, files: {}, mapping: null });
  expect(await resume('i1')).toMatchObject({ state: 'ended' });
  expect(asked.filter((one) => one.startsWith('POST'))).toEqual(state === 'checking' ? ['POST /imports/i1/write'] : []);
});

it('says which file cannot be read, and leaves no half an import behind', async () => {
  const { run, imports } = await intake({ unreadable: 'duos of 2019.csv' });
  await expect(run()).rejects.toThrow('duos of 2019.csv: encrypted-file (It has a password.; duos of 2019.csv r)');
  expect(imports).toEqual([]);
});

it('stops when it is told to', async () => {
  const { run, imports } = await intake();
  const stopped = new AbortController();
  const stop = () => stopped.abort(new Error('stopped'));
  await expect(run({ signal: stopped.signal, onOpened: stop })).rejects.toThrow('stopped');
  expect(imports).toEqual([]);
  const again = new AbortController();
  const onProgress = (stage: string) => stage === 'writing' && again.abort(new Error('stopped'));
  await expect(run({ signal: again.signal, onProgress })).rejects.toThrow('stopped');
  expect(imports).toHaveLength(1);
});

it('waits when it has asked too often, and sends a file again from its beginning', async () => {
  const { run, imports } = await intake({ tooMany: 2 });
  expect(await run()).toMatchObject({ state: 'ended' });
  expect(imports[0]?.files['people.csv']).toBe(`record\r\n${files[0]}\r\n`);
});

it('does not try again what was refused', async () => {
  const { resume, asked } = await intake();
  await expect(resume('none')).rejects.toThrow('GET /imports/none: no-such-import');
  expect(asked).toHaveLength(1);
});

it('reads the rows to correct', async () => {
  const { url } = await intake();
  const imports = importsOf(access(url));
  const { id } = await imports.create();
  let text = '';
  for await (const piece of imports.badRows(id, 'people')) text += Buffer.from(piece).toString();
  expect(text).toBe('record,errors\r\n7,people\r\n');
});
