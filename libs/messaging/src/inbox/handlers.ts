import { registry } from '@duo/contracts';
import { logContext, openSpan, type SpanOptions, withSpan } from '@duo/platform';
import type { BatchEvent, EventContext } from '../on.js';
import type { Tx } from '../tx.js';
import type { Incoming } from './incoming.js';
import { HandlerFailed } from './trouble.js';

/** One method that handles events, as the transport found it. Methods for batches carry their mark. */
export type Handler = {
  readonly type: string;
  readonly batch: object | undefined;
  call(payload: unknown, context: unknown): Promise<unknown>;
};

/** Each event of a batch is seen in its own trace, up to so many: a rebuild is nobody's request. */
const mostTraced = 100;

/** Every handler of a service, by the type of event. */
export class Handlers {
  readonly #found: Handler[] = [];
  readonly #byType = new Map<string, Handler>();

  constructor(private readonly service: string) {}

  add(handler: Handler): void {
    this.#found.push(handler);
    this.#byType.set(handler.type, handler);
  }

  /**
   * Throws unless the handlers fit the services that are listened to: each for a known event of one of them, one per
   * event, and at least one for each service.
   */
  check(listensTo: readonly string[]): void {
    check(this.#found, listensTo);
  }

  has(type: string): boolean {
    return this.#byType.has(type);
  }

  /** Handles events in their order, neighbours of one batch method in one call; throws HandlerFailed. */
  async run(tx: Tx, events: readonly Incoming[]): Promise<void> {
    for (const { handler, part } of this.partsOf(events)) {
      const [first, ...others] = part;
      const work = () => handler.call(...argumentsOf(handler, part, tx));
      const eventId = others.length > 0 ? {} : { eventId: first.eventId };
      const marks =
        others.length < mostTraced ? others.map((event) => openSpan(...this.spanOf(event, part.length))) : [];
      const end = () => marks.forEach(({ span }) => void span.end());
      await logContext.run(eventId, () =>
        withSpan(...this.spanOf(first, part.length), work)
          .catch(asFailureOf(eventId))
          .finally(end),
      );
    }
  }

  /** One span in the trace of what caused the event. */
  private spanOf({ type, topic, traceparent }: Incoming, together: number): [string, SpanOptions] {
    const attributes = { 'messaging.destination.name': topic, 'messaging.batch.message_count': together };
    return [`handle ${nameOf(type)}`, { kind: 'consumer', service: this.service, parent: traceparent, attributes }];
  }

  private partsOf(events: readonly Incoming[]) {
    const parts: { handler: Handler; part: [Incoming, ...Incoming[]] }[] = [];
    for (const event of events) {
      const handler = this.#byType.get(event.type);
      if (!handler) throw new Error(`${event.type} has no handler`);
      const last = parts.at(-1);
      if (handler.batch && last?.handler.batch === handler.batch) last.part.push(event);
      else parts.push({ handler, part: [event] });
    }
    return parts;
  }
}

function argumentsOf(handler: Handler, part: [Incoming, ...Incoming[]], tx: Tx): [unknown, unknown] {
  if (!handler.batch) return [part[0].message, contextOf(part[0], tx)];
  return [part.map((event): BatchEvent<unknown> => ({ event: event.message, context: contextOf(event, tx) })), tx];
}

const contextOf = ({ occurredAt, eventId, subject, version, branch, topic }: Incoming, tx: Tx): EventContext => ({
  tx,
  occurredAt,
  eventId,
  subject,
  version,
  branch,
  topic,
});

const asFailureOf =
  ({ eventId }: { eventId?: string }) =>
  (cause: unknown) => {
    throw new HandlerFailed(cause, eventId);
  };

const nameOf = (type: string) => type.slice(type.lastIndexOf('.') + 1);

function check(found: readonly Handler[], listensTo: readonly string[]): void {
  const problems = found.flatMap(({ type }, at) => {
    const kind = registry.get(type);
    if (!kind) return [`${type} is not in the event registry`];
    if (!listensTo.includes(kind.service)) return [`${type} is handled, but ${kind.service} is not listened to`];
    return found.findIndex((other) => other.type === type) === at ? [] : [`${type} is handled twice`];
  });
  const heard = new Set(found.map(({ type }) => registry.get(type)?.service));
  const silent = listensTo.filter((service) => !heard.has(service));
  problems.push(...silent.map((service) => `${service} is listened to, but none of its events is handled`));
  if (problems.length > 0) throw new Error(`the event handlers are wrong: ${problems.join('; ')}`);
}
