import { Answers, HttpProblem, Log, MayCall, PLATFORM, type PlatformOptions, tellError } from '@duo/platform';
import { Controller, Get, Header, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { z } from 'zod';
import { type Address, addressesOf } from '../api/address.js';
import type { ConsoleConfig } from '../config.js';
import { type Reply, type Request, sendPage, viewOf } from '../shell.http.js';
import { isNational } from '../shell.js';
import { cookiesFor, forgetting, type Jar, jarOf, valueIn } from './cookies.js';
import { isFromOurPage, ownPath } from './guards.js';
import { Issuer, type Leaving, NoIssuer } from './issuer.http.js';
import { type Trouble, troublePage } from './page.js';
import { type Seal, sealOf } from './seal.js';
import { endOf } from './session.js';
import { NotHere, Sessions } from './sessions.http.js';

const leaving = z.object({
  to: z.string().max(500).optional().describe('Where to go afterwards, an address of this console'),
  lang: z.string().max(20).optional().describe('fr, nl or en'),
});
const answered = z.object({
  user: z.object({ name: z.string(), role: z.string(), branch: z.string().nullable() }).nullable(),
  csrf: z.string().nullable().describe('To be sent as x-duo-csrf with every request that writes'),
  endsAt: z.iso.datetime().nullable().describe('When the session ends if nothing more is done'),
  branch: z.string(),
  national: z.boolean(),
  demo: z.boolean().describe('Whether anybody is whom they choose here'),
  services: z.array(z.enum(['intake', 'matching', 'follow-up', 'impact'])),
});
const minutesAway = 15;

type Kept = Leaving & { to: string };

@Controller()
export class SessionController {
  private readonly jar: Jar;
  private readonly seal: Seal<Kept>;
  private readonly services: Address['service'][];

  constructor(
    private readonly issuer: Issuer,
    private readonly sessions: Sessions,
    private readonly log: Log,
    @Inject(PLATFORM) private readonly platform: PlatformOptions<ConsoleConfig>,
  ) {
    const { BRANCH, PUBLIC_URL, SESSION_SECRET } = platform.config;
    this.jar = jarOf(BRANCH, PUBLIC_URL, 'log-in');
    this.seal = sealOf(SESSION_SECRET, { branch: BRANCH, purpose: 'log-in' });
    this.services = addressesOf(platform.config).map(({ service }) => service);
  }

  /** Sends somebody to the issuer. At another name of this host, to the one that browsers know first. */
  @Get('login')
  @MayCall('public')
  async login(
    @Query({ schema: leaving }) query: z.infer<typeof leaving>,
    @Req() request: Request,
    @Res() reply: Reply,
  ) {
    const { PUBLIC_URL, BRANCH } = this.platform.config;
    const to = ownPath(query.to);
    const view = viewOf(BRANCH, query, request.headers);
    if (request.headers.host !== new URL(PUBLIC_URL).host)
      return redirect(reply, `${PUBLIC_URL}/login?${new URLSearchParams({ to, lang: view.language })}`);
    try {
      const { url, leaving: kept } = await this.issuer.leave(view.language);
      const cookies = cookiesFor(this.jar, await this.seal.close({ ...kept, to }), minutesAway * 60);
      redirect(reply, url.href, cookies);
    } catch (error) {
      this.trouble(request, reply, error, to);
    }
  }

  /** The way back from the issuer. */
  @Get('login/callback')
  @MayCall('public')
  async callback(@Req() request: Request, @Res() reply: Reply) {
    const { cookie } = request.headers;
    const value = valueIn(this.jar, cookie);
    const kept = value ? await this.seal.open(value) : undefined;
    try {
      if (!kept) throw new Error('the browser does not know of this log-in any more');
      const cookies = await this.sessions.begin(await this.issuer.arrive(request.url, kept));
      redirect(reply, kept.to, [...forgetting(this.jar, cookie), ...cookies]);
    } catch (error) {
      // Logged in meanwhile, in another tab: there is nothing more to do here.
      const { session } = await this.sessions.hold(cookie).catch(() => ({ session: undefined }));
      if (session && !(error instanceof NotHere)) return redirect(reply, ownPath(kept?.to));
      this.trouble(request, reply, error, ownPath(kept?.to), forgetting(this.jar, cookie));
    }
  }

  @Post('logout')
  @HttpCode(200)
  @MayCall('public')
  async logout(@Req() request: Request, @Res() reply: Reply) {
    const { cookie } = request.headers;
    const { session } = await this.sessions.hold(cookie).catch(() => ({ session: undefined }));
    if (session && !isFromOurPage(request.headers, session.csrf, this.platform.config.PUBLIC_URL))
      throw new HttpProblem(403, 'csrf', { detail: 'The request does not come from a page of this console' });
    const { cookies, to } = await this.sessions.end(cookie);
    reply.headers({ 'cache-control': 'no-store', 'content-type': 'application/json' });
    reply.header('set-cookie', cookies).send(JSON.stringify({ to }));
  }

  /** Who is logged in. Asking keeps nobody logged in. */
  @Get('session')
  @MayCall('public')
  @Answers(answered)
  @Header('cache-control', 'no-store')
  async session(@Req() request: Request, @Res({ passthrough: true }) reply: Reply): Promise<z.infer<typeof answered>> {
    const { BRANCH, DEMO_LOGIN } = this.platform.config;
    const { session, cookies } = await this.sessions.hold(request.headers.cookie);
    if (cookies.length > 0) reply.header('set-cookie', cookies);
    return {
      user: session ? { name: session.name, role: session.role, branch: session.branch } : null,
      csrf: session?.csrf ?? null,
      endsAt: session ? endOf(session, this.sessions.limits).toISOString() : null,
      branch: BRANCH,
      national: isNational(BRANCH),
      demo: DEMO_LOGIN,
      services: this.services,
    };
  }

  private trouble(request: Request, reply: Reply, error: unknown, to: string, cookies: string[] = []) {
    const [status, trouble] = troubleOf(error);
    if (trouble === 'logInFailed') this.log.warn({ err: tellError(error) }, 'a log-in did not work');
    const { lang } = z.object({ lang: z.string().optional().catch(undefined) }).parse(request.query ?? {});
    const view = viewOf(this.platform.config.BRANCH, { lang }, request.headers);
    if (cookies.length > 0) reply.header('set-cookie', cookies);
    sendPage(reply, view, troublePage(view, trouble, to), status);
  }
}

function troubleOf(error: unknown): [status: number, trouble: Trouble] {
  if (error instanceof NotHere) return [403, error.reason];
  if (error instanceof NoIssuer || (error instanceof HttpProblem && error.status === 503)) return [503, 'notNowLogIn'];
  return [400, 'logInFailed'];
}

function redirect(reply: Reply, to: string, cookies: string[] = []) {
  if (cookies.length > 0) reply.header('set-cookie', cookies);
  reply.code(303).headers({ location: to, 'cache-control': 'no-store' }).send('');
}
