import { alternate } from '../alternate.ts';
import type { Environment } from '../branch.ts';
import { enrolFor } from '../enrolment.load.ts';
import { benchName, clients, transactionsPerSecond } from '../pgbench.ts';
import type { Bench } from '../room.ts';
import { watchRows } from '../visible.ts';

const seconds = 6;

/** What a branch on Kafka gets through, from the form to the figures that anybody can ask for. */
export const endToEnd: Bench = {
  figures: [
    {
      name: 'end-to-end',
      unit: '/s',
      better: 'higher',
      of: `POST /mentees on ${clients} connections, until the last row is visible in impact; over Kafka`,
      against: `${benchName()}: an application row and an outbox row in a transaction, ${clients} clients`,
      goal: { ratio: 0.15 },
    },
  ],
  async run(room) {
    const environment: Environment = { ...(await room.branch('kafka')), DATABASE_POOL: String(clients) };
    const { DATABASE_URL: reference = '' } = await room.branch('postgres');
    const { url } = await room.start('intake', environment);
    await room.start('impact', environment);
    const watch = await watchRows(environment.DATABASE_URL ?? '', 'impact.journeys', 'person');
    let rows = 0;
    const perSecond = async (ms: number) => {
      const from = performance.now();
      const enrolled = await enrolFor(url, clients, ms);
      rows += enrolled;
      return (1_000 * enrolled) / ((await watch.reach(rows)) - from);
    };
    await perSecond(10_000);
    const measured = await alternate(
      () => perSecond(1_000 * seconds),
      () => transactionsPerSecond(reference, seconds, room.folder),
    );
    await watch.close();
    return { 'end-to-end': measured };
  },
};
