import { createHash, randomBytes } from 'node:crypto';
import { HttpProblem, PLATFORM, type PlatformOptions, Time, tokenVerifier } from '@duo/platform';
import { Inject, Injectable } from '@nestjs/common';
import { decodeJwt } from 'jose';
import type { ConsoleConfig } from '../config.js';
import { cookiesFor, forgetting, type Jar, jarOf, valueIn } from './cookies.js';
import { type Given, Issuer, NoIssuer } from './issuer.http.js';
import { type Seal, sealOf } from './seal.js';
import { isOver, isTokenOver, type Limits, needsNewTokens, type Session, type Tokens, used } from './session.js';

/** Somebody's session as a request brought it, and the Set-Cookie headers that its answer must carry. */
export type Held = { session: Session | undefined; cookies: string[] };

/** The issuer let somebody in whom this console does not: of a role it does not know, or of another branch. */
export class NotHere extends Error {
  override readonly name = 'NotHere';
  constructor(readonly reason: 'noRoleHere' | 'otherBranch') {
    super(reason);
  }
}

const rememberedMs = 5 * 60_000;
const most = 5_000;

/** Who is logged in. The cookie holds all of it, so that a restart or another replica knows the same. */
@Injectable()
export class Sessions {
  private readonly verify: ReturnType<typeof tokenVerifier>;
  private readonly seal: Seal<Session>;
  private readonly jar: Jar;
  readonly limits: Limits;
  /** Tokens by the refresh token they came from: one request asks, the others of that moment get the same. */
  private readonly renewals = new Map<string, Promise<Tokens | undefined>>();
  /** Sessions that were ended here: a request that was under way may still carry the cookie. */
  private readonly ended = new Map<string, number>();

  constructor(
    @Inject(PLATFORM) private readonly platform: PlatformOptions<ConsoleConfig>,
    private readonly issuer: Issuer,
    private readonly time: Time,
  ) {
    const { BRANCH, PUBLIC_URL, AUTH_ISSUER, AUTH_JWKS_URL, SESSION_SECRET, ...config } = platform.config;
    this.verify = tokenVerifier({ issuer: AUTH_ISSUER, audience: 'console', jwksUrl: AUTH_JWKS_URL });
    this.seal = sealOf(SESSION_SECRET, { branch: BRANCH, purpose: 'session' });
    this.jar = jarOf(BRANCH, PUBLIC_URL, 'session');
    this.limits = { sessionHours: config.CONSOLE_SESSION_HOURS, idleMinutes: config.CONSOLE_IDLE_MINUTES };
  }

  /** A new session of whom the tokens speak for, as the cookies of the answer. */
  async begin(given: Given): Promise<string[]> {
    const now = this.time.now().getTime();
    const { role, branch, tokens } = await this.read(given);
    const [id, csrf] = [randomBytes(16).toString('base64url'), randomBytes(32).toString('base64url')];
    const name = given.name ?? role;
    return this.cookiesOf({ id, csrf, name, role, branch, startedAt: now, seenAt: now, tokens });
  }

  /**
   * The session of a request, its tokens renewed where they are about to end; `isUse` when the request shows that
   * somebody is there, `hasFailed` when a service has just turned its token away.
   */
  async hold(cookie: string | undefined, { isUse = false, hasFailed = false } = {}): Promise<Held> {
    const now = this.time.now();
    const value = valueIn(this.jar, cookie);
    const found = value ? await this.seal.open(value) : undefined;
    if (!found || this.ended.has(found.id) || isOver(found, this.limits, now)) return this.over(cookie);
    let session = isUse ? used(found, now) : found;
    const { refresh } = session.tokens;
    if (refresh && (hasFailed || needsNewTokens(session, now))) {
      const tokens = await this.renewed(refresh).catch((error: unknown) => {
        if (!(error instanceof NoIssuer) || hasFailed || isTokenOver(session, now)) throw away(error);
        return session.tokens;
      });
      if (!tokens) return this.over(cookie);
      session = { ...session, tokens };
    } else if (hasFailed) return this.over(cookie);
    return { session, cookies: session === found ? [] : await this.cookiesOf(session) };
  }

  /** Ends a session, here and at the issuer: the cookies of the answer, and where to go. */
  async end(cookie: string | undefined): Promise<{ cookies: string[]; to: string }> {
    const value = valueIn(this.jar, cookie);
    const session = value ? await this.seal.open(value) : undefined;
    if (session) this.remember(this.ended, session.id, this.time.now().getTime());
    return { cookies: forgetting(this.jar, cookie), to: await this.issuer.end(session?.tokens.refresh ?? null) };
  }

  private over = (cookie: string | undefined): Held => ({ session: undefined, cookies: forgetting(this.jar, cookie) });

  private async cookiesOf(session: Session): Promise<string[]> {
    return cookiesFor(this.jar, await this.seal.close(session));
  }

  private renewed(refresh: string): Promise<Tokens | undefined> {
    const key = createHash('sha256').update(refresh).digest('base64url');
    const known = this.renewals.get(key);
    if (known) return known;
    const asked = this.issuer
      .renew(refresh)
      .then(async (given) => (given ? (await this.read(given)).tokens : undefined));
    this.remember(this.renewals, key, asked);
    const forget = () => this.renewals.delete(key);
    asked.then((tokens) => (tokens ? void setTimeout(forget, rememberedMs).unref() : forget()), forget);
    return asked;
  }

  private remember<T>(map: Map<string, T>, key: string, value: T) {
    if (map.size >= most) map.delete(map.keys().next().value ?? '');
    map.set(key, value);
  }

  /** Whom the tokens speak for, checked as every service checks them. */
  private async read({ access, refresh }: Given) {
    const caller = await this.verify(access).catch((error: unknown) => {
      throw error instanceof HttpProblem && error.code === 'bad-token' ? new NotHere('noRoleHere') : error;
    });
    const branch = 'branch' in caller ? caller.branch : null;
    if (branch !== null && branch !== this.platform.config.BRANCH) throw new NotHere('otherBranch');
    const accessEndsAt = (decodeJwt(access).exp ?? 0) * 1000;
    return { role: caller.role, branch, tokens: { access, refresh, accessEndsAt } };
  }
}

const away = (error: unknown) =>
  error instanceof NoIssuer
    ? new HttpProblem(503, 'issuer-away', {
        detail: 'The log-in cannot be renewed now',
        headers: { 'retry-after': '10' },
      })
    : error;
