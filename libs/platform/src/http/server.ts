import type { Socket } from 'node:net';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { HttpConfig } from '../config.js';
import { newId } from '../id.js';
import { bodyOf, platformProblem, problemOf } from './problem-of.js';

/** Limits that are the same for every service; a test sets them lower. */
export type Limits = {
  headerBytes: number;
  headersMs: number;
  requestMs: number;
  keepAliveMs: number;
  /** A connection on which nothing moves either way, such as that of a client that does not read its answer. */
  silenceMs: number;
  checkEveryMs: number;
};

export const usualLimits: Limits = {
  headerBytes: 16_384,
  headersMs: 10_000,
  requestMs: 30_000,
  keepAliveMs: 65_000,
  silenceMs: 120_000,
  checkEveryMs: 5_000,
};

/** The server of a service: small headers and bodies, and no time for those who send theirs drop by drop. */
export function serverOf(config: HttpConfig, limits: Limits): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: config.HTTP_BODY_LIMIT_KIB * 1024,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    connectionTimeout: limits.silenceMs,
    http: {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headersMs,
      connectionsCheckingInterval: limits.checkEveryMs,
    },
    trustProxy: config.HTTP_TRUSTED_PROXIES?.split(',') ?? false,
    genReqId: () => newId(),
    requestIdHeader: false,
    logger: false,
    skipMiddie: true,
    multipart: false,
    frameworkErrors: unroutable,
    clientErrorHandler: unreadable,
  });
}

/** An address that the router cannot read is answered before any hook or filter runs. */
function unroutable(error: Error, request: FastifyRequest, reply: FastifyReply) {
  const problem = problemOf(error);
  reply
    .code(problem.status)
    .header('content-type', 'application/problem+json')
    .send(JSON.stringify(bodyOf(problem, request.id)));
}

const ofParser: Record<string, string> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
};

/** What is not HTTP, or not in time, is answered on the bare socket. */
function unreadable(error: Error & { code?: string }, socket: Socket) {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy(error);
  const problem = platformProblem(ofParser[error.code ?? ''] ?? 'bad-request');
  const body = JSON.stringify(bodyOf(problem, newId()));
  const head = [
    `HTTP/1.1 ${problem.status} ${problem.code}`,
    'content-type: application/problem+json',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroySoon());
}
