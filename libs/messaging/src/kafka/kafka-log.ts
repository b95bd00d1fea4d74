import { setTimeout as sleep } from 'node:timers/promises';
import type { Branch } from '@duo/kernel';
import { type Admin, type Message, Partitioners, type Producer } from 'kafkajs';
import type { BatchHandler, EventLog, Lag, LogRecord, Subscription } from '../log.js';
import { inChunks } from './chunks.js';
import { type ClientOptions, createClient, requestMs } from './client.js';
import { type Forgotten, forgetBranch } from './forget.js';
import { KafkaReader } from './kafka-reader.js';
import { Renewable } from './renewable.js';

export type KafkaLogOptions = ClientOptions & {
  /** Of topics that are created. */
  partitions?: number;
  replication?: number;
  /**
   * A consumer has ended for good through an error that trying again does not cure: the process should exit, to be
   * started anew.
   */
  onCrash: (error: Error) => void;
  /** A consumer that shows no life for so long loses its partitions. */
  sessionMs?: number;
};

const day = 24 * 3_600_000;
/** Topics take more than we ever say (64 KiB), so that one big message of somebody else is parked and not stuck. */
const largestMessage = 4 * 1024 * 1024;

/** The event log on Apache Kafka. */
export class KafkaLog implements EventLog {
  readonly #producer: Renewable<Producer>;
  readonly #admin: Renewable<Admin>;
  readonly #readers = new Set<KafkaReader>();
  #sending: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: KafkaLogOptions) {
    this.#admin = new Renewable(() => createClient(options).admin());
    this.#producer = new Renewable(() =>
      createClient(options).producer({
        createPartitioner: Partitioners.DefaultPartitioner,
        allowAutoTopicCreation: false,
        idempotent: false,
        retry: { retries: 1 },
      }),
    );
  }

  async ensureTopics(topics: string[]): Promise<void> {
    const { partitions = 6, replication = 1 } = this.options;
    const configEntries = [
      { name: 'min.insync.replicas', value: replication >= 3 ? '2' : '1' },
      { name: 'max.message.bytes', value: String(largestMessage) },
      { name: 'retention.ms', value: String(30 * day) },
    ];
    await this.#admin.use(async (admin) => {
      const there = new Set(await admin.listTopics());
      const missing = topics.filter((topic) => !there.has(topic));
      if (missing.length === 0) return;
      await admin.createTopics({
        // kafkajs takes it for a failure when the broker that is asked has not heard of the topic yet.
        waitForLeaders: false,
        timeout: requestMs,
        topics: missing.map((topic) => ({
          topic,
          numPartitions: partitions,
          replicationFactor: replication,
          configEntries,
        })),
      });
      for (const topic of missing) await served(admin, topic);
    });
  }

  /** One send is in flight at a time, whoever calls: only so does kafkajs keep the order. */
  append(records: LogRecord[]): Promise<void> {
    const sent = this.#sending.then(() => this.#send(records));
    this.#sending = sent.catch(() => undefined);
    return sent;
  }

  async #send(records: LogRecord[]): Promise<void> {
    for (const chunk of inChunks(records)) {
      const topicMessages = [...Map.groupBy(chunk, ({ topic }) => topic)].map(([topic, batch]) => ({
        topic,
        messages: batch.map(asMessage),
      }));
      await this.#producer.use((producer) => producer.sendBatch({ acks: -1, timeout: requestMs, topicMessages }));
    }
  }

  async subscribe(group: string, topics: string[], handle: BatchHandler): Promise<Subscription> {
    const reader = new KafkaReader({ ...this.options, group, topics, handle });
    this.#readers.add(reader);
    await reader.start();
    return reader;
  }

  async lag(group: string, topics: string[]): Promise<Lag[]> {
    return this.#admin.use(async (admin) => {
      const committed = await admin.fetchOffsets({ groupId: group, topics });
      const lags = await Promise.all(
        topics.map(async (topic) => {
          const handled = new Map(
            committed.find((of) => of.topic === topic)?.partitions.map((of) => [of.partition, of.offset]),
          );
          const ends = await admin.fetchTopicOffsets(topic);
          return ends.map(({ partition, low, high }) => {
            const from = Math.max(Number(low), Number(handled.get(partition) ?? 0));
            return { topic, partition, behind: Number(high) - from };
          });
        }),
      );
      return lags.flat();
    });
  }

  /** Deletes all that the log has of a branch, to begin anew; see `renewLog`. */
  forgetBranch(branch: Branch): Promise<Forgotten[]> {
    return this.#admin.use((admin) => forgetBranch(admin, branch));
  }

  async ping(): Promise<void> {
    await this.#admin.use((admin) => admin.describeCluster(), 3_000);
  }

  /** Stops what still reads. */
  async close(): Promise<void> {
    await Promise.all([...this.#readers].map((reader) => reader.stop()));
    await this.#sending;
    await Promise.all([this.#producer.close(), this.#admin.close()]);
  }
}

/** A topic that was just made is known to its brokers a little later, and has leaders a little before they serve it. */
async function served(admin: Admin, topic: string): Promise<void> {
  const until = Date.now() + requestMs;
  for (;;) {
    try {
      await admin.fetchTopicOffsets(topic);
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await sleep(100);
    }
  }
}

const asMessage = ({ key, headers, value }: LogRecord): Message => ({
  key,
  headers,
  value: Buffer.from(value.buffer, value.byteOffset, value.byteLength),
});
