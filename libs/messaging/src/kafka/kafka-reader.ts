import { setTimeout as sleep } from 'node:timers/promises';
import type { Consumer, EachBatchPayload } from 'kafkajs';
import type { BatchHandler, Subscription } from '../log.js';
import { untilHandled } from '../log.retry.js';
import { type ClientOptions, createClient } from './client.js';
import { Gather } from './gather.js';
import { asRecord, commit } from './part.js';
import { asLoss, isWorthTrying } from './trouble.js';

export type KafkaReaderOptions = ClientOptions & {
  group: string;
  topics: string[];
  handle: BatchHandler;
  onCrash: (error: Error) => void;
  sessionMs?: number;
};

/** More than a topic is given; those beyond are only handed over a little later. */
const mostPartitions = 64;
/** Most records that a handler is given at once. */
const mostRecords = 1_000;

/**
 * One member of a consumer group. When the broker is away it begins anew, with a new consumer, until it is back. An error
 * that this does not cure ends it, and is told to `onCrash`.
 */
export class KafkaReader implements Subscription {
  readonly #stopped = new AbortController();
  #running: Promise<void> | undefined;
  #inHand: Promise<unknown> = Promise.resolve();
  #seen = performance.now();

  constructor(private readonly of: KafkaReaderOptions) {}

  /** Resolves when the group is joined, or when that did not succeed at once and is tried again. */
  async start(): Promise<void> {
    const tried = Promise.withResolvers<void>();
    this.#running ??= this.#run(tried.resolve);
    await tried.promise;
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#running;
  }

  lastSeen(): Date {
    return new Date(Date.now() - (performance.now() - this.#seen));
  }

  async #run(tried: () => void): Promise<void> {
    const { log, group, onCrash } = this.of;
    const { signal } = this.#stopped;
    for (let failures = 0; !signal.aborted; ) {
      const consumer = this.#create();
      const crashed = new Promise<Error>((resolve) => {
        consumer.on(consumer.events.CRASH, ({ payload }) => resolve(payload.error));
      });
      const error = await this.#consume(consumer, crashed, () => {
        failures = 0;
        tried();
      });
      tried();
      if (!error) return;
      if (!isWorthTrying(error)) return onCrash(error);
      failures += 1;
      log.warn({ err: error, failures, group }, 'the event log cannot be read; trying again');
      await sleep(Math.min(50 * 2 ** failures, 2_000), undefined, { signal }).catch(() => undefined);
    }
  }

  #create(): Consumer {
    const { group, sessionMs = 10_000 } = this.of;
    const live = () => this.#live();
    const consumer = createClient(this.of, live).consumer({
      groupId: group,
      sessionTimeout: sessionMs,
      rebalanceTimeout: 3 * sessionMs,
      heartbeatInterval: Math.min(2_000, sessionMs / 4),
      maxWaitTimeInMs: 1_000,
      allowAutoTopicCreation: false,
      retry: { retries: 4, restartOnFailure: async () => false },
    });
    for (const sign of ['FETCH', 'HEARTBEAT', 'GROUP_JOIN', 'END_BATCH_PROCESS'] as const)
      consumer.on(consumer.events[sign], live);
    return consumer;
  }

  /** Consumes until it is stopped, and resolves with nothing; or with the error that ended it. */
  async #consume(consumer: Consumer, crashed: Promise<Error>, joined: () => void): Promise<Error | undefined> {
    const { signal } = this.#stopped;
    const stopped = Promise.withResolvers<undefined>();
    const stop = () => stopped.resolve(undefined);
    signal.addEventListener('abort', stop);
    const started = this.#start(consumer);
    try {
      // Also resolves when joining has crashed, but later than the crash does.
      const ended = await Promise.race([crashed, stopped.promise, started]);
      if (ended || signal.aborted) return ended;
      joined();
      return await Promise.race([crashed, stopped.promise]);
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    } finally {
      signal.removeEventListener('abort', stop);
      await this.#leave(consumer);
      // One that was still about to join would join all the same, and keep partitions from others.
      void started.catch(() => undefined).then(() => this.#leave(consumer));
    }
  }

  async #start(consumer: Consumer): Promise<undefined> {
    await consumer.connect();
    await consumer.subscribe({ topics: this.of.topics, fromBeginning: true });
    const gather = new Gather<EachBatchPayload>((parts) => this.#handle(parts));
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: mostPartitions,
      eachBatch: (part) => {
        const handled = gather.add(part);
        this.#inHand = handled.catch(() => undefined);
        return handled;
      },
    });
    return undefined;
  }

  /** After the batch in hand; a broker that hangs is not waited for. */
  async #leave(consumer: Consumer): Promise<void> {
    await this.#inHand;
    const left = consumer.disconnect().catch(() => undefined);
    await Promise.race([left, sleep(5_000, undefined, { ref: false })]);
  }

  /** Nothing but the loss of a partition leaves here: kafkajs would stop for good, with the process alive. */
  async #handle(parts: EachBatchPayload[]): Promise<void> {
    let lost: unknown;
    const beat = async () => {
      await parts[0]?.heartbeat().catch((error: unknown) => {
        lost = error;
        throw error;
      });
      this.#live();
    };
    try {
      const current = parts.filter(({ isRunning, isStale }) => isRunning() && !isStale());
      for (const ofTopic of Map.groupBy(current, ({ batch }) => batch.topic).values()) await this.#hand(ofTopic, beat);
    } catch (error) {
      throw asLoss(lost ?? error);
    }
  }

  /** Hands over the parts of one topic, and commits. */
  async #hand(parts: EachBatchPayload[], beat: () => Promise<void>): Promise<void> {
    const { log, handle } = this.of;
    const records = parts.flatMap(({ batch: { topic, partition, messages } }) =>
      messages.map((message) => asRecord(topic, partition, message)),
    );
    for (let at = 0; at < records.length; at += mostRecords) {
      const some = records.slice(at, at + mostRecords);
      if (!(await untilHandled(some, handle, beat, { stopping: this.#stopped.signal, log }))) return;
      await commit(parts, new Map(some.map(({ partition, offset }) => [partition, offset])));
    }
  }

  #live(): void {
    this.#seen = performance.now();
  }
}
