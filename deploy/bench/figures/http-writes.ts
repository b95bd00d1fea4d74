import { alternate } from '../alternate.ts';
import { enrolFor } from '../enrolment.load.ts';
import { plainWritesPerSecond } from '../plain-writes.ts';
import type { Bench } from '../room.ts';

const [seconds, connections] = [6, 16];

/** What HTTP, validation, the rules and TypeORM cost beside the statements themselves. */
export const httpWrites: Bench = {
  figures: [
    {
      name: 'http-writes',
      unit: '/s',
      better: 'higher',
      of: `POST /mentees answered with 201, ${connections} connections; intake runs, with its relay to Kafka`,
      against: `the same statements from plain pg on ${connections} connections, in the measuring process`,
      goal: { ratio: 0.35 },
    },
  ],
  async run(room) {
    const environment = { ...(await room.branch('kafka')), DATABASE_POOL: String(connections) };
    const { DATABASE_URL: reference = '' } = await room.branch('postgres');
    const { url } = await room.start('intake', environment);
    const perSecond = async (ms: number) => (1_000 * (await enrolFor(url, connections, ms))) / ms;
    await perSecond(10_000);
    await plainWritesPerSecond(reference, connections, 1_000);
    const measured = await alternate(
      () => perSecond(1_000 * seconds),
      () => plainWritesPerSecond(reference, connections, 1_000 * seconds),
    );
    return { 'http-writes': measured };
  },
};
