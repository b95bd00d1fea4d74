import { SetMetadata } from '@nestjs/common';
import type { Role } from './caller.js';

export const mayCallKey = 'duo:may-call';

/**
 * Who may call this route. Every route says so, or the service does not start. `public` lets everybody in; a token that
 * comes along is checked all the same.
 */
export const MayCall = (...roles: [Role, ...Role[]]) => SetMetadata(mayCallKey, roles);
