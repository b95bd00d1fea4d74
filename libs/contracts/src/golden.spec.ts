import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createRegistry, type DescMessage, fromBinary, toBinary, toJson } from '@bufbuild/protobuf';
import { addGolden, type Golden } from '../golden.js';
import { files, withNested } from './descriptors.js';
import { registry } from './registry.js';

const folder = join(import.meta.dirname, '../golden');
const types = readdirSync(folder);
const goldens = types.flatMap((type) => readdirSync(join(folder, type)).map((name) => [type, name] as const));
const messages = createRegistry(...files);
const read = (...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8')) as Golden;

it('keeps bytes of every event', () =>
  expect(types.sort()).toEqual(expect.arrayContaining([...registry.keys()].sort())));

it.each(goldens)('%s %s means for ever what it meant when it was said', (type, name) => {
  const { json, bytes } = read(folder, type, name);
  const schema = messages.getMessage(type);
  if (!schema)
    throw new RangeError(`${type} was said once: its message stays in proto/ although nobody says it any more`);
  const message = fromBinary(schema, Buffer.from(bytes, 'hex'));
  expect(toJson(schema, message)).toEqual(json);
  expect(Buffer.from(toBinary(schema, message)).toString('hex')).toBe(bytes);
});

/** The fields that have a value here, each with its message: what has none could be changed without a golden event noticing. */
function told(schema: DescMessage, value: object): string[] {
  return schema.fields.flatMap(({ jsonName, message }) => {
    const given = [Reflect.get(value, jsonName)].flat().filter((one) => one !== undefined);
    return given.flatMap((one) => [`${schema.typeName}.${jsonName}`, ...(message ? told(message, one) : [])]);
  });
}

it('keeps a value of every field that there is', () => {
  const known = goldens.flatMap(([type, name]) => {
    const schema = messages.getMessage(type);
    return schema ? told(schema, read(folder, type, name).json as object) : [];
  });
  const all = files.flatMap((file) => file.messages.flatMap(withNested));
  const fields = all.flatMap(({ typeName, fields }) => fields.map(({ jsonName }) => `${typeName}.${jsonName}`));
  expect(fields.filter((field) => !known.includes(field))).toEqual([]);
});

describe('a new golden event', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'duo-golden-'));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));
  const type = 'duo.intake.v1.MenteeReady';
  const json = (day: string) => JSON.stringify({ mentee: '0197a3c5-7d1e-7b42-9a60-3f2c8d4e5b61', readyOn: day });

  it('is kept beside the others, once', () => {
    const written = ['2021-03-12', '2021-03-13'].map((day) => addGolden(type, json(day), scratch));
    expect(written.map((file) => basename(file))).toEqual(['1.json', '2.json']);
    expect(read(scratch, type, '2.json').json).toEqual(JSON.parse(json('2021-03-13')));
    expect(() => addGolden(type, json('2021-03-12'), scratch)).toThrow('has these bytes already, in 1.json');
  });

  it.each([
    ['a field that there is not', type, '{ "readyAt": "2021-03-12" }', 'is not what was asked for but {}'],
    ['a value of another kind', type, '{ "readyOn": 12 }', 'invalid value for string'],
    ['a type that there is not', 'duo.intake.v1.MenteeDreamt', '{}', 'not found'],
  ])('is refused for %s', (_, of, text, why) => expect(() => addGolden(of, text, scratch)).toThrow(why));
});
