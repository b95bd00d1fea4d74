import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const patienceMs = 60_000;

/**
 * Resolves when everything that was said is published and heard and nothing is parked; or when nothing has moved for a
 * minute, and then what is missing is found by whoever judges.
 */
export async function quiet(url: string, say: (line: string) => void): Promise<void> {
  let [before, movedAt] = ['', performance.now()];
  for (; performance.now() - movedAt < patienceMs; await sleep(500)) {
    const left = await whatIsLeft(url).catch(() => undefined);
    if (!left) continue;
    if (Object.values(left).every((count) => count === 0)) return;
    const now = JSON.stringify(left);
    if (now !== before) [before, movedAt] = [now, performance.now()];
  }
  say(`nothing moves any more: ${before}`);
}

type Left = Record<'unpublished' | 'unheardByMatching' | 'unheardByImpact' | 'parked', number>;

async function whatIsLeft(url: string): Promise<Left | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, query_timeout: 20_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Left>(left)).rows[0];
  } finally {
    await client.end();
  }
}

const left = `
  with n as (
    select (select count(*) from intake.outbox) as intake, (select count(*) from matching.outbox) as matching
  )
  select (select count(*) from intake.outbox where published_at is null)::int
      + (select count(*) from matching.outbox where published_at is null)::int as unpublished,
    (intake - (select count(*) from matching.inbox))::int as "unheardByMatching",
    (intake + matching - (select count(*) from impact.inbox))::int as "unheardByImpact",
    (select count(*) from matching.parked)::int + (select count(*) from impact.parked)::int as parked
  from n`;
