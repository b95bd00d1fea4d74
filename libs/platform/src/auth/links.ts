import { type Branch, type LinkPurpose, linkPurposes, type Side, sides } from '@duo/kernel';
import { decodeProtectedHeader, errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Participant } from './caller.js';
import { badToken, endedLink } from './tokens.js';

/** What a personal link lets one person do, and until when. */
export type LinkGrant = {
  branch: Branch;
  /** The service that takes it, as it stands in the names of topics. */
  service: string;
  purpose: LinkPurpose;
  /** The id of the proposal, duo or measure that it is about. */
  about: string;
  person: string;
  side: Side;
  endsAt: Date;
};

/** The key of a service that sends or takes personal links: spread into its `baseConfig.extend({ … })`. */
export const linkKeys = {
  LINK_SECRET: z
    .string()
    .min(32)
    .describe('Secret that signs personal links, the same in every service of the branch; 32 characters or more'),
};

const issuer = 'urn:duo:link';
const typ = 'link+jwt';
const algorithm = 'HS256';
const id = z.string().min(1).max(200);
const claims = z.object({
  sub: id,
  branch: id,
  purpose: z.enum(linkPurposes),
  about: id,
  side: z.enum(sides),
});

const keyOf = (secret: string) => new TextEncoder().encode(secret);

/**
 * The token of a personal link. It is a key: it goes into a letter to that person and nowhere else, neither into events
 * nor logs, and a page sends it as a bearer token, not in an address.
 */
export function signLink(secret: string, grant: LinkGrant, now: Date): Promise<string> {
  const { branch, service, purpose, about, person, side, endsAt } = grant;
  return new SignJWT({ branch, purpose, about, side })
    .setProtectedHeader({ alg: algorithm, typ })
    .setIssuer(issuer)
    .setSubject(person)
    .setAudience(service)
    .setIssuedAt(now)
    .setExpirationTime(endsAt)
    .sign(keyOf(secret));
}

/** Whether a bearer token says that it is a personal link; nothing of it is believed yet. */
export function isLink(token: string): boolean {
  try {
    return decodeProtectedHeader(token).typ === typ;
  } catch {
    return false;
  }
}

/**
 * Checks personal links for one service: signature, service, end, and what they are for. Throws `bad-token`; for a link that
 * is ours and past its end `link-has-ended`, so that its page can say so.
 */
export function linkVerifier(rules: { secret: string; service: string; now?: () => Date }) {
  const { secret, service, now = () => new Date() } = rules;
  const key = keyOf(secret);
  return async (token: string): Promise<Participant> => {
    try {
      const { payload } = await jwtVerify(token, key, {
        issuer,
        audience: service,
        algorithms: [algorithm],
        typ,
        currentDate: now(),
        requiredClaims: ['exp', 'sub'],
      });
      const { sub, branch, purpose, about, side } = claims.parse(payload);
      return { role: 'participant', subject: sub, person: sub, branch, side, purpose, about };
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw endedLink();
      if (error instanceof errors.JOSEError || error instanceof z.ZodError) throw badToken();
      throw error;
    }
  };
}
