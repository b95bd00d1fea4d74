import { createLog } from '@duo/platform';
import { KafkaLog } from '../src/kafka/kafka-log.js';
import { PostgresLog } from '../src/postgres/postgres-log.js';

/* A reader in a process of its own, to be killed. Tells the id of each record once its batch was handled. */

const { kind, address, group, topics } = JSON.parse(process.argv[2] ?? '{}');
const log = createLog({ branch: 'test', service: 'reader', level: 'silent' });
const fail = (error: Error) => {
  throw error;
};
const eventLog =
  kind === 'kafka'
    ? new KafkaLog({ brokers: address.split(','), name: 'reader', log, onCrash: fail, sessionMs: 6_000 })
    : new PostgresLog({ url: address, name: 'reader', log });

await eventLog.subscribe(group, topics, async (batch) => {
  // Small steps, so that a kill falls into the middle of a batch.
  for (const { headers } of batch) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    process.stdout.write(`${headers.ce_id}\n`);
  }
});
