import pg from 'pg';
import type { Environment } from '../branch.ts';
import { enrolAt, enrolFor } from '../enrolment.load.ts';
import { median, percentile } from '../figure.ts';
import { arrived, openPlainChain } from '../plain-chain.ts';
import type { Bench } from '../room.ts';
import { type Watch, watchRows } from '../visible.ts';

const [connections, ms, times] = [16, 8_000, 3];

/** How late the figures are, on a branch that works at half of what it could. */
export const visible: Bench = {
  figures: [
    {
      name: 'p99 commit to visible',
      unit: 'ms',
      better: 'lower',
      of: 'at half of the end-to-end rate: from the making of the event’s id, before the commit, until a look every 3 ms finds the row in impact',
      against: 'the same rate and look: pg commits, a kafkajs producer sends, a kafkajs consumer hands to pg',
      goal: { value: 100 },
    },
  ],
  async run(room) {
    const environment: Environment = { ...(await room.branch('kafka')), DATABASE_POOL: String(connections) };
    const { url } = await room.start('intake', environment);
    await room.start('impact', environment);
    const watch = await watchRows(environment.DATABASE_URL ?? '', 'impact.journeys', 'person');
    const chain = await openPlainChain(environment, connections);
    const chainWatch = await watchRows(environment.DATABASE_URL ?? '', arrived, 'id');
    const rate = { perSecond: (await endToEndRate(url, watch)) / 2, ms };
    const [ours, plain]: [number[], number[]] = [[], []];
    for (let nth = 0; nth < times; nth += 1) {
      const said = new Map<string, number>();
      const seen = await followed(watch, (told) => enrolAt(url, connections, rate, told));
      ours.push(p99(await saidAt(environment.DATABASE_URL ?? '', [...seen.keys()]), seen));
      const chainSeen = await followed(chainWatch, (told) =>
        chain.run(rate, (id, at) => {
          said.set(id, at);
          told(id);
        }),
      );
      plain.push(p99(said, chainSeen));
    }
    await Promise.all([watch, chainWatch, chain].map((one) => one.close()));
    return { 'p99 commit to visible': { value: median(ours), reference: median(plain) } };
  },
};

async function endToEndRate(url: string, watch: Watch): Promise<number> {
  const warm = await enrolFor(url, connections, 4_000);
  await watch.reach(warm);
  const from = performance.now();
  const count = await enrolFor(url, connections, 5_000);
  return (1_000 * count) / ((await watch.reach(warm + count)) - from);
}

/** When each row that was told of was first seen. */
async function followed(watch: Watch, run: (told: (id: string) => void) => Promise<void>) {
  const ids: string[] = [];
  let ended = false;
  const seen = watch.follow(ids, () => ended);
  await run((id) => ids.push(id)).finally(() => {
    ended = true;
  });
  return seen;
}

/** When each event was made, as its id of version 7 tells: a moment before its commit. */
async function saidAt(connectionString: string, subjects: string[]): Promise<Map<string, number>> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const text = 'select subject, id from intake.outbox where subject = any($1)';
  const { rows } = await client.query<{ subject: string; id: string }>(text, [subjects]);
  await client.end();
  return new Map(rows.map(({ subject, id }) => [subject, Number.parseInt(id.replace('-', '').slice(0, 12), 16)]));
}

const p99 = (said: ReadonlyMap<string, number>, seen: ReadonlyMap<string, number>) =>
  percentile(
    [...seen].map(([id, at]) => at - (said.get(id) ?? Number.NaN)),
    99,
  );
