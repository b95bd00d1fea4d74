import type { IdempotentRequest } from '@duo/platform';
import type { EntityManager } from 'typeorm';

/**
 * Notes that a request with a key is being done, as the first statement of its transaction; throws what it is to be
 * answered with when it was done before. A second request with the same key waits here for the first.
 */
export async function claim(manager: EntityManager, schema: string, request: IdempotentRequest): Promise<void> {
  const { caller, route, key, bodyHash } = request;
  const claimed = await manager.query<unknown[]>(
    `insert into ${schema}.idempotency (caller, route, key, body_hash) values ($1, $2, $3, $4)
     on conflict do nothing returning 1`,
    [caller, route, key, bodyHash],
  );
  if (claimed.length > 0) return;
  const [done] = await manager.query<{ bodyHash: string; answer: unknown }[]>(
    `select body_hash as "bodyHash", answer from ${schema}.idempotency where (caller, route, key) = ($1, $2, $3)`,
    [caller, route, key],
  );
  if (!done) throw new Error('a request with this key is there and is not: it was forgotten this very moment');
  throw request.known(done);
}

/** Keeps what the request was answered, with its effects. */
export async function keepAnswer(manager: EntityManager, schema: string, request: IdempotentRequest, value: unknown) {
  await manager.query(`update ${schema}.idempotency set answer = $4 where (caller, route, key) = ($1, $2, $3)`, [
    request.caller,
    request.route,
    request.key,
    JSON.stringify(value ?? null),
  ]);
}

/** How long a key is known. */
export const keysKeptMs = 48 * 3_600_000;

/** Forgets keys that are older than they are kept; returns how many. */
export async function forgetKeys(manager: EntityManager, schema: string, now: Date): Promise<number> {
  const before = new Date(now.getTime() - keysKeptMs);
  const [, count] = await manager.query<[unknown[], number]>(
    `delete from ${schema}.idempotency where created_at < $1`,
    [before],
  );
  return count;
}
