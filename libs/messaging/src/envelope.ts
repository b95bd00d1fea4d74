import { type Branch, sourceOf, topicOf } from '@duo/kernel';
import type { LogRecord } from './log.js';

/** A row of the outbox, as it goes to the log. */
export type OutboxRow = {
  id: string;
  type: string;
  subject: string;
  version: number;
  occurredAt: Date;
  data: Uint8Array;
  traceparent: string | null;
};

/** An event as it stands on the log: CloudEvents 1.0 in Kafka binary mode, protobuf data, the subject as the key. */
export function toRecord(row: OutboxRow, branch: Branch, service: string): LogRecord {
  const { id, type, subject, version, occurredAt, data, traceparent } = row;
  return {
    topic: topicOf(branch, service, majorOf(type)),
    key: subject,
    headers: {
      ce_id: id,
      ce_source: sourceOf(branch, service),
      ce_type: type,
      ce_specversion: '1.0',
      ce_time: occurredAt.toISOString(),
      ce_subject: subject,
      ce_aggregateversion: String(version),
      'content-type': 'application/protobuf',
      ...(traceparent ? { traceparent } : {}),
    },
    value: data,
  };
}

/** When an event was said, in milliseconds: an id of version 7 begins with the instant of its making. */
export const saidAt = (id: string): number => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);

const majorOf = (type: string) => Number(/\.v(\d+)\./.exec(type)?.[1] ?? 1);
