import { z } from 'zod';
import type { Route } from './routes.js';

/** A route does not say what it must; the service does not start. */
export class RouteError extends Error {
  override readonly name = 'RouteError';
}

/**
 * Every way in says who may call it, checks what it takes, and refuses fields it does not know; and the server has no
 * way in that is not one of these. Throws a RouteError that names each route at fault.
 */
export function checkRoutes(routes: readonly Route[], served: readonly { method: string; path: string }[]): void {
  const known = new Set(routes.map(({ method, path }) => `${method} ${path}`));
  const faults = [
    ...routes.flatMap((route) =>
      [...faultsOf(route)].map((fault) => `${route.method} ${route.path} (${route.handler}) ${fault}`),
    ),
    ...served
      .filter(({ method, path }) => !known.has(`${method} ${path}`))
      .map(({ method, path }) => `${method} ${path} is served by no controller`),
  ];
  if (faults.length > 0) throw new RouteError(['Routes are not as they must be:', ...faults].join('\n  '));
}

function* faultsOf({ roles, inputs, purpose }: Route): Generator<string> {
  if (roles.length === 0) yield 'does not say who may call it: add @MayCall';
  if (roles.includes('participant') !== (purpose !== undefined))
    yield 'lets in participants, or not, unlike its purpose: a personal link is for one thing, add @ForPurpose';
  for (const { place, schema } of inputs) {
    if (!schema) yield `takes its ${place} unchecked: add { schema }`;
    else if (place === 'body')
      for (const at of loose(schema)) yield `lets unknown fields in at ${at}: use z.strictObject`;
  }
}

/** Where a body's schema has an object that would drop or keep unknown fields without a word. */
function loose(schema: unknown): string[] {
  return schema instanceof z.ZodType
    ? looseIn(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), 'body')
    : [];
}

function looseIn(node: unknown, at: string): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, additionalProperties, properties } = node as {
    type?: unknown;
    additionalProperties?: unknown;
    properties?: unknown;
  };
  const here = type === 'object' && properties !== undefined && additionalProperties === undefined ? [at] : [];
  return [
    ...here,
    ...Object.entries(node).flatMap(([key, value]) => looseIn(value, key === 'properties' ? at : `${at}.${key}`)),
  ];
}
