import { Readable } from 'node:stream';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { catchError, map, type Observable, of, throwError } from 'rxjs';
import { HttpProblem } from '../http/problem.js';
import { asIdempotent, hashOf, IdempotentRequest, Replay, readKey } from './idempotency.js';

const writes: readonly string[] = ['POST', 'PUT', 'PATCH', 'DELETE'];

const passedOn = 'duo:key-passed-on';

/** For a controller that hands requests to another service, which minds the key; here it means nothing. */
export const PassesKeyOn = () => SetMetadata(passedOn, true);

const asks = 'duo:only-asks';

/** For a question that comes in the body of a POST, since an address must hold no name: it writes nothing. */
export const OnlyAsks = () => SetMetadata(asks, true);

/** Whether a handler of a route may write, so that an `Idempotency-Key` means something to it. */
export const mayWrite = (method: string, handler: object): boolean =>
  writes.includes(method) && Reflect.getMetadata(asks, handler) !== true;

/** Makes a write with an `Idempotency-Key` known to the transaction, and answers it again when it was done before. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const header = request.headers['idempotency-key'];
    if (header === undefined || !mayWrite(request.method, context.getHandler())) return next.handle();
    if (this.reflector.get<boolean>(passedOn, context.getClass())) return next.handle();
    const idempotent = read(request, readKey(header));
    return asIdempotent(idempotent, () => next.handle()).pipe(
      map((value) => idempotent.check(value)),
      catchError((error) => {
        if (!(error instanceof Replay)) return throwError(() => error);
        context.switchToHttp().getResponse<FastifyReply>().header('idempotency-replayed', 'true');
        return of(error.answer ?? undefined);
      }),
    );
  }
}

function read(request: FastifyRequest, key: string) {
  const { params, query } = request;
  const route = `${request.method} ${request.routeOptions.url}`;
  const bodyHash = hashOf({ body: bodyOf(request), params, query });
  return new IdempotentRequest(request.duo.caller?.subject ?? 'public', route, key, bodyHash);
}

/** A file has not been read yet. Its hash in the address, which the route checks, stands for it; without one no key can. */
function bodyOf({ body, query }: FastifyRequest): unknown {
  if (!(body instanceof Readable)) return body;
  if (typeof query === 'object' && query !== null && 'hash' in query) return undefined;
  throw new HttpProblem(400, 'bad-idempotency-key', { detail: 'A file takes a key only with its hash in the query' });
}
