import { createLog, newId } from '@duo/platform';
import { keepsTheContract } from '../../test/log-contract.js';
import { startReader } from '../../test/log-process.js';
import { KafkaLog } from './kafka-log.js';

const log = createLog({ branch: 'test', service: 'log', level: process.env.TEST_LOG_LEVEL ?? 'silent' });
const address = process.env.DUO_TEST_KAFKA_BROKERS ?? '';
const branch = `t${newId().slice(-12)}`;

function open(brokers: string[], options: { quick?: boolean } = {}) {
  const onCrash = (error: Error) => {
    throw error;
  };
  return new KafkaLog({ brokers, name: `${branch}.log`, log, onCrash, ...(options.quick ? { sessionMs: 6_000 } : {}) });
}

describe('the event log on Kafka', () => {
  keepsTheContract(async () => ({
    open: (options) => open(address.split(','), options),
    unreachable: () => open(['127.0.0.1:1']),
    name: (of) => `${branch}.${of}.${newId().slice(-6)}`,
    reader: (group, topics) => startReader({ kind: 'kafka', address, group, topics }),
    close: async () => undefined,
  }));
});
