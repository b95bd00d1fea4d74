import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { z } from 'zod';
import { type SmallService, smallService } from '../../test/small-service.js';
import { MayCall } from '../index.js';

const answer = z.object({ id: z.uuid(), at: z.date(), note: z.string().nullable() });
const body = z.strictObject({
  count: z.int().gt(0),
  kind: z.enum(['a', 'b']).default('a'),
  when: z.iso.date().transform((day) => new Date(day)),
});
const query = z.strictObject({ limit: z.coerce.number().int().max(50).default(20), from: z.uuid().optional() });

@Controller('things')
class ThingController {
  /** Reads one. */
  @Get(':id')
  @MayCall('coordinator', 'dpo')
  @ApiOkResponse({ standardSchema: answer })
  one(@Param('id', { schema: z.uuid() }) _id: string) {
    return {};
  }

  @Get()
  @MayCall('public')
  list(@Query({ schema: query }) _query: z.infer<typeof query>) {
    return [];
  }

  @Post()
  @MayCall('ops')
  @HttpCode(204)
  add(@Body({ schema: body }) _body: z.infer<typeof body>) {
    return undefined;
  }
}

type Named = { name: string; in: string; required: boolean };

let document: unknown;
let small: SmallService;
beforeAll(async () => {
  small = await smallService([ThingController]);
  document = await (await fetch(`${small.url}/openapi.json`)).json();
});
afterAll(() => small.close());

/** What stands at a place of the document. */
const at = <T = unknown>(...path: string[]): T =>
  path.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], document) as T;

it('is an OpenAPI 3.1 document of every route, each with who may call it', () => {
  expect(document).toMatchObject({ openapi: '3.1.0', info: { title: 'small' } });
  const operations = Object.entries(at<object>('paths')).flatMap(([path, item]) =>
    Object.keys(item).map(
      (method) =>
        `${method} ${path} ${at('paths', path, method, 'x-roles')} ${at('paths', path, method, 'security', 'length')}`,
    ),
  );
  expect(operations.sort()).toEqual([
    'get /health/live public 2',
    'get /health/ready public 2',
    'get /metrics public 2',
    'get /openapi.json public 2',
    'get /things public 2',
    'get /things/{id} coordinator,dpo 1',
    'post /things ops 1',
  ]);
});

it('takes parameters, bodies and answers from the zod schemas, in the words of JSON Schema 2020-12', () => {
  expect(at('paths', '/things/{id}', 'get', 'parameters')).toEqual([
    expect.objectContaining({
      name: 'id',
      in: 'path',
      required: true,
      schema: expect.objectContaining({ format: 'uuid' }),
    }),
  ]);
  expect(
    at('paths', '/things/{id}', 'get', 'responses', '200', 'content', 'application/json', 'schema', 'properties'),
  ).toMatchObject({
    at: { type: 'string', format: 'date-time' },
    note: { type: ['string', 'null'] },
  });
  const parameters = at<Named[]>('paths', '/things', 'get', 'parameters');
  expect(parameters.map(({ name, in: place, required }) => [name, place, required])).toEqual([
    ['limit', 'query', false],
    ['from', 'query', false],
  ]);
  expect(at('paths', '/things', 'post', 'requestBody', 'content', 'application/json', 'schema')).toMatchObject({
    additionalProperties: false,
    required: ['count', 'when'],
    properties: {
      count: { exclusiveMinimum: 0, type: 'integer' },
      kind: { default: 'a' },
      when: { type: 'string', format: 'date' },
    },
  });
});

it('documents the problems, the token, and the key that makes a write happen once', () => {
  const responses = at<object>('paths', '/things', 'post', 'responses');
  expect(Object.keys(responses)).toEqual(['204', '400', '401', '403', '404', '409', '413', '415', '422', '429', '500']);
  expect(responses).toMatchObject({ 409: { $ref: '#/components/responses/Problem' } });
  expect(at('components', 'responses', 'Problem', 'content', 'application/problem+json', 'schema', '$ref')).toBe(
    '#/components/schemas/Problem',
  );
  expect(at('components', 'schemas', 'Problem', 'required')).toEqual(['type', 'title', 'status', 'instance', 'code']);
  const namesAt = (method: string) => at<Named[]>('paths', '/things', method, 'parameters').map(({ name }) => name);
  expect([namesAt('post'), namesAt('get')]).toEqual([['Idempotency-Key'], ['limit', 'from']]);
  expect(at('components', 'securitySchemes', 'token')).toMatchObject({ type: 'http', scheme: 'bearer' });
});
