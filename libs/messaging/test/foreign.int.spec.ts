import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fromJson, type JsonValue } from '@bufbuild/protobuf';
import { asyncapi, type EventKind, registry, speakers } from '@duo/contracts';
import { topicOf } from '@duo/kernel';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { KafkaLog } from '../src/kafka/kafka-log.js';
import { OutboxRoom } from './outbox-room.js';

const root = join(import.meta.dirname, '../../..');
const golden = join(root, 'libs/contracts/golden');
const brokers = process.env.DUO_TEST_KAFKA_BROKERS ?? '';

type Read = { topic: string; key: string; headers: Record<string, string>; data: unknown };

const ofType = (kind: EventKind) => {
  const folder = join(golden, kind.schema.typeName);
  return readdirSync(folder).map((name) => {
    const { json } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { json: JsonValue };
    return { kind, json, message: fromJson(kind.schema, json) };
  });
};

describe.each(speakers)('a foreign client with the .proto files alone', (service) => {
  const said = [...registry.values()].filter((kind) => kind.service === service).flatMap(ofType);
  let room: OutboxRoom;
  let log: KafkaLog;
  let read: Read[];

  beforeAll(async () => {
    room = await OutboxRoom.open();
    const topic = topicOf(room.branch, service);
    log = new KafkaLog({
      brokers: brokers.split(','),
      name: `${room.branch}.foreign`,
      partitions: 3,
      replication: 1,
      log: room.log,
      onCrash: (error) => {
        throw error;
      },
    });
    await log.ensureTopics([topic]);
    room.relay(log, { service });
    const database = room.databaseOf(service);
    for (const { message } of said) await database.transaction((tx) => tx.say(message));
    const client = join(import.meta.dirname, 'foreign-client.mjs');
    const args = [client, brokers, join(root, 'proto'), String(said.length), topic];
    const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 60_000, env: { PATH: '' } });
    read = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Read);
  }, 90_000);
  afterAll(async () => {
    await room.close();
    await log.close();
  });

  it(`reads every kind of message of ${service}`, () => {
    const texts = (all: { type: string; data: unknown }[]) => all.map((one) => JSON.stringify(one)).sort();
    expect(texts(read.map(({ headers, data }) => ({ type: headers.ce_type ?? '', data })))).toEqual(
      texts(said.map(({ kind, json }) => ({ type: kind.schema.typeName, data: json }))),
    );
  });

  it(`finds the CloudEvents headers that the AsyncAPI document of ${service} promises`, () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    formats.default(ajv);
    const { messages } = asyncapi(room.branch, [service]).components;
    for (const { headers, key, data } of read) {
      const matches = ajv.compile(messages[headers.ce_type ?? '']?.headers as object);
      matches(headers);
      expect([headers.ce_type, matches.errors ?? []]).toEqual([headers.ce_type, []]);
      expect(headers.ce_subject).toBe(key);
      expect(Object.values(data as object)[0]).toBe(key);
    }
    expect(new Set(read.map(({ headers }) => headers.ce_id)).size).toBe(said.length);
  });

  it('finds the events of one subject in the order in which they were said', () => {
    for (const subject of new Set(read.map(({ key }) => key))) {
      const versions = read
        .filter(({ key }) => key === subject)
        .map(({ headers }) => Number(headers.ce_aggregateversion));
      expect(versions).toEqual(versions.map((_, at) => at + 1));
    }
  });
});
