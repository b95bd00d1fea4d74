import { decode, type EventKind, type EventMessage, registry } from '@duo/contracts';
import { type Branch, partsOfTopic } from '@duo/kernel';
import type { ReadRecord } from '../log.js';

/** One event as it came, understood. */
export type Incoming = {
  readonly record: ReadRecord;
  readonly topic: string;
  readonly branch: Branch;
  readonly subject: string;
  readonly version: number;
  readonly eventId: string;
  readonly type: string;
  readonly occurredAt: Date;
  readonly traceparent: string | undefined;
  readonly message: EventMessage;
};

/** A message that is not an event of ours, or not a whole one; trying again would not help. */
export type Unreadable = {
  readonly record: ReadRecord;
  /** What is wrong with it; never what it says. */
  readonly why: string;
  /** What its headers tell of it nonetheless, where that has the shape it should have. */
  readonly subject: string | undefined;
  readonly version: number | undefined;
  readonly eventId: string | undefined;
  readonly type: string | undefined;
};

export type Arrival = Incoming | Unreadable;

export const isReadable = (arrival: Arrival): arrival is Incoming => 'message' in arrival;

/** A value beyond this is not read: what we say ourselves is at most 64 KiB. */
export const largestValue = 1024 * 1024;

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** A subject is an id: anything beyond is not ours, and would not fit an index or a list of ids. */
const id = /^[A-Za-z0-9._:-]{1,200}$/;
const highestVersion = 2 ** 31 - 1;

/** Why an event of a newer producer cannot be read; the only reason that a newer release cures. */
export const typeNotKnown = 'its type is not known';

/** Reads one message of the log. Never throws: what cannot be read is told as such, with the reason. */
export function read(record: ReadRecord): Arrival {
  try {
    return understood(record);
  } catch (error) {
    return {
      record,
      why: error instanceof NotReadable ? error.message : 'its data are truncated or malformed',
      ...told(record),
    };
  }
}

class NotReadable extends Error {}

function understood(record: ReadRecord): Incoming {
  const { topic, headers, value } = record;
  const { subject, version, eventId } = told(record);
  const type = header(record, 'ce_type');
  if (header(record, 'ce_specversion') !== '1.0') throw new NotReadable('ce_specversion is not 1.0');
  if (header(record, 'content-type') !== 'application/protobuf')
    throw new NotReadable('content-type is not application/protobuf');
  header(record, 'ce_source');
  if (!eventId) throw new NotReadable(problem(record, 'ce_id', 'a uuid'));
  if (!subject) throw new NotReadable(problem(record, 'ce_subject', 'an id'));
  if (!version) throw new NotReadable(problem(record, 'ce_aggregateversion', 'a positive whole number'));
  if (subject !== record.key) throw new NotReadable('ce_subject is not the key');
  const occurredAt = new Date(header(record, 'ce_time'));
  if (Number.isNaN(occurredAt.getTime())) throw new NotReadable('ce_time is not a time');
  if (value.byteLength > largestValue) throw new NotReadable('its value is over 1 MiB');
  const { kind, branch } = kindIn(topic, type);
  const message = decode(kind.schema, value);
  return {
    record,
    topic,
    branch,
    subject,
    version,
    eventId,
    type,
    occurredAt,
    traceparent: headers.traceparent,
    message,
  };
}

function kindIn(topic: string, type: string): { kind: EventKind; branch: Branch } {
  const kind = registry.get(type);
  if (!kind) throw new NotReadable(typeNotKnown);
  const parts = partsOfTopic(topic);
  if (parts?.service !== kind.service || parts.major !== kind.major)
    throw new NotReadable('its type belongs to another topic');
  return { kind, branch: parts.branch };
}

function header(record: ReadRecord, name: string): string {
  const value = record.headers[name];
  if (!value) throw new NotReadable(`${name} is missing`);
  return value;
}

const problem = (record: ReadRecord, name: string, shape: string) =>
  `${name} ${record.headers[name] ? `is not ${shape}` : 'is missing'}`;

function told({ headers }: ReadRecord) {
  const { ce_id, ce_subject, ce_aggregateversion, ce_type } = headers;
  const version = /^[1-9]\d{0,9}$/.test(ce_aggregateversion ?? '') ? Number(ce_aggregateversion) : 0;
  return {
    subject: id.test(ce_subject ?? '') ? ce_subject : undefined,
    version: version > 0 && version <= highestVersion ? version : undefined,
    eventId: uuid.test(ce_id ?? '') ? ce_id?.toLowerCase() : undefined,
    type: ce_type && ce_type.length <= 200 ? ce_type : undefined,
  };
}
