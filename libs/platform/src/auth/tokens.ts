import { readFile } from 'node:fs/promises';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose';
import { HttpProblem } from '../http/problem.js';
import { platformProblem } from '../http/problem-of.js';
import type { Caller } from './caller.js';
import { callerOf } from './claims.js';

export type TokenRules = { issuer: string; audience: string; jwksUrl: string; now?: () => Date };

/** Signatures that are accepted: all asymmetric, so that whoever can check a token cannot make one. */
export const algorithms = ['EdDSA', 'ES256', 'RS256'];
const trustedMs = 60_000;
const remembered = 5_000;

/**
 * Checks bearer tokens (RFC 9068 access tokens, `typ` at+jwt): signature, issuer, this service as audience, times, and
 * the claims of a caller. A token that was checked is believed for 60 seconds at most, and never past its end.
 */
export function tokenVerifier({
  issuer,
  audience,
  jwksUrl,
  now = () => new Date(),
}: TokenRules): (token: string) => Promise<Caller> {
  const key = keysOf(new URL(jwksUrl));
  const known = new Map<string, { caller: Caller; until: number }>();
  const verify = async (token: string) => {
    const currentDate = now();
    const { payload } = await jwtVerify(token, key, {
      issuer,
      audience,
      algorithms,
      typ: 'at+jwt',
      clockTolerance: 5,
      currentDate,
      requiredClaims: ['exp', 'nbf', 'sub'],
    });
    const caller = callerOf(payload);
    if (!caller) throw new errors.JWTInvalid('the claims do not tell of a caller');
    return { caller, until: Math.min(currentDate.getTime() + trustedMs, (payload.exp ?? 0) * 1000) };
  };
  return async (token) => {
    const seen = known.get(token);
    if (seen && now().getTime() < seen.until) return seen.caller;
    known.delete(token);
    const checked = await verify(token).catch((error) => {
      throw refused(error);
    });
    if (known.size >= remembered) known.delete(known.keys().next().value ?? '');
    known.set(token, checked);
    return checked.caller;
  };
}

/** Keys that cannot be had are not the caller's fault: 503 and not 401, so that nobody is asked to sign in again. */
function refused(error: unknown): HttpProblem {
  const { code } = error as { code?: unknown };
  const aboutKeys = code === 'ERR_JWKS_TIMEOUT' || code === 'ERR_JWKS_INVALID' || code === 'ERR_JOSE_GENERIC';
  return error instanceof errors.JOSEError && !aboutKeys ? badToken() : platformProblem('keys-unavailable', error);
}

export const noToken = () => new HttpProblem(401, 'no-token', { headers: { 'www-authenticate': 'Bearer' } });
const invalid = { 'www-authenticate': 'Bearer error="invalid_token"' };
export const badToken = () => new HttpProblem(401, 'bad-token', { headers: invalid });
export const endedLink = () => new HttpProblem(401, 'link-has-ended', { headers: invalid });

function keysOf(url: URL): JWTVerifyGetKey {
  if (url.protocol === 'file:') return keysOfFile(url);
  return createRemoteJWKSet(url, { cacheMaxAge: 600_000, cooldownDuration: 10_000, timeoutDuration: 3_000 });
}

/** Keys in a file are read again every minute, so that a key can be changed without a new start. */
function keysOfFile(url: URL): JWTVerifyGetKey {
  let keys: { set: ReturnType<typeof createLocalJWKSet>; readAt: number } | undefined;
  return async (header, token) => {
    if (!keys || performance.now() - keys.readAt > trustedMs) {
      const set = createLocalJWKSet(JSON.parse(await readFile(url, 'utf8')) as JSONWebKeySet);
      keys = { set, readAt: performance.now() };
    }
    return keys.set(header, token);
  };
}
