import { createDatabase, createLog, dropDatabase, newId } from '@duo/platform';
import { keepsTheContract } from '../../test/log-contract.js';
import { startReader } from '../../test/log-process.js';
import { PostgresLog } from './postgres-log.js';

const log = createLog({ branch: 'test', service: 'log', level: process.env.TEST_LOG_LEVEL ?? 'silent' });

describe('the event log on PostgreSQL', () => {
  keepsTheContract(async () => {
    const branch = `t${newId().slice(-12)}`;
    const url = new URL(process.env.DUO_TEST_POSTGRES_URL ?? '');
    url.pathname = `/duo_${branch}`;
    await createDatabase(url.href);
    const nowhere = new URL(url);
    nowhere.port = '1';
    return {
      open: ({ quick } = {}) =>
        new PostgresLog({ url: url.href, name: `${branch}.log`, log, ...(quick ? { silentMs: 4_000 } : {}) }),
      unreachable: () => new PostgresLog({ url: nowhere.href, name: `${branch}.log`, log }),
      name: (of) => `${branch}.${of}.${newId().slice(-6)}`,
      reader: (group, topics) => startReader({ kind: 'postgres', address: url.href, group, topics }),
      close: () => dropDatabase(url.href),
    };
  });
});
