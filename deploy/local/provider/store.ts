import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Adapter, AdapterPayload } from 'oidc-provider';

type Kept = { payload: AdapterPayload; until: number };

/** What outlives a restart: without these everybody would have to log in again. */
const lasting = ['RefreshToken', 'Grant'];
const never = 8.64e15;

/**
 * What the local log-in remembers, each until its end: in memory, and what lets people stay logged in also in a file.
 */
export function openStore(file?: string, now = () => Date.now()): (model: string) => Adapter {
  const kept = new Map<string, Kept>(file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []);
  const forget = () => {
    for (const [key, { until }] of kept) if (until <= now()) kept.delete(key);
  };
  const changed = (model: string) => {
    forget();
    if (!file || !lasting.includes(model)) return;
    const rows = [...kept].filter(([key]) => lasting.some((name) => key.startsWith(`${name}:`)));
    writeFileSync(`${file}.part`, JSON.stringify(rows), { mode: 0o600 });
    renameSync(`${file}.part`, file);
  };
  const live = (key: string) => {
    const found = kept.get(key);
    return found && found.until > now() ? found.payload : undefined;
  };
  return (model) => adapterOf(model, { kept, live, changed, now });
}

type Store = {
  kept: Map<string, Kept>;
  live(key: string): AdapterPayload | undefined;
  changed(model: string): void;
  now(): number;
};

function adapterOf(model: string, { kept, live, changed, now }: Store): Adapter {
  const keyOf = (id: string) => `${model}:${id}`;
  const findBy = (field: 'uid' | 'userCode', value: string) =>
    [...kept].find(([key, { payload }]) => key.startsWith(`${model}:`) && payload[field] === value && live(key))?.[1]
      .payload;
  return {
    async upsert(id, payload, seconds) {
      kept.set(keyOf(id), { payload, until: seconds === undefined ? never : now() + seconds * 1000 });
      changed(model);
    },
    find: async (id) => live(keyOf(id)),
    findByUid: async (uid) => findBy('uid', uid),
    findByUserCode: async (code) => findBy('userCode', code),
    async consume(id) {
      const payload = live(keyOf(id));
      if (payload) payload.consumed = Math.floor(now() / 1000);
      changed(model);
    },
    async destroy(id) {
      kept.delete(keyOf(id));
      changed(model);
    },
    async revokeByGrantId(grantId) {
      for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
      changed('Grant');
    },
  };
}
