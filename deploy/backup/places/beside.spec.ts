import { beside, type Contained, inCluster } from './beside.ts';
import { whereOf } from './where.ts';

it.each<[Contained, string]>([
  ['postgres', 'statefulset/postgres'],
  ['kafka', 'statefulset/kafka'],
  ['follow-up', 'deployment/follow-up'],
])('runs programs in a cluster beside %s', (name, workload) => {
  expect(inCluster({ kubernetes: 'duo-ghent' }, name).join(' ')).toBe(
    `kubectl --namespace duo-ghent exec -i --quiet ${workload} --`,
  );
});

it('takes the context that it is told', async () => {
  expect(await beside({ kubernetes: 'g', context: 'there' }, 'redis')).toEqual([
    ...['kubectl', '--context', 'there', '--namespace', 'g', 'exec', '-i', '--quiet', 'statefulset/redis', '--'],
  ]);
});

it('runs nothing beside a server that is reached by its address', async () => {
  expect(await beside({ url: 'postgresql://there' }, 'postgres')).toBeUndefined();
  expect(await beside({}, 'postgres')).toBeUndefined();
});

it.each([
  [{ compose: 'ghent', kubernetes: 'ghent' }, 'one place'],
  [{ kubernetes: 'ghent', url: 'postgresql://there' }, 'one place'],
  [{ context: 'there' }, 'goes with --kubernetes'],
])('refuses %j', (where, why) => expect(() => whereOf(where)).toThrow(why));
