import type { EachBatchPayload, KafkaMessage } from 'kafkajs';
import type { ReadRecord } from '../log.js';

/** Commits the parts of a topic up to the last offsets that were handled. */
export async function commit(parts: EachBatchPayload[], handled: ReadonlyMap<number, string>): Promise<void> {
  const topic = parts[0]?.batch.topic ?? '';
  const partitions = [...handled].map(([partition, last]) => ({ partition, offset: String(BigInt(last) + 1n) }));
  for (const { batch, resolveOffset } of parts) {
    const last = handled.get(batch.partition);
    if (last !== undefined) resolveOffset(last);
  }
  await parts[0]?.commitOffsetsIfNecessary({ topics: [{ topic, partitions }] });
}

/** A message as it is handed over; what it lacks is empty. */
export function asRecord(
  topic: string,
  partition: number,
  { key, value, headers = {}, offset }: KafkaMessage,
): ReadRecord {
  const texts = Object.entries(headers).map(([name, header]) => [name, String([header].flat()[0] ?? '')]);
  return {
    topic,
    partition,
    offset,
    key: key?.toString() ?? '',
    headers: Object.fromEntries(texts),
    value: value ?? new Uint8Array(),
  };
}
