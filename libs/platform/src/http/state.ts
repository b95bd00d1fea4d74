import type { Caller } from '../auth/caller.js';
import type { HttpConfig } from '../config.js';
import type { OpenSpan } from '../telemetry.js';
import type { HttpProblem } from './problem.js';

/** What is known of a request from its first moment. */
export type RequestState = {
  caller: Caller | undefined;
  /** Why the token that came along is not accepted. */
  tokenProblem: HttpProblem | undefined;
  open: OpenSpan;
  startedAt: number;
};

declare module 'fastify' {
  interface FastifyRequest {
    duo: RequestState;
  }
  interface FastifyInstance {
    duoConfig: HttpConfig;
  }
}
