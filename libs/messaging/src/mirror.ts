import type { EventLog, Subscription } from './log.js';

/**
 * Copies topics from one event log to another, each record with its topic, key and headers, in the order of its subject:
 * what MirrorMaker 2 does between Kafka clusters, for logs on PostgreSQL. At least once: listeners leave out what comes
 * twice. It goes on where it stopped, by its group.
 */
export async function mirrorLog(from: EventLog, to: EventLog, group: string, topics: string[]): Promise<Subscription> {
  await to.ensureTopics(topics);
  return from.subscribe(group, topics, async (batch) =>
    to.append(batch.map(({ topic, key, headers, value }) => ({ topic, key, headers, value }))),
  );
}
