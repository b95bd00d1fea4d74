import type { LogRecord } from '../log.js';

const most = { records: 2_000, bytes: 1024 * 1024 };

/** Parts of a batch, in its order, that each fit into one request: no more than 1 MiB unless one record is. */
export function inChunks(records: readonly LogRecord[]): LogRecord[][] {
  const chunks: LogRecord[][] = [];
  let bytes = 0;
  for (const record of records) {
    const size = record.value.byteLength + record.key.length + 512;
    const last = chunks.at(-1);
    if (last && last.length < most.records && bytes + size <= most.bytes) {
      last.push(record);
      bytes += size;
    } else {
      chunks.push([record]);
      bytes = size;
    }
  }
  return chunks;
}
