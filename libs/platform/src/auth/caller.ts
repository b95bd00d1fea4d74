import type { Branch, LinkPurpose, Side } from '@duo/kernel';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** Who may call: a role of a token, or `public` for everybody, token or not. */
export const branchRoles = ['coordinator', 'branch-manager', 'ops'] as const;
export const nationalRoles = ['analyst', 'evaluator', 'dpo'] as const;
export const tokenRoles = ['participant', ...branchRoles, ...nationalRoles] as const;
export type BranchRole = (typeof branchRoles)[number];
export type NationalRole = (typeof nationalRoles)[number];
export type TokenRole = (typeof tokenRoles)[number];
export type Role = TokenRole | 'public';

/** A mentee or mentor, by personal link. */
export type Participant = {
  role: 'participant';
  subject: string;
  branch: Branch;
  person: string;
  side: Side;
  /** The one thing the link is for, and the id of what it is about. */
  purpose: LinkPurpose;
  about: string;
};
/** Somebody who works for this branch. */
export type Staff = { role: BranchRole; subject: string; branch: Branch };
/** Somebody of the national office, or an outsider it has let in: of no branch. */
export type National = { role: NationalRole; subject: string };
/** Whom a verified token speaks for. */
export type Caller = Participant | Staff | National;

/**
 * The caller, as the token tells; undefined on a public route called without one. The parameter's type is the
 * controller's promise that `MayCall` lets nobody else in.
 */
export const Caller = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>().duo.caller,
);
