/** One message as it stands on the event log: CloudEvents 1.0 in Kafka binary mode, whatever the log is kept in. */
export type LogRecord = {
  topic: string;
  /** The subject: messages of one key keep their order. */
  key: string;
  headers: Record<string, string>;
  value: Uint8Array;
};

export type ReadRecord = LogRecord & {
  partition: number;
  /** Position in the partition, ascending; a decimal string, for it may pass 2^53. */
  offset: string;
};

/**
 * Handles one batch of one topic, in which the records of each partition stand in their order, and resolves when its
 * effects are durable: only then are offsets committed. It may take long if it calls `beat` at least every few seconds;
 * `beat` throws when a partition has been given to another consumer, and the batch must then be left.
 */
export type BatchHandler = (batch: ReadRecord[], beat: () => Promise<void>) => Promise<void>;

export type Lag = { topic: string; partition: number; behind: number };

export type Subscription = {
  /** Stops after the batch in hand; its offset is committed. */
  stop(): Promise<void>;
  /**
   * When this consumer last showed that it is alive: a fetch, a heartbeat, a handled batch; or a server that said no, for
   * a new start would not bring it back. A server that hangs is silence.
   */
  lastSeen(): Date;
};

/**
 * An ordered, durable, replayable log of messages per topic. Two adapters keep one contract: Kafka for deployments,
 * PostgreSQL for the embedded default. At least once: a message may be delivered again after a crash.
 */
export interface EventLog {
  /** Creates what is missing; a migration step, never done on the way of a message. */
  ensureTopics(topics: string[]): Promise<void>;
  /**
   * Resolves when every record is durable (`acks=all`). After a rejection any part of the batch may be on the log, and
   * even without one a part may be there twice. Calls that overlap are carried out one after the other.
   */
  append(records: LogRecord[]): Promise<void>;
  /**
   * Joins a consumer group from its committed offset, or from the beginning. Resolves when that is done, or when it is
   * being tried again because the log or a topic is not there yet. All members of a group read the same topics.
   */
  subscribe(group: string, topics: string[], handle: BatchHandler): Promise<Subscription>;
  /** How far a group is behind, per partition. */
  lag(group: string, topics: string[]): Promise<Lag[]>;
  /** Fails when the log cannot be reached. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
