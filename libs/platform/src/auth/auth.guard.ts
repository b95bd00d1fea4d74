import type { Branch, LinkPurpose } from '@duo/kernel';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { platformProblem } from '../http/problem-of.js';
import { PLATFORM, type PlatformOptions } from '../platform.js';
import type { Caller, Role } from './caller.js';
import { mayCallKey, purposeKey } from './may-call.js';
import { noToken } from './tokens.js';

/** Lets in whom the route's `MayCall` names. The token itself was read before, when the request arrived. */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(PLATFORM) private readonly platform: PlatformOptions,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType() !== 'http') return true;
    const roles = this.reflector.get<Role[] | undefined>(mayCallKey, context.getHandler()) ?? [];
    const { caller, tokenProblem } = context.switchToHttp().getRequest<FastifyRequest>().duo;
    if (tokenProblem) throw tokenProblem;
    decide(roles, caller, this.platform.config.BRANCH);
    const purpose = this.reflector.get<LinkPurpose | undefined>(purposeKey, context.getHandler());
    if (caller?.role === 'participant' && roles.includes('participant') && caller.purpose !== purpose)
      throw platformProblem('link-is-for-something-else');
    return true;
  }
}

/** Throws unless a caller of these claims may call a route of these roles in this branch. */
export function decide(roles: readonly Role[], caller: Caller | undefined, branch: Branch): void {
  if (caller && 'branch' in caller && caller.branch !== branch) throw platformProblem('other-branch');
  if (roles.includes('public')) return;
  if (!caller) throw noToken();
  if (!roles.includes(caller.role)) throw platformProblem('role-may-not-call');
}
