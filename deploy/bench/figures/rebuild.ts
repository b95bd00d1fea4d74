import { impact } from '@duo/impact';
import { parseBranch, topicOf } from '@duo/kernel';
import { alternate } from '../alternate.ts';
import { sayMany } from '../backlog.ts';
import { rawKafka, readAll } from '../log.read.ts';
import type { Bench } from '../room.ts';
import { untilPublished } from '../visible.ts';

const events = 50_000;

/** What it costs to make a read model anew beside the reading. */
export const rebuild: Bench = {
  figures: [
    {
      name: 'rebuild',
      unit: '/s',
      better: 'higher',
      of: `impact's read model is made anew from the ${events.toLocaleString('en')} events that were said`,
      against: 'a kafkajs consumer reads the same events from Kafka with eachBatch, and does nothing with them',
      goal: { ratio: 0.15 },
    },
  ],
  async run(room) {
    const environment = await room.branch('kafka');
    await sayMany(environment, events);
    const { member } = await room.start('intake', environment);
    await untilPublished(environment.DATABASE_URL ?? '', 'intake');
    await member.stop();
    const topics = [topicOf(parseBranch(environment.BRANCH ?? ''), 'intake')];
    const kafka = rawKafka(environment);
    const rebuilt = async () => {
      const { events: handled, seconds, parked } = await impact.rebuild(environment);
      if (handled !== events || parked > 0) throw new Error(`rebuilt ${handled} of ${events}, ${parked} parked`);
      return handled / seconds;
    };
    const read = async () => {
      let [from, count] = [0, 0];
      await readAll(kafka, topics, ({ messages }) => {
        // The clock starts with the first batch: joining the group is not reading.
        if (from === 0) from = performance.now();
        else count += messages.length;
      });
      return (1_000 * count) / (performance.now() - from);
    };
    await rebuilt();
    return { rebuild: await alternate(rebuilt, read) };
  },
};
