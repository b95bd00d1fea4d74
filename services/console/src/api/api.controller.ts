import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { currentTraceparent, HttpProblem, MayCall, PassesKeyOn, PLATFORM, type PlatformOptions } from '@duo/platform';
import { Controller, Delete, Get, Inject, Patch, Post, Put, Req, Res } from '@nestjs/common';
import type { ConsoleConfig } from '../config.js';
import { isFromOurPage } from '../session/guards.js';
import { type Held, Sessions } from '../session/sessions.http.js';
import { type Address, addressesOf, type ServiceName, targetOf } from './address.js';
import { Forward } from './forward.http.js';
import { headersForBrowser, headersForService, linkIn } from './headers.js';

/** As much of Fastify's request and reply as passing on needs. */
type Request = { raw: IncomingMessage; method: string; headers: IncomingHttpHeaders; ip: string; body: unknown };
type Reply = {
  raw: ServerResponse;
  code(status: number): Reply;
  header(name: string, value: string | string[]): Reply;
  headers(fields: Record<string, string | string[]>): Reply;
  removeHeader(name: string): Reply;
  send(body?: IncomingMessage): unknown;
};

const everything = ':service/*';
const nobody: Held = { session: undefined, cookies: [] };

/**
 * The services, at the console's own address: a browser speaks to one host only, and holds no token. Who may call is
 * for the service to say, by the token of the session or of the personal link that is passed on.
 */
@Controller('api')
@PassesKeyOn()
export class ApiController {
  private readonly addresses: Address[];

  constructor(
    private readonly forward: Forward,
    private readonly sessions: Sessions,
    @Inject(PLATFORM) private readonly platform: PlatformOptions<ConsoleConfig>,
  ) {
    this.addresses = addressesOf(platform.config);
  }

  @Get(everything)
  @MayCall('public')
  get(@Req() request: Request, @Res() reply: Reply) {
    return this.pass(request, reply);
  }

  @Post(everything)
  @MayCall('public')
  post(@Req() request: Request, @Res() reply: Reply) {
    return this.pass(request, reply);
  }

  @Put(everything)
  @MayCall('public')
  put(@Req() request: Request, @Res() reply: Reply) {
    return this.pass(request, reply);
  }

  @Patch(everything)
  @MayCall('public')
  patch(@Req() request: Request, @Res() reply: Reply) {
    return this.pass(request, reply);
  }

  @Delete(everything)
  @MayCall('public')
  delete(@Req() request: Request, @Res() reply: Reply) {
    return this.pass(request, reply);
  }

  private async pass(request: Request, reply: Reply): Promise<void> {
    const target = targetOf(request.raw.url ?? '');
    if (!target) throw new HttpProblem(404, 'no-such-route');
    const to = this.addressOf(target.service);
    const { bearer, held } = await this.tokenFor(request);
    if (held.cookies.length > 0) reply.header('set-cookie', held.cookies);
    const left = new AbortController();
    reply.raw.once('close', () => left.abort());
    const sent = headersForService(request.headers, { bearer, address: request.ip });
    const traceparent = currentTraceparent();
    const headers = traceparent ? { ...sent, traceparent } : sent;
    const errand = { to, method: request.method, path: target.path, headers, body: request.body };
    const answer = await this.forward.send({ ...errand, signal: left.signal });
    if (answer.statusCode === 401 && request.headers['x-duo-link'] === undefined) {
      answer.resume();
      return this.turnedAway(request, reply);
    }
    passBack(request, reply, answer);
  }

  private addressOf(service: ServiceName): Address {
    const found = this.addresses.find((one) => one.service === service);
    // The national view has no such service at all, which no trying again mends.
    if (!found) throw new HttpProblem(404, 'no-such-route');
    return found;
  }

  /** The token of the personal link that was sent along, or else of the session, which must be shown to write with. */
  private async tokenFor({ headers, method }: Request): Promise<{ bearer: string | undefined; held: Held }> {
    const sent = headers['x-duo-link'];
    if (sent !== undefined) {
      const bearer = linkIn(sent);
      if (!bearer) throw new HttpProblem(401, 'bad-token', { detail: 'The link is not whole' });
      return { bearer, held: nobody };
    }
    const held = await this.sessions.hold(headers.cookie, { isUse: true });
    const isWrite = method !== 'GET' && method !== 'HEAD';
    if (held.session && isWrite && !isFromOurPage(headers, held.session.csrf, this.platform.config.PUBLIC_URL))
      throw new HttpProblem(403, 'csrf', { detail: 'The request does not come from a page of this console' });
    return { bearer: held.session?.tokens.access, held };
  }

  /** There is no session, or the service does not take its token: then it is over, unless the issuer gives another one. */
  private async turnedAway({ headers }: Request, reply: Reply): Promise<never> {
    const { cookies } = await this.sessions.hold(headers.cookie, { hasFailed: true });
    reply.removeHeader('set-cookie');
    if (cookies.length > 0) reply.header('set-cookie', cookies);
    throw new HttpProblem(401, 'no-session', { detail: 'The session is over, or was renewed just now' });
  }
}

function passBack(request: Request, reply: Reply, answer: IncomingMessage) {
  const { statusCode = 502 } = answer;
  reply.code(statusCode).headers(headersForBrowser(answer.headers));
  // A service may answer before it has read a whole file: the connection is of no more use then.
  if (!request.raw.complete) reply.header('connection', 'close');
  if (statusCode === 204 || statusCode === 304) {
    answer.resume();
    reply.send();
  } else reply.send(answer);
}
