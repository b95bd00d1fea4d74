import type { LinkPurpose } from '@duo/kernel';
import { type INestApplicationContext, Injectable, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA, RouteParamtypes } from '@nestjs/common/internal';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import type { Role } from '../auth/caller.js';
import { mayCallKey, purposeKey } from '../auth/may-call.js';
import { mayWrite } from '../idempotency/idempotency.interceptor.js';

/** One way in, and who may take it. */
export type Route = {
  method: string;
  /** Template as the router knows it: `/mentees/:id/interview`. */
  path: string;
  /** Empty when the route does not say who may call it: the service then does not start. */
  roles: readonly Role[];
  /** Whether it may change something; a POST that only asks does not. */
  writes: boolean;
  public: boolean;
  /** Of a route for participants: what their personal link must be for. */
  purpose: LinkPurpose | undefined;
  /** `ProposalController.answer` */
  handler: string;
  /** What it takes, and the schema that checks it. */
  inputs: readonly Input[];
};

export type Input = { place: 'body' | 'query' | 'path'; schema: unknown };

/** Every HTTP route of a service, read from the controllers themselves. */
@Injectable()
export class Routes {
  #all: Route[] | undefined;

  constructor(private readonly modules: ModulesContainer) {}

  all(): readonly Route[] {
    this.#all ??= [...this.modules.values()]
      .flatMap((module) => [...module.controllers.values()])
      .flatMap(({ metatype }) => (typeof metatype === 'function' ? routesOfController(metatype) : []));
    return this.#all;
  }

  /** The methods that a path knows, for a 405. */
  methodsAt(path: string): string[] {
    return [
      ...new Set(
        this.all()
          .filter((route) => matches(route.path, path))
          .map(({ method }) => method),
      ),
    ];
  }
}

/** Every route of an application, for tests that go through all of them. */
export const routesOf = (app: INestApplicationContext): readonly Route[] => app.get(Routes).all();

/** The routes that one controller declares; none when the class is no controller. */
// biome-ignore lint/complexity/noBannedTypes: Nest's own type of a class
export function routesOfController(controller: Function): Route[] {
  const prototype: Record<string, object> = controller.prototype;
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
    const method = prototype[name];
    if (!method) return [];
    const paths: string | string[] | undefined = Reflect.getMetadata(PATH_METADATA, method);
    const verb: RequestMethod | undefined = Reflect.getMetadata(METHOD_METADATA, method);
    if (paths === undefined || verb === undefined) return [];
    const roles: Role[] = Reflect.getMetadata(mayCallKey, method) ?? [];
    const described = {
      method: RequestMethod[verb],
      writes: mayWrite(RequestMethod[verb], method),
      roles,
      public: roles.includes('public'),
      purpose: Reflect.getMetadata(purposeKey, method) as LinkPurpose | undefined,
      handler: `${controller.name}.${name}`,
      inputs: inputsOf(controller, name),
    };
    const bases = [Reflect.getMetadata(PATH_METADATA, controller) ?? ''].flat() as string[];
    return bases.flatMap((base) => [paths].flat().map((path) => ({ ...described, path: joined(base, path) })));
  });
}

const places: Record<string, Input['place']> = {
  [RouteParamtypes.BODY]: 'body',
  [RouteParamtypes.QUERY]: 'query',
  [RouteParamtypes.PARAM]: 'path',
};

// biome-ignore lint/complexity/noBannedTypes: Nest's own type of a class
function inputsOf(controller: Function, method: string): Input[] {
  const args: Record<string, { schema?: unknown }> = Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, method) ?? {};
  return Object.entries(args).flatMap(([key, { schema }]) => {
    const place = places[key.split(':', 1)[0] ?? ''];
    return place ? [{ place, schema }] : [];
  });
}

const joined = (...parts: string[]) =>
  `/${parts
    .flatMap((part) => part.split('/'))
    .filter(Boolean)
    .join('/')}`;

const matches = (template: string, path: string) => {
  const [wanted, given] = [template, path].map((text) => text.split('/'));
  return (
    wanted?.length === given?.length &&
    wanted?.every((part, at) => (part.startsWith(':') ? given?.[at] : part === given?.[at]))
  );
};
