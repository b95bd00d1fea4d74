import { STATUS_CODES } from 'node:http';
import { Refusal } from '@duo/kernel';
import { HttpException } from '@nestjs/common';
import { HttpProblem, type Problem } from './problem.js';

/** The codes of problems that the platform itself answers with, and what each says to a person who reads it. */
export const problemCodes: Record<string, { status: number; title: string }> = {
  'bad-request': { status: 400, title: 'The request cannot be understood' },
  'invalid-request': { status: 400, title: 'Fields of the request break a rule' },
  'unreadable-body': { status: 400, title: 'The body is not readable JSON' },
  'bad-idempotency-key': { status: 400, title: 'The Idempotency-Key must be 16 to 200 visible ASCII characters' },
  'no-token': { status: 401, title: 'A bearer token is needed' },
  'bad-token': { status: 401, title: 'The token is not valid here' },
  'link-has-ended': { status: 401, title: 'Your link has ended' },
  'role-may-not-call': { status: 403, title: 'Your role may not call this' },
  'link-is-for-something-else': { status: 403, title: 'Your link is for something else' },
  'other-branch': { status: 403, title: 'Your token is of another branch' },
  'no-such-route': { status: 404, title: 'There is nothing at this address' },
  'method-not-allowed': { status: 405, title: 'This address does not know the method' },
  'request-timeout': { status: 408, title: 'The request took too long to arrive' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'address-too-long': { status: 414, title: 'The address is too long' },
  'unsupported-media-type': { status: 415, title: 'The body must be application/json' },
  'idempotency-key-reused': { status: 422, title: 'The Idempotency-Key was used for another request' },
  'too-many-requests': { status: 429, title: 'Too many requests; try again later' },
  'headers-too-large': { status: 431, title: 'The headers are too large' },
  unexpected: { status: 500, title: 'Something went wrong on our side' },
  'not-alive': { status: 503, title: 'The process is not alive' },
  'not-ready': { status: 503, title: 'The process is not ready' },
  'keys-unavailable': { status: 503, title: 'The keys of the token issuer cannot be had now' },
  unavailable: { status: 503, title: 'The service is stopping' },
};

const ofFastify: Record<string, string> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_JSON_BODY: 'unreadable-body',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'unreadable-body',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'unreadable-body',
  FST_ERR_MAX_PARAM_LENGTH: 'address-too-long',
  FST_ERR_BAD_URL: 'bad-request',
};
const ofStatus: Record<number, string> = { 404: 'no-such-route', 405: 'method-not-allowed', 503: 'unavailable' };

/** Turns whatever was thrown into a problem; what nobody expected becomes a 500 that tells nothing of the inside. */
export function problemOf(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error instanceof Refusal)
    return new HttpProblem(error.code.startsWith('no-such-') ? 404 : 409, error.code, { details: error.details });
  const cause = error instanceof HttpException ? error.cause : error; // Nest wraps what Fastify throws
  const { code, statusCode } = (cause ?? {}) as { code?: unknown; statusCode?: unknown };
  const known = ofFastify[String(code)];
  if (known) return platformProblem(known);
  const status = error instanceof HttpException ? error.getStatus() : statusCode;
  if (typeof status !== 'number' || status < 400 || status >= 500)
    return platformProblem(status === 503 ? 'unavailable' : 'unexpected', error);
  return new HttpProblem(status, ofStatus[status] ?? 'bad-request');
}

export function platformProblem(code: string, cause?: unknown): HttpProblem {
  return new HttpProblem(problemCodes[code]?.status ?? 500, code, { cause });
}

/** The body of the answer. */
export function bodyOf(problem: HttpProblem, requestId: string): Problem {
  const { status, code, message, details, errors } = problem;
  return {
    type: `urn:duo:problem:${code}`,
    title: problemCodes[code]?.title ?? STATUS_CODES[status] ?? 'Problem',
    status,
    ...(message ? { detail: message } : {}),
    instance: `urn:uuid:${requestId}`,
    code,
    ...(details && Object.keys(details).length > 0 ? { details } : {}),
    ...(errors ? { errors } : {}),
  };
}
