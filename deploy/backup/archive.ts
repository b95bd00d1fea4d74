import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createZstdCompress, createZstdDecompress } from 'node:zlib';
import { Refusal, refusal } from '@duo/kernel';
import tar from 'tar-stream';
import { ageMagic, decrypted, encrypted } from './encryption.ts';
import { sealed, unsealed } from './seal.ts';

/** One file of an archive; a table is many of them, one piece after the other. */
export type Entry = { name: string; data: Buffer };

const zstdMagic = Buffer.from('28b52ffd', 'hex');
/** More than the pieces that we write: what is bigger was not written by us. */
const largestEntry = 64 * 1024 * 1024;
const level = { params: { [constants.ZSTD_c_compressionLevel]: 6, [constants.ZSTD_c_checksumFlag]: 1 } };

/**
 * Writes entries as they come: tar, Zstandard, the seal, and age where there is somebody to encrypt to. Standard tools
 * read it: `age -d -i KEY FILE | zstd -d | tar -x`. Memory does not grow with what is written.
 */
export async function writeArchive(entries: AsyncIterable<Entry>, out: Writable, to: readonly string[] = []) {
  const compressed = createZstdCompress(level);
  if (to.length === 0) await pipeline(packed(entries), compressed, sealed(), out);
  else await pipeline(packed(entries), compressed, sealed(), encrypted(to), out);
}

/** Reads entries in their order. That the file is whole is known at the end, when no error has come. */
export async function* readArchive(path: string, identities?: string): AsyncGenerator<Entry> {
  const isEncrypted = await kindOf(path);
  if (isEncrypted && identities === undefined) throw refusal('backup-is-encrypted');
  const unpacking = tar.extract();
  const file = createReadStream(path, { highWaterMark: 256 * 1024 });
  const opened = isEncrypted ? decrypted(identities ?? '') : (source: AsyncIterable<Uint8Array>) => source;
  const reading = pipeline(file, opened, unsealed(), createZstdDecompress(), unpacking);
  reading.catch(() => undefined);
  try {
    for await (const entry of unpacking) yield { name: entry.header.name, data: await contentOf(entry) };
    await reading;
  } catch (error) {
    throw await whyUnreadable(reading, error);
  } finally {
    unpacking.destroy();
    file.destroy();
  }
}

async function* packed(entries: AsyncIterable<Entry>): AsyncGenerator<Buffer> {
  const pack = tar.pack();
  const packing = (async () => {
    for await (const { name, data } of entries) {
      await new Promise<void>((resolve, reject) => {
        const written = (error?: Error | null) => (error ? reject(error) : resolve());
        pack.entry({ name, size: data.length, mode: 0o600 }, written).end(data);
      });
    }
    pack.finalize();
  })();
  packing.catch((error: Error) => pack.destroy(error));
  try {
    yield* pack;
  } finally {
    pack.destroy();
  }
  await packing;
}

/** Whether the file is encrypted; refuses one that is none of ours. */
async function kindOf(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(ageMagic.length), 0, ageMagic.length, 0);
    if (buffer.subarray(0, bytesRead).equals(ageMagic)) return true;
    if (buffer.subarray(0, zstdMagic.length).equals(zstdMagic)) return false;
    throw refusal('not-a-backup', { file: path });
  } finally {
    await file.close();
  }
}

async function contentOf(entry: tar.Entry): Promise<Buffer> {
  if ((entry.header.size ?? 0) > largestEntry) throw refusal('backup-is-damaged');
  const pieces: Buffer[] = [];
  for await (const piece of entry) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** Whatever a damaged file does to those who unpack it, it is damaged; a disk that does not answer is not the file's fault. */
async function whyUnreadable(reading: Promise<void>, thrown: unknown): Promise<unknown> {
  const error = await reading.then(
    () => thrown,
    (cause: unknown) => cause,
  );
  if (error instanceof Refusal) return error;
  if (thrown instanceof Refusal) return thrown;
  return (error as { syscall?: string }).syscall ? error : refusal('backup-is-damaged');
}
