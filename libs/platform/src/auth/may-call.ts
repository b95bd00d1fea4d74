import type { LinkPurpose } from '@duo/kernel';
import { SetMetadata } from '@nestjs/common';
import type { Role } from './caller.js';

export const mayCallKey = 'duo:may-call';

/**
 * Who may call this route. Every route says so, or the service does not start. `public` lets everybody in; a token that
 * comes along is checked all the same.
 */
export const MayCall = (...roles: [Role, ...Role[]]) => SetMetadata(mayCallKey, roles);

export const purposeKey = 'duo:purpose';

/** The one purpose of the personal links that may call this route; needed beside `@MayCall('participant')`. */
export const ForPurpose = (purpose: LinkPurpose) => SetMetadata(purposeKey, purpose);
