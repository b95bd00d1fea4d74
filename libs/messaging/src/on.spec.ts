import 'reflect-metadata';
import { type MenteeEnrolled, MenteeEnrolledSchema, type MenteeReady, MenteeReadySchema } from '@duo/contracts';
import { type BatchEvent, type EventContext, On, OnBatch } from './on.js';
import type { Tx } from './tx.js';

/* Read by the compiler as much as by jest: a handler with the wrong payload does not compile. */
class Handlers {
  @On(MenteeEnrolledSchema)
  async right(_event: MenteeEnrolled, _context: EventContext) {}

  @On(MenteeEnrolledSchema)
  async needsNoContext(_event: MenteeEnrolled) {}

  // @ts-expect-error the payload is another event's
  @On(MenteeEnrolledSchema)
  async wrongEvent(_event: MenteeReady, _context: EventContext) {}

  // @ts-expect-error the second argument is the context
  @On(MenteeEnrolledSchema)
  async wrongContext(_event: MenteeEnrolled, _context: { tx: string }) {}

  // @ts-expect-error a handler whose end cannot be awaited would be committed too early
  @On(MenteeEnrolledSchema)
  notAwaited(_event: MenteeEnrolled, _context: EventContext) {}

  @OnBatch([MenteeEnrolledSchema, MenteeReadySchema])
  async batch(_events: readonly BatchEvent<MenteeEnrolled | MenteeReady>[], _tx: Tx) {}

  // @ts-expect-error the batch holds another kind of event as well
  @OnBatch([MenteeEnrolledSchema, MenteeReadySchema])
  async tooNarrow(_events: readonly BatchEvent<MenteeEnrolled>[], _tx: Tx) {}

  // @ts-expect-error a batch is not one event
  @OnBatch([MenteeEnrolledSchema])
  async notABatch(_event: MenteeEnrolled, _context: EventContext) {}
}

it('is an ordinary event pattern of Nest, one per kind', () => {
  expect(Reflect.getMetadata('microservices:pattern', Handlers.prototype.right)).toEqual([
    MenteeEnrolledSchema.typeName,
  ]);
  expect(Reflect.getMetadata('microservices:pattern', Handlers.prototype.batch)).toEqual([
    MenteeEnrolledSchema.typeName,
    MenteeReadySchema.typeName,
  ]);
});
