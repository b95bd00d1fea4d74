import { randomUUID } from 'node:crypto';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TableFault } from './fault.js';
import type { Reading } from './table.js';

const pieceLength = 1 << 16;

/**
 * A file that was sent, on the disk instead of in memory: the kind and the encoding are known only when all of it was
 * seen, and a zip is read from its end. It has no name while it is read, so that nothing is left behind by a crash.
 */
export class Spool implements AsyncDisposable {
  private constructor(
    private readonly handle: FileHandle,
    readonly length: number,
    readonly head: Buffer,
  ) {}

  static async of(source: AsyncIterable<Uint8Array>, { file, limits }: Reading): Promise<Spool> {
    const path = join(tmpdir(), `duo-table-${randomUUID()}`);
    const handle = await open(path, 'wx+', 0o600);
    try {
      await unlink(path);
      let length = 0;
      for await (const bytes of source) {
        length += bytes.length;
        if (length > limits.fileBytes) throw new TableFault('file-too-large', { file });
        await handle.writeFile(bytes);
      }
      const head = Buffer.alloc(Math.min(length, 4096));
      await handle.read(head, 0, head.length, 0);
      return new Spool(handle, length, head);
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  /** The bytes in pieces; each is overwritten by the next. */
  async *read(): AsyncGenerator<Uint8Array> {
    const piece = Buffer.alloc(pieceLength);
    for (let at = 0; at < this.length; ) {
      const { bytesRead } = await this.handle.read(piece, 0, pieceLength, at);
      if (bytesRead === 0) return;
      at += bytesRead;
      yield piece.subarray(0, bytesRead);
    }
  }

  get descriptor(): number {
    return this.handle.fd;
  }

  async [Symbol.asyncDispose]() {
    await this.handle.close();
  }
}
