import { Log, PLATFORM, type PlatformOptions, tellError } from '@duo/platform';
import { Inject, Injectable } from '@nestjs/common';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  ClientSecretPost,
  type Configuration,
  type CustomFetch,
  calculatePKCECodeChallenge,
  customFetch,
  discovery,
  None,
  ResponseBodyError,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  refreshTokenGrant,
  tokenRevocation,
} from 'openid-client';
import type { ConsoleConfig } from '../config.js';

/** The issuer cannot be asked now, or is not one that this console takes. */
export class NoIssuer extends Error {
  override readonly name = 'NoIssuer';
}

/** What must be remembered from the way to the issuer until the way back. */
export type Leaving = { state: string; nonce: string; verifier: string };
export type Given = { access: string; refresh: string | null; name: string | undefined };

const seconds = 8;

/** The OpenID Connect issuer that people log in at. It need not be there when this host starts. */
@Injectable()
export class Issuer {
  #known: Promise<Configuration> | undefined;

  constructor(
    @Inject(PLATFORM) private readonly platform: PlatformOptions<ConsoleConfig>,
    private readonly log: Log,
  ) {}

  /** The way to the issuer, and what to remember for the way back. */
  async leave(language: string): Promise<{ url: URL; leaving: Leaving }> {
    const configuration = await this.configuration();
    const leaving = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
    const url = buildAuthorizationUrl(configuration, {
      redirect_uri: this.callback,
      scope: this.config.OIDC_SCOPE,
      code_challenge: await calculatePKCECodeChallenge(leaving.verifier),
      code_challenge_method: 'S256',
      state: leaving.state,
      nonce: leaving.nonce,
      ui_locales: language,
    });
    return { url, leaving };
  }

  /** What the issuer gives for the address it has sent somebody back to. */
  async arrive(path: string, { state, nonce, verifier }: Leaving): Promise<Given> {
    const configuration = await this.configuration();
    const current = new URL(path, this.config.PUBLIC_URL);
    const tokens = await authorizationCodeGrant(configuration, current, {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    const name = [claims?.name, claims?.preferred_username].find((one) => typeof one === 'string');
    return { access: tokens.access_token, refresh: tokens.refresh_token ?? null, name: name as string | undefined };
  }

  /** New tokens; undefined when the issuer says that it is over. */
  async renew(refresh: string): Promise<Given | undefined> {
    const configuration = await this.configuration();
    try {
      const tokens = await refreshTokenGrant(configuration, refresh);
      return { access: tokens.access_token, refresh: tokens.refresh_token ?? refresh, name: undefined };
    } catch (error) {
      if (error instanceof ResponseBodyError && error.error === 'invalid_grant') return undefined;
      throw new NoIssuer('tokens cannot be renewed now', { cause: error });
    }
  }

  /** Takes back what the issuer gave, where it can; where somebody is sent to end what the issuer remembers. */
  async end(refresh: string | null): Promise<string> {
    const front = `${this.config.PUBLIC_URL}/`;
    try {
      const configuration = await this.configuration();
      const metadata = configuration.serverMetadata();
      if (refresh && metadata.revocation_endpoint)
        await tokenRevocation(configuration, refresh).catch((error: unknown) => this.tell(error));
      if (!metadata.end_session_endpoint) return front;
      return buildEndSessionUrl(configuration, { post_logout_redirect_uri: front }).href;
    } catch (error) {
      this.tell(error);
      return front;
    }
  }

  private configuration(): Promise<Configuration> {
    this.#known ??= this.discover().catch((error: unknown) => {
      this.#known = undefined;
      this.tell(error);
      throw error instanceof NoIssuer ? error : new NoIssuer('the issuer cannot be asked', { cause: error });
    });
    return this.#known;
  }

  private async discover(): Promise<Configuration> {
    const { AUTH_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, DEMO_LOGIN } = this.config;
    const authentication = OIDC_CLIENT_SECRET ? ClientSecretPost(OIDC_CLIENT_SECRET) : None();
    const issuer = new URL(AUTH_ISSUER);
    const configuration = await discovery(issuer, OIDC_CLIENT_ID, undefined, authentication, {
      timeout: seconds,
      [customFetch]: this.reach(issuer),
      ...(issuer.protocol === 'http:' ? { execute: [allowInsecureRequests] } : {}),
    });
    if (configuration.serverMetadata().duo_demo === true && !DEMO_LOGIN)
      throw new NoIssuer('AUTH_ISSUER is the log-in of demonstrations, where anybody is whom they choose: DEMO_LOGIN');
    return configuration;
  }

  /** Asks the issuer at its own address, or at the one that this host reaches it by. */
  private reach(issuer: URL): CustomFetch {
    const inside = this.config.OIDC_INTERNAL_URL;
    const forwarded = { 'x-forwarded-host': issuer.host, 'x-forwarded-proto': issuer.protocol.slice(0, -1) };
    return (url, options) => {
      const asked = new URL(url);
      const init = options as RequestInit;
      if (!inside || asked.origin !== issuer.origin) return fetch(url, init);
      const headers = { ...options.headers, ...forwarded };
      return fetch(`${inside}${asked.pathname}${asked.search}`, { ...init, headers });
    };
  }

  private get config(): ConsoleConfig {
    return this.platform.config;
  }

  private get callback(): string {
    return `${this.config.PUBLIC_URL}/login/callback`;
  }

  private tell(error: unknown): void {
    this.log.warn({ err: tellError(error) }, 'the issuer of log-ins cannot be used now');
  }
}
