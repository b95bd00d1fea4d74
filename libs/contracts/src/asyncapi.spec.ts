import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import specs from '@asyncapi/specs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import protobuf from 'protobufjs';
import { asyncapi } from './asyncapi.js';
import { registry, speakers } from './registry.js';

const golden = join(import.meta.dirname, '../golden');
const goldens = readdirSync(golden).flatMap((type) =>
  readdirSync(join(golden, type)).map((name) => [type, name] as const),
);

const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
formats.default(ajv);
const isAsyncApi = ajv.compile(specs.schemasWithoutId['3.0.0'] as object);
const document = asyncapi('ghent');

it('is a valid AsyncAPI 3 document', () => {
  isAsyncApi(JSON.parse(JSON.stringify(document)));
  expect(isAsyncApi.errors ?? []).toEqual([]);
});

it('would be found invalid', () => {
  const { info, ...headless } = document;
  expect(isAsyncApi(headless)).toBe(false);
  expect(isAsyncApi({ ...document, channels: { 'ghent.intake.v1': { address: 1 } } })).toBe(false);
  expect(isAsyncApi({ ...document, operations: { say: { action: 'whisper', channel: { $ref: '#' } } } })).toBe(false);
});

it('has every event on the topic of its service', () => {
  const told = Object.values(document.channels).flatMap(({ address, messages }) =>
    Object.values(messages).map(({ $ref }) => `${address} ${$ref.split('/').at(-1)}`),
  );
  const said = [...registry].map(([type, { service, major }]) => `ghent.${service}.v${major} ${type}`);
  expect(told.sort()).toEqual(said.sort());
  expect(Object.keys(document.components.messages).sort()).toEqual([...registry.keys()].sort());
});

it('points only at what it holds', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path = '']) => path);
  expect(references.length).toBeGreaterThan(registry.size);
  const missing = references.filter(
    (path) => !path.split('/').reduce<unknown>((part, key) => Reflect.get(part as object, key), document),
  );
  expect(missing).toEqual([]);
});

it('tells of one service when only that is asked for', () => {
  expect(speakers).toContain('matching');
  expect(Object.keys(asyncapi('ghent', ['matching']).channels)).toEqual(['ghent.matching.v1']);
});

it('describes headers that real ones match', () => {
  const { headers } = document.components.messages['duo.intake.v1.MenteeReady'] ?? {};
  const matches = ajv.compile(headers as object);
  const real = {
    ce_id: '0197a3c5-7d1e-7b42-9a60-3f2c8d4e5b61',
    ce_source: '/ghent/intake',
    ce_type: 'duo.intake.v1.MenteeReady',
    ce_specversion: '1.0',
    ce_time: '2021-04-02T09:00:00.000Z',
    ce_subject: '0197a3c6-02b8-7c1d-8e55-91d04a7f6c23',
    ce_aggregateversion: '2',
    'content-type': 'application/protobuf',
  };
  expect(matches(real)).toBe(true);
  for (const key of Object.keys(real)) expect([key, matches({ ...real, [key]: 'wrong' })]).toEqual([key, false]);
});

it.each(goldens)('says enough of %s %s to read its bytes with another library', (type, name) => {
  const { json, bytes } = JSON.parse(readFileSync(join(golden, type, name), 'utf8'));
  const payload = document.components.messages[type]?.payload as { schema: string };
  const read = protobuf.parse(payload.schema).root.lookupType(type).decode(Buffer.from(bytes, 'hex'));
  expect(read.$type.toObject(read, { enums: String })).toEqual(json);
});
