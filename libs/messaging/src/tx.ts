import type { EventMessage } from '@duo/contracts';
import type { Day } from '@duo/kernel';
import type { EntityManager } from 'typeorm';

/** When a job is due: an instant, or a time on the wall clock of the branches, whose instant is computed late. */
export type Due = Date | { day: Day; time: string };

/**
 * One transaction of a service: what it changes, what it says about it and what it asks to be done later are committed
 * together or not at all.
 */
export type Tx = {
  readonly manager: EntityManager;
  /**
   * Says events: they reach the log after the commit, each subject's events in the order they were said, each with the
   * next version of its subject. `occurredAt` is now unless an older date is told (an import).
   * Throws a RangeError for a message that is not in the registry, that is another service's, or over 64 KiB.
   */
  say(events: EventMessage | readonly EventMessage[], occurredAt?: Date): Promise<void>;
  /** Asks for a job of this service; its data are ids and coded facts. The n-th job of a name about a subject is one row. */
  later(job: string, due: Due, data: JobData, subject: string): Promise<void>;
  /** Takes back every job of this name about the subject that is not done yet; one in hand is waited for. */
  cancel(job: string, subject: string): Promise<void>;
  /** Calls this once when the transaction is committed, for what no rollback undoes, such as a count. It must not throw. */
  afterCommit(tell: () => void): void;
};

export type JobData = Record<string, string | number>;
