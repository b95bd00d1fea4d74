import type { Readable } from 'node:stream';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpProblem } from './problem.js';

const fileType = 'application/octet-stream';

/** Files come as they are and are not held in memory: the route reads them itself, and sets its own limits. */
export function acceptFiles(fastify: FastifyInstance) {
  fastify.addContentTypeParser(fileType, (_, payload, done) => done(null, payload));
}

/** The body of a request as a stream of bytes; anything but `application/octet-stream` is refused. */
export const FileBody = createParamDecorator((_: unknown, context: ExecutionContext): Readable => {
  const { body, headers } = context.switchToHttp().getRequest<FastifyRequest>();
  const [type] = headers['content-type']?.split(';') ?? [];
  if (type?.trim().toLowerCase() !== fileType)
    throw new HttpProblem(415, 'unsupported-media-type', { detail: `A file is sent as ${fileType}` });
  return body as Readable;
});
