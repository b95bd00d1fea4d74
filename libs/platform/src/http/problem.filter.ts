import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable, NotFoundException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { throwError } from 'rxjs';
import { Log } from '../log.js';
import { bodyOf, platformProblem, problemOf } from './problem-of.js';
import { Routes } from './routes.js';

/** Answers every failure of a request as a problem. Failures of events and jobs pass through to those who retry them. */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly log: Log,
    private readonly routes: Routes,
  ) {}

  catch(error: unknown, host: ArgumentsHost) {
    if (host.getType() !== 'http') return throwError(() => error);
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = request.is404 && error instanceof NotFoundException ? this.lost(request, reply) : problemOf(error);
    if (problem.status >= 500 && (problem.status !== 503 || problem.cause)) {
      this.log.error(
        { err: problem.cause ?? error, route: request.routeOptions.url, requestId: request.id },
        'a request failed unexpectedly',
      );
    }
    if (reply.raw.headersSent) return reply.raw.destroy();
    return reply
      .code(problem.status)
      .headers(problem.headers)
      .header('content-type', 'application/problem+json')
      .header('cache-control', 'no-store')
      .send(JSON.stringify(bodyOf(problem, request.id)));
  }

  /** No route: either nothing is at this address, or it knows other methods only. */
  private lost(request: FastifyRequest, reply: FastifyReply) {
    const methods = this.routes.methodsAt(request.url.split('?', 1)[0] ?? '');
    if (methods.length === 0) return platformProblem('no-such-route');
    reply.header('allow', methods.join(', '));
    return platformProblem('method-not-allowed');
  }
}
