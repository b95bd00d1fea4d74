import { crc32 } from 'node:zlib';
import { type Entry, fromFdPromise, type ZipFile } from 'yauzl';
import { TableFault } from '../fault.js';
import type { Spool } from '../spool.js';
import type { Reading } from '../table.js';

/** So much may be unpacked out of next to nothing: it harms nobody. */
const harmless = 16 << 20;

/** The parts of a workbook, which is a zip. What its headers say about sizes is checked, and never believed. */
export class Package {
  #unpacked = 0;

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly reading: Reading,
  ) {}

  static async of(spool: Spool, reading: Reading): Promise<Package> {
    const fault = (code: ConstructorParameters<typeof TableFault>[0]) => new TableFault(code, { file: reading.file });
    const options = { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true };
    const zip = await fromFdPromise(spool.descriptor, options);
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName.toLowerCase();
      if (entries.size >= reading.limits.entries) throw fault('too-many-entries');
      if (entries.has(name)) throw fault('entries-overlap');
      if (entry.isEncrypted()) throw fault('encrypted-file');
      entries.set(name, entry);
    }
    if (overlap([...entries.values()], spool.length)) throw fault('entries-overlap');
    return new Package(zip, entries, reading);
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** The text of one part, a piece at a time. */
  async *text(name: string, limit = Number.POSITIVE_INFINITY): AsyncGenerator<string> {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) throw new TableFault('broken-workbook', { file: this.reading.file });
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for await (const bytes of this.#bytes(entry, limit)) yield decoder.decode(bytes, { stream: true });
    yield decoder.decode();
  }

  async *#bytes(entry: Entry, limit: number): AsyncGenerator<Uint8Array> {
    const { file, limits } = this.reading;
    let length = 0;
    let sum = 0;
    for await (const bytes of (await this.zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>) {
      length += bytes.length;
      this.#unpacked += bytes.length;
      sum = crc32(bytes, sum);
      if (length > limit) throw new TableFault('shared-texts-too-large', { file });
      const bomb = length > harmless && length > entry.compressedSize * limits.unpackedRatio;
      if (bomb || this.#unpacked > limits.unpackedBytes) throw new TableFault('workbook-too-large', { file });
      yield bytes;
    }
    if (sum !== entry.crc32) throw new TableFault('broken-workbook', { file });
  }
}

/** Whether two entries take the same bytes of the file, with which a small file unpacks to a huge one. */
function overlap(entries: readonly Entry[], length: number): boolean {
  let free = 0;
  for (const entry of entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)) {
    if (entry.relativeOffsetOfLocalHeader < free) return true;
    free = entry.relativeOffsetOfLocalHeader + 30 + entry.fileNameLength + entry.compressedSize;
  }
  return free > length;
}
