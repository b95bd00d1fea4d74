import { type Branch, groupOf, topicOf } from '@duo/kernel';
import type { Log, Pulse } from '@duo/platform';
import { type CustomTransportStrategy, type MessageHandler, Server } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import type { Database } from './database.js';
import { Delivery } from './inbox/deliver.js';
import { ParkedEvents } from './inbox/desk.js';
import { Handlers } from './inbox/handlers.js';
import { Release } from './inbox/release.js';
import { ReleaseLoop } from './inbox/release-loop.js';
import { Watch } from './inbox/watch.js';
import type { EventLog, Subscription } from './log.js';
import type { BatchMark } from './on.js';

export type EventServerOptions = {
  readonly branch: Branch;
  /** As it stands in the names of topics: `follow-up`. */
  readonly service: string;
  /** The service's SQL schema: `followup`. */
  readonly schema: string;
  /** The services whose events are handled here. */
  readonly listensTo: readonly string[];
  /** The branches whose events are handled here; this one unless told. */
  readonly hears?: readonly Branch[];
  readonly eventLog: EventLog;
  readonly database: Database;
  readonly log: Log;
  readonly pulse: Pulse;
  /** How long a batch in hand may still wait for the database when the process stops. */
  readonly graceMs?: number;
};

/**
 * Nest's transport over the event log: handlers are methods with `On` or `OnBatch`, called through Nest's pipes, guards
 * and interceptors. Given to `connectMicroservice({ strategy }, { inheritAppConfig: true })`.
 */
export class EventServer extends Server implements CustomTransportStrategy {
  override readonly propagatesEventHandlerErrors = true;
  /** The events of this service that wait, to be looked at, tried again or given up. */
  readonly parked: ParkedEvents;
  readonly handlers: Handlers;
  readonly #leaving = new AbortController();
  readonly #stopping = new AbortController();
  readonly #delivery: Delivery;
  readonly #loop: ReleaseLoop;
  readonly #watch: Watch;
  readonly #problems: string[] = [];
  #running: { subscription: Subscription; loops: Promise<unknown> } | undefined;

  constructor(readonly options: EventServerOptions) {
    super();
    this.handlers = new Handlers(options.service);
    const stopping = this.#stopping.signal;
    const of = { ...options, handlers: this.handlers, stopping };
    const release = new Release(of);
    const poke = (topic: string, subjects: Iterable<string>) => this.#loop.poke(topic, subjects);
    const progress = () => this.#watch.moved();
    this.#loop = new ReleaseLoop({ ...of, release });
    this.#watch = new Watch({ ...of, ...this.#address(), manager: options.database.manager });
    this.#delivery = new Delivery({ ...of, stopping: this.#leaving.signal, release: poke, progress });
    this.parked = new ParkedEvents({ ...options, release, poke });
  }

  /** Called by Nest for each method with a pattern, before anything listens. */
  override addHandler(pattern: unknown, callback: MessageHandler, isEventHandler = false, extras: BatchMark = {}) {
    super.addHandler(pattern, callback, isEventHandler, extras);
    if (!isEventHandler) this.#problems.push(`${String(pattern)} is a request; services ask each other nothing`);
    const call = async (payload: unknown, context: unknown) => {
      const result: unknown = await callback(payload, context);
      return isObservable(result) ? lastValueFrom(result, { defaultValue: undefined }) : result;
    };
    this.handlers.add({ type: String(pattern), batch: extras.batch, call });
  }

  /** Throws when the handlers do not fit the registry of events and the services that are listened to. */
  check(): void {
    if (this.#problems.length > 0) throw new Error(this.#problems.join('; '));
    this.handlers.check(this.options.listensTo);
  }

  /** Joins the service's consumer group. */
  async listen(callback: (error?: unknown) => void): Promise<void> {
    try {
      this.check();
      if (this.options.listensTo.length > 0) await this.#join();
      callback();
    } catch (error) {
      callback(error);
    }
  }

  async #join() {
    const { group, topics } = this.#address();
    const subscription = await this.options.eventLog.subscribe(group, topics, this.#delivery.deliver);
    this.#running = { subscription, loops: Promise.all([this.#loop.run(), this.#watch.run(subscription)]) };
  }

  /** Stops after the batch in hand; one that waits for the database is left to the next start after a while. */
  async close(): Promise<void> {
    const running = this.#running;
    this.#running = undefined;
    this.#stopping.abort();
    const late = setTimeout(() => this.#leaving.abort(), this.options.graceMs ?? 10_000);
    await running?.subscription.stop().finally(() => clearTimeout(late));
    clearTimeout(late);
    this.#leaving.abort();
    await running?.loops;
  }

  /** The topics this service listens to. */
  #address() {
    const { branch, service, listensTo, hears = [branch] } = this.options;
    const topics = hears.flatMap((one) => listensTo.map((said) => topicOf(one, said)));
    return { group: groupOf(branch, service), topics };
  }

  /** Nothing of this transport tells events of its own. */
  override on(): never {
    throw new Error('this transport has no events of its own');
  }

  override unwrap<T>(): T {
    return this.options.eventLog as T;
  }
}
