import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';
import { refusal } from '@duo/kernel';

/** The head of a skippable frame of 32 bytes (RFC 8878, 3.1.2): whoever unpacks Zstandard passes over what follows it. */
const head = Buffer.from('5e2a4d1820000000', 'hex');
const sealBytes = head.length + 32;

/** Ends a stream with the SHA-256 of all its bytes, in a frame that `zstd -d` passes over. */
export function sealed(): Transform {
  const hash = createHash('sha256');
  return new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk);
      done(null, chunk);
    },
    flush(done) {
      done(null, Buffer.concat([head, hash.digest()]));
    },
  });
}

/** Passes on what was sealed, without the seal; fails at the end when a byte is another, missing or too many. */
export function unsealed(): Transform {
  const hash = createHash('sha256');
  let held = Buffer.alloc(0);
  return new Transform({
    transform(chunk: Buffer, _, done) {
      held = Buffer.concat([held, chunk]);
      const sure = held.subarray(0, Math.max(0, held.length - sealBytes));
      held = held.subarray(sure.length);
      hash.update(sure);
      done(null, sure);
    },
    flush(done) {
      const isWhole = held.equals(Buffer.concat([head, hash.digest()]));
      done(isWhole ? null : refusal('backup-is-damaged'));
    },
  });
}
