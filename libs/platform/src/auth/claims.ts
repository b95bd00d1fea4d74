import { parseBranch } from '@duo/kernel';
import { z } from 'zod';
import { branchRoles, type Caller, nationalRoles } from './caller.js';

const subject = z.string().min(1).max(200);
const branch = z.string().transform((text) => parseBranch(text));

/** What a token must tell besides its issuer, audience and times. National roles have no branch; participants
 * have no token of the issuer but a personal link. */
const claims = z.discriminatedUnion('role', [
  z.object({ role: z.enum(branchRoles), sub: subject, branch }),
  z.object({ role: z.enum(nationalRoles), sub: subject, branch: z.undefined().optional() }),
]);

/** The caller that the claims of a verified token tell of; undefined when they do not tell of one. */
export function callerOf(payload: unknown): Caller | undefined {
  try {
    const { sub, ...rest } = claims.parse(payload);
    return 'branch' in rest && rest.branch
      ? ({ role: rest.role, subject: sub, branch: rest.branch } as Caller)
      : ({ role: rest.role, subject: sub } as Caller);
  } catch {
    return undefined;
  }
}
