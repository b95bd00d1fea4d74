import { globSync } from 'node:fs';
import { join } from 'node:path';
import { files } from './descriptors.js';
import { menteeReady } from './events.js';
import { kindOf, registry } from './registry.js';

const proto = join(import.meta.dirname, '../../../proto');

it('knows every .proto file', () =>
  expect(files.map(({ name }) => `${name}.proto`).sort()).toEqual(globSync('**/*.proto', { cwd: proto }).sort()));

it('holds every event that the .proto files have, and no other', () => {
  const events = files.filter(({ name }) => name.endsWith('/events')).flatMap(({ messages }) => messages);
  expect([...registry.keys()].sort()).toEqual(events.map(({ typeName }) => typeName).sort());
});

it.each([...registry])('%s belongs to the service of its package', (type, { schema, service, major }) => {
  expect(`duo.${service.replaceAll('-', '')}.v${major}.${schema.name}`).toBe(type);
});

it.each([...registry])('%s is about the subject in its first field', (_, kind) => {
  const [subject] = kind.schema.fields;
  expect(subject).toMatchObject({ fieldKind: 'scalar', number: 1 });
  expect(kind.subjectOf(kind({ [subject?.localName ?? '']: 'an id' } as Record<string, unknown>))).toBe('an id');
});

it('refuses a message that no service may say', () => {
  expect(kindOf(menteeReady({})).service).toBe('intake');
  expect(() => kindOf({ $typeName: 'duo.intake.v1.MenteeDreamt' })).toThrow('is not in the event registry');
});
