import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createZstdDecompress } from 'node:zlib';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import tar from 'tar-stream';
import { whole } from '../local/whole.ts';
import { type Entry, readArchive, writeArchive } from './archive.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duo-archive-'));
  path = join(folder, 'one');
});
afterEach(() => rm(folder, { recursive: true }));

const some: Entry[] = [
  { name: 'manifest.json', data: Buffer.from('{}') },
  { name: 'intake/people/000001', data: Buffer.from('one\ttwo\n'.repeat(9_000)) },
  { name: 'intake/people/000002', data: Buffer.from('last\n') },
];

async function* each(entries: readonly Entry[]) {
  yield* entries;
}

const write = (to?: readonly string[], entries = some) => whole(path, (out) => writeArchive(each(entries), out, to));

async function read(identities?: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of readArchive(path, identities)) entries.push(entry);
  return entries;
}

const refused = (work: Promise<unknown>) =>
  work.then(
    () => 'read',
    (error: { code?: string }) => error.code ?? String(error),
  );

it('gives back what was written, in its order', async () => {
  await write();
  expect(await read()).toEqual(some);
  await write([], []);
  expect(await read()).toEqual([]);
});

it('is opened by whoever has one of the keys, and by nobody else', async () => {
  const [one, two, other] = [await generateIdentity(), await generateIdentity(), await generateIdentity()];
  await write([await identityToRecipient(one), await identityToRecipient(two)]);
  expect(await read(`# created today\n# public key: age1\n${one}\n`)).toEqual(some);
  expect(await read(`${other}\n${two}`)).toEqual(some);
  expect(await refused(read(other))).toBe('backup-is-encrypted-to-another-key');
  expect(await refused(read())).toBe('backup-is-encrypted');
  expect(await refused(read('AGE-SECRET-KEY-1NONE'))).toBe('no-such-identity');
  expect(await readFile(path, 'latin1')).not.toContain('people');
});

it('says no to what is no key, and leaves no file', async () => {
  expect(await refused(write(['age1none']))).toBe('no-such-recipient');
  await expect(stat(path)).rejects.toThrow('ENOENT');
});

it('is tar in Zstandard, which other programs read', async () => {
  await write();
  const extract = tar.extract();
  const reading = pipeline(createReadStream(path), createZstdDecompress(), extract);
  const names: string[] = [];
  for await (const entry of extract) {
    names.push(entry.header.name);
    entry.resume();
  }
  await reading;
  expect(names).toEqual(some.map(({ name }) => name));
});

it.each([[false], [true]])(
  'notices each byte that is another, and each end that is early; encrypted: %s',
  async (isEncrypted) => {
    const identity = await generateIdentity();
    await write(isEncrypted ? [await identityToRecipient(identity)] : []);
    const bytes = await readFile(path);
    const damaged = async (change: () => Promise<void>) => {
      await writeFile(path, bytes);
      await change();
      expect(['backup-is-damaged', 'not-a-backup', 'backup-is-encrypted-to-another-key']).toContain(
        await refused(read(identity)),
      );
    };
    const place = fc.integer({ min: 0, max: bytes.length - 1 });
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), (at, flip) =>
        damaged(() => writeFile(path, bytes.with(at, (bytes[at] ?? 0) ^ flip))),
      ),
      { numRuns: 150 },
    );
    await fc.assert(
      fc.asyncProperty(place, (at) => damaged(() => truncate(path, at))),
      { numRuns: 60 },
    );
    await damaged(() => writeFile(path, Buffer.concat([bytes, Buffer.from('more')])));
  },
);

it('leaves nothing when what is to be written fails', async () => {
  async function* failing(): AsyncGenerator<Entry> {
    yield* some;
    throw new Error('the server is gone');
  }
  await expect(whole(path, (out) => writeArchive(failing(), out))).rejects.toThrow('the server is gone');
  await expect(stat(path)).rejects.toThrow('ENOENT');
});

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** What is held, without what only waits to be collected; the second time waits until what the first found is swept. */
function held(): number {
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().arrayBuffers;
}

it('holds no more in memory the more there is', async () => {
  const piece = Buffer.alloc(1024 * 1024, 'noise that can be pressed together; ');
  const pieces = 128;
  const looks = 16;
  let [made, read, most] = [0, 0, 0];
  async function* many(): AsyncGenerator<Entry> {
    for (; made < pieces; made += 1) {
      if (made % looks === 0) most = Math.max(most, held());
      yield { name: `impact/journeys/${made}`, data: Buffer.from(piece) };
    }
  }
  const before = held();
  const identity = await generateIdentity();
  await whole(path, async (out) => writeArchive(many(), out, [await identityToRecipient(identity)]));
  for await (const { data } of readArchive(path, identity)) {
    read += data.length / piece.length;
    if (read % looks === 0) most = Math.max(most, held());
  }
  expect(read).toBe(pieces);
  expect(most - before).toBeLessThan((pieces / 2) * piece.length);
});
