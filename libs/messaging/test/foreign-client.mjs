import { globSync } from 'node:fs';
import { join } from 'node:path';
import { Kafka, logLevel } from 'kafkajs';
import protobuf from 'protobufjs';

/*
 * Somebody else's program: a Kafka client, a protobuf library and the .proto files, and nothing of ours. It prints each
 * message that it can read as one line of JSON, and ends after so many.
 *
 *   node foreign-client.mjs <brokers> <folder of .proto files> <how many> <topic> …
 */

const [brokers = '', folder = '', many = '', ...topics] = process.argv.slice(2);
const root = new protobuf.Root();
root.resolvePath = (_, path) => join(folder, path);
await root.load(globSync('**/*.proto', { cwd: folder }));

const kafka = new Kafka({ clientId: 'foreign', brokers: brokers.split(','), logLevel: logLevel.NOTHING });
const consumer = kafka.consumer({ groupId: `foreign-${process.pid}-${Date.now()}` });
let left = Number(many);

await consumer.connect();
await consumer.subscribe({ topics, fromBeginning: true });
await consumer.run({
  eachMessage: async ({ topic, message }) => {
    const headers = Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, String(value)]));
    const type = root.lookupType(headers.ce_type);
    const data = type.toObject(type.decode(message.value), { enums: String });
    process.stdout.write(`${JSON.stringify({ topic, key: String(message.key), headers, data })}\n`, () => {
      left -= 1;
      if (left === 0) void consumer.disconnect().then(() => process.exit(0));
    });
  },
});
