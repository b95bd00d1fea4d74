import { type INestApplication, Injectable } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';
import type { PlatformOptions } from '../platform.js';
import type { Route } from './routes.js';

/** The OpenAPI 3.1 document of a service, made when it is first asked for from the routes and their zod schemas. */
@Injectable()
export class OpenApi {
  #make: (() => OpenAPIObject) | undefined;
  #made: OpenAPIObject | undefined;

  of(app: INestApplication, platform: PlatformOptions, routes: () => readonly Route[]): void {
    this.#make = () => describe(app, platform, routes());
  }

  document(): OpenAPIObject {
    this.#made ??= this.#make?.();
    if (!this.#made) throw new Error('the OpenAPI document is asked of an application that createHttp did not make');
    return this.#made;
  }
}

function describe(
  app: INestApplication,
  { service, version, description }: PlatformOptions,
  routes: readonly Route[],
): OpenAPIObject {
  const head = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(service)
    .setVersion(version ?? '0')
    .setDescription(description ?? '')
    .addBearerAuth(
      {
        type: 'http',
        scheme: 'bearer',
        bearerFormat: 'JWT',
        description: `An access token (at+jwt) with audience \`${service}\``,
      },
      'token',
    )
    .build();
  const document = SwaggerModule.createDocument(app, head, {
    standardSchemaConverter: convert,
    autoTagControllers: false,
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
  });
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: jsonSchema(problem, 'output') as never },
    responses: {
      Problem: {
        description: 'What went wrong (RFC 9457)',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
  for (const route of routes) complete(document, route);
  return document;
}

type Operation = {
  responses: Record<string, unknown>;
  parameters?: unknown[];
  security?: unknown[];
  'x-roles'?: readonly string[];
  'x-purpose'?: string;
};

/** What every operation has in common: who may call it, how it can fail, and the key that makes a write happen once. */
function complete(document: OpenAPIObject, { method, path, roles, writes, purpose, public: open, inputs }: Route) {
  const item = document.paths[path.replaceAll(/:(\w+)/g, '{$1}')] as Record<string, Operation> | undefined;
  const operation = item?.[method.toLowerCase()];
  if (!operation) return;
  const statuses = [
    ...(inputs.length > 0 || writes ? [400] : []),
    401,
    ...(open ? [] : [403]),
    ...(writes ? [409, 413, 415, 422] : bodyIn(inputs) ? [413, 415] : []),
    404,
    429,
    500,
  ];
  const failures = Object.fromEntries(
    statuses.map((status) => [String(status), { $ref: '#/components/responses/Problem' }]),
  );
  operation.responses = { ...failures, ...operation.responses };
  operation['x-roles'] = roles;
  if (purpose) operation['x-purpose'] = purpose;
  operation.security = open ? [{}, { token: [] }] : [{ token: [] }];
  if (writes) operation.parameters = [...(operation.parameters ?? []), idempotencyKey];
}

const bodyIn = (inputs: Route['inputs']) => inputs.some(({ place }) => place === 'body');

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'Sent again with the same key and body, the request has no second effect and gets the same answer',
  schema: { type: 'string', minLength: 16, maxLength: 200 },
};

const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string().meta({ description: 'urn:uuid of the request, as in the header x-request-id' }),
    code: z.string().meta({ description: 'What went wrong, in kebab case; stable' }),
    details: z.record(z.string(), z.unknown()).optional(),
    errors: z.array(z.object({ field: z.string(), rule: z.string(), message: z.string() })).optional(),
  })
  .meta({ title: 'Problem' });

/** OpenAPI 3.1 speaks JSON Schema 2020-12, so that zod's own words can stand as they are. */
function convert(schema: unknown, { schemaType }: { schemaType: 'input' | 'output' }) {
  if (!(schema instanceof z.ZodType)) return undefined;
  const { $defs = {}, ...rest } = jsonSchema(schema, schemaType);
  return { schema: rest, components: $defs as Record<string, object> };
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output') {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: target }) => {
      // An answer may grow: a reader must not refuse fields it does not know.
      if (io === 'output' && target.additionalProperties === false) delete target.additionalProperties;
      if (zodSchema._zod.def.type === 'date') Object.assign(target, { type: 'string', format: 'date-time' });
    },
  });
  return json;
}
