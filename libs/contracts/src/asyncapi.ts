import { type Branch, sourceOf, topicOf } from '@duo/kernel';
import type { EventKind } from './event.js';
import { comments } from './generated/comments.js';
import { protoText } from './proto-text.js';
import { registry, speakers } from './registry.js';

type Reference = { $ref: string };
type Json = { [key: string]: unknown };

/** What a branch's services say to each other, as an AsyncAPI 3 document: topics are its channels. */
export type AsyncApi = {
  asyncapi: '3.0.0';
  info: { title: string; version: string; description: string };
  defaultContentType: string;
  channels: { [topic: string]: Json & { address: string; messages: { [name: string]: Reference } } };
  operations: { [name: string]: Json };
  components: { messages: { [type: string]: Json } };
};

const contentType = 'application/protobuf';

/** The document of the topics on which these services of a branch say their events; of all services unless told. */
export function asyncapi(branch: Branch, services: readonly string[] = speakers): AsyncApi {
  const kinds = [...registry.values()].filter(({ service }) => services.includes(service));
  const topics = Map.groupBy(kinds, ({ service, major }) => topicOf(branch, service, major));
  return {
    asyncapi: '3.0.0',
    info: {
      title: `Events of branch ${branch}`,
      version: '1.0.0',
      description: 'CloudEvents 1.0 in Kafka binary mode: the attributes are `ce_` headers, the value is protobuf.',
    },
    defaultContentType: contentType,
    channels: Object.fromEntries([...topics].map(([topic, said]) => [topic, channelOf(topic, said)])),
    operations: Object.fromEntries([...topics].map(([topic, said]) => [`say.${topic}`, saying(topic, said)])),
    components: { messages: Object.fromEntries(kinds.map((kind) => [kind.schema.typeName, messageOf(kind, branch)])) },
  };
}

const channelOf = (topic: string, kinds: readonly EventKind[]) => ({
  address: topic,
  description: `What ${kinds[0]?.service} says. Events of one subject are in the order in which they were said.`,
  messages: Object.fromEntries(
    kinds.map(({ schema }) => [schema.name, { $ref: `#/components/messages/${schema.typeName}` }]),
  ),
  bindings: { kafka: { topic, bindingVersion: '0.5.0' } },
});

const saying = (topic: string, kinds: readonly EventKind[]) => ({
  action: 'send',
  channel: { $ref: `#/channels/${topic}` },
  messages: kinds.map(({ schema }) => ({ $ref: `#/channels/${topic}/messages/${schema.name}` })),
});

function messageOf({ schema, service }: EventKind, branch: Branch): Json {
  return {
    name: schema.typeName,
    title: schema.name,
    ...(comments.has(schema.typeName) ? { summary: comments.get(schema.typeName) } : {}),
    contentType,
    headers: headersOf(schema.typeName, sourceOf(branch, service)),
    payload: { schemaFormat: 'application/vnd.google.protobuf;version=3', schema: protoText(schema) },
    bindings: {
      kafka: {
        key: { type: 'string', format: 'uuid', description: 'The subject of the event' },
        bindingVersion: '0.5.0',
      },
    },
  };
}

const headersOf = (type: string, source: string) => ({
  type: 'object',
  required: [
    'ce_id',
    'ce_source',
    'ce_type',
    'ce_specversion',
    'ce_time',
    'ce_subject',
    'ce_aggregateversion',
    'content-type',
  ],
  properties: {
    ce_id: { type: 'string', format: 'uuid', description: 'Unique: an event that comes twice has the same' },
    ce_source: { const: source },
    ce_type: { const: type },
    ce_specversion: { const: '1.0' },
    ce_time: { type: 'string', format: 'date-time', description: 'When it was said' },
    ce_subject: { type: 'string', format: 'uuid', description: 'What the event is about; also the key' },
    ce_aggregateversion: {
      type: 'string',
      pattern: '^[1-9][0-9]*$',
      description: 'Counts what the service has said of the subject, from 1 without a gap',
    },
    'content-type': { const: contentType },
    traceparent: { type: 'string', description: 'W3C trace context of what caused the event' },
  },
});
