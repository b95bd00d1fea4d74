import { Agent, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest, Agent as SecureAgent } from 'node:https';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { HttpProblem } from '@duo/platform';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Address } from './address.js';

export type Errand = {
  to: Address;
  method: string;
  path: string;
  headers: Record<string, string | string[]>;
  body: unknown;
  /** Ends when nobody waits for the answer any more. */
  signal: AbortSignal;
};

const answerMs = 110_000;

/** Brings requests to services and their answers back, both as they flow: nothing is held in memory. */
@Injectable()
export class Forward implements OnModuleDestroy {
  private readonly plain = new Agent({ keepAlive: true });
  private readonly secure = new SecureAgent({ keepAlive: true });

  /** The service's answer, from its first byte on; a problem that names the service when it cannot be reached. */
  send({ to, method, path, headers, body, signal }: Errand): Promise<IncomingMessage> {
    const isSecure = to.url.startsWith('https:');
    const { content, length } = contentOf(body);
    const all = { ...headers, ...(length === undefined ? {} : { 'content-length': String(length) }) };
    return new Promise((resolve, reject) => {
      const fail = (cause: unknown) => reject(awayFrom(to, signal.aborted ? undefined : cause));
      const options = { method, headers: all, signal, timeout: answerMs, agent: isSecure ? this.secure : this.plain };
      const outgoing = (isSecure ? httpsRequest : httpRequest)(`${to.url}${path}`, options);
      outgoing.once('response', (answer) => {
        outgoing.setTimeout(0);
        resolve(answer);
      });
      outgoing.once('timeout', () => outgoing.destroy(new Error('no answer in time')));
      outgoing.on('error', fail);
      if (content instanceof Readable) pipeline(content, outgoing).catch(fail);
      else outgoing.end(content);
    });
  }

  onModuleDestroy() {
    this.plain.destroy();
    this.secure.destroy();
  }
}

function contentOf(body: unknown): { content?: Readable | string; length?: number } {
  if (body === undefined || body === null) return {};
  if (body instanceof Readable) return { content: body };
  const content = JSON.stringify(body);
  return { content, length: Buffer.byteLength(content) };
}

const awayFrom = ({ service }: Address, cause: unknown) =>
  new HttpProblem(503, 'service-away', {
    detail: `The ${service} service cannot be reached now`,
    details: { service },
    headers: { 'retry-after': '5' },
    cause,
  });
