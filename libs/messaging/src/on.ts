import type { DescMessage, MessageShape } from '@bufbuild/protobuf';
import type { Branch } from '@duo/kernel';
import { type ArgumentsHost, applyDecorators, Catch, type ExceptionFilter, UseFilters } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { PARAM_ARGS_METADATA } from '@nestjs/microservices/constants.js';
import { type Observable, throwError } from 'rxjs';
import type { Tx } from './tx.js';

/** What is known of an event beside its message, and the transaction that the effects belong to. */
export type EventContext = {
  readonly tx: Tx;
  readonly occurredAt: Date;
  readonly eventId: string;
  /** The id the event is about, and the event's place among the events of that subject: 1, 2, 3 … */
  readonly subject: string;
  readonly version: number;
  readonly branch: Branch;
  readonly topic: string;
};

/** One event of a batch; the transaction is handed to the handler beside the batch. */
export type BatchEvent<E> = { readonly event: E; readonly context: EventContext };

/**
 * Handles one kind of event: `(event, context) => Promise`. The effects, the inbox row and whatever `context.tx` says are
 * one transaction. A `Refusal` is final, anything else that is thrown is tried again and then parked.
 */
export const On = <S extends DescMessage>(schema: S) =>
  handles([schema], {}) as <H extends (event: MessageShape<S>, context: EventContext) => Promise<unknown>>(
    target: object,
    key: string | symbol,
    method: TypedPropertyDescriptor<H>,
  ) => void;

/**
 * Handles many events at once, of any of these kinds, in the order of the log: `(events, tx) => Promise`. Load in bulk,
 * fold, save in bulk: this is what makes a read model quick to rebuild. One transaction for all of them; when it fails
 * the batch comes again in smaller parts, so that only the event at fault is parked.
 */
export const OnBatch = <const S extends readonly DescMessage[]>(schemas: S) =>
  handles(schemas, { batch: {} }) as <
    H extends (events: readonly BatchEvent<MessageShape<S[number]>>[], tx: Tx) => Promise<unknown>,
  >(
    target: object,
    key: string | symbol,
    method: TypedPropertyDescriptor<H>,
  ) => void;

/** Marks the handlers that take batches: one mark per method, so that the kinds of one method come in one call. */
export type BatchMark = { batch?: object };

function handles(schemas: readonly DescMessage[], mark: BatchMark): MethodDecorator {
  const types = schemas.map(({ typeName }) => typeName);
  return applyDecorators(withBothArguments, UseFilters(AsThrown), EventPattern(types, mark)) as MethodDecorator;
}

/** Nest hands over the payload alone unless the parameters say otherwise; here the second is never forgotten. */
const withBothArguments: MethodDecorator = (target, key) => {
  const declared: Record<string, { index: number }> =
    Reflect.getMetadata(PARAM_ARGS_METADATA, target.constructor, key) ?? {};
  const indexes = new Set(Object.values(declared).map(({ index }) => index));
  if (!indexes.has(0)) Payload()(target, key, 0);
  if (!indexes.has(1)) Ctx()(target, key, 1);
};

/** Nest would tell the transport "Internal server error"; what a handler throws decides between refusing and parking. */
@Catch()
class AsThrown implements ExceptionFilter {
  catch(thrown: unknown, _host: ArgumentsHost): Observable<never> {
    return throwError(() => thrown);
  }
}
