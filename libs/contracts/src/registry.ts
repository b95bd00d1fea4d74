import { type DescMessage, fromBinary } from '@bufbuild/protobuf';
import type { EventKind, EventMessage } from './event.js';
import * as events from './events.js';

/** Every released event by its protobuf full name, which is also its CloudEvents type. */
export const registry: ReadonlyMap<string, EventKind> = new Map(
  Object.values(events as unknown as Record<string, EventKind>).map((kind) => [kind.schema.typeName, kind]),
);

/** The kind of a message made by one of the creators, or a RangeError for a message that no service may say. */
export function kindOf(message: EventMessage): EventKind {
  const kind = registry.get(message.$typeName);
  if (!kind) throw new RangeError(`${message.$typeName} is not in the event registry`);
  return kind;
}

/** The services that say something, each once. */
export const speakers = [...new Set([...registry.values()].map((kind) => kind.service))];

/** Decodes the data of an event. Unknown fields are kept; throws on truncated or malformed bytes. */
export const decode = <S extends DescMessage>(schema: S, data: Uint8Array) => fromBinary(schema, data);
