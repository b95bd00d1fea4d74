import { registry } from '@duo/contracts';
import { topicOf } from '@duo/kernel';
import { readmeTable } from '@duo/platform/testing';
import { heardBy, read, services, sourcesOf } from './test/source.ts';

const heard = new Map(services.map((service) => [service, heardBy(service)]));
const readme = read('proto', 'README.md');

/** The table of proto/README.md as the registry and the services' events.ts have it; why is for people to say. */
const expected = [...registry.values()].map(({ schema, service, major }) => {
  const listeners = services.filter((one) => heard.get(one)?.includes(schema.name));
  const topic = topicOf('<branch>', service, major);
  return [schema.typeName, service, listeners.join(', ') || 'nobody', schema.fields[0]?.name, topic];
});

it('tells of every event who says it, who hears it, its subject and its topic', () => {
  const rows = readmeTable(readme, 'Events');
  const told = rows.map(([event, by, to, _, subject, topic]) => [event, by, to, subject, topic].join(' | '));
  expect(told.sort()).toEqual(expected.map((row) => row.join(' | ')).sort());
  expect(rows.filter(([, , , why = '']) => why.length < 10)).toEqual([]);
});

it('would not pass with a row missing', () => {
  const cut = readme.replace(/^\| `duo\.matching\.v1\.PoolLeft`.*\n/m, '');
  expect(readmeTable(cut, 'Events')).toHaveLength(expected.length - 1);
});

it.each(services)('%s hears only events that somebody says', (service) => {
  const said = [...registry.values()].map(({ schema }) => schema.name);
  expect((heard.get(service) ?? []).filter((event) => !said.includes(event))).toEqual([]);
});

it.each(services)('%s follows the topics of the events that it handles, and no other', (service) => {
  const followed = sourcesOf(service, 'src/main.ts').flatMap((path) => {
    const [, list = ''] = /listensTo: \[([^\]]*)\]/.exec(read(path)) ?? [];
    return [...list.matchAll(/'([^']+)'/g)].map(([, name = '']) => name);
  });
  const handled = [...registry.values()].filter(({ schema }) => heard.get(service)?.includes(schema.name));
  expect(followed.sort()).toEqual([...new Set(handled.map((kind) => kind.service))].sort());
});
