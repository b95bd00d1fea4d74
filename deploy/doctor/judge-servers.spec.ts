import { exitCodeOf, type Finding } from './finding.ts';
import {
  judgeKafka,
  judgeRedis,
  judgeReleases,
  judgeSecretEnd,
  type KafkaExpected,
  type KafkaFacts,
  type TopicFacts,
} from './judge-servers.ts';

const topic: TopicFacts = { topic: 'ghent.intake.v1', partitions: 6, replication: 3, inSync: 3, minInSync: 2 };
const group = { group: 'ghent.impact', members: 1, behind: 0 };
const kafka: KafkaFacts = { version: '4.3.1', topics: [topic], groups: [group] };
const expected: KafkaExpected = {
  topics: ['ghent.intake.v1'],
  groups: ['ghent.impact'],
  partitions: 6,
  replication: 3,
};
const redis = { version: '8.2.1', policy: 'noeviction', usedBytes: 2 ** 20, maxBytes: 2 ** 27 };
const now = new Date('2027-04-01T12:00:00Z');

const illKafka = (facts: Partial<KafkaFacts>) => judgeKafka({ ...kafka, ...facts }, expected);
const illTopic = (facts: Partial<TopicFacts>) => illKafka({ topics: [{ ...topic, ...facts }] });
const illGroup = (facts: Partial<typeof group>) => illKafka({ groups: [{ ...group, ...facts }] });
const illRedis = (facts: Partial<typeof redis>) => judgeRedis({ ...redis, ...facts });
const ends = (day: string) => [judgeSecretEnd('OIDC_CLIENT_SECRET_EXPIRES', day, now)];

it.each<[string, Finding[]]>([
  ['a broker with all that a release makes', judgeKafka(kafka, expected)],
  ['a broker that tells no version', judgeKafka({ ...kafka, version: undefined }, expected)],
  ['more partitions than are asked for', illTopic({ partitions: 12 })],
  ['a Redis that keeps everything', judgeRedis(redis)],
  ['a Redis without a bound', illRedis({ maxBytes: 0 })],
  ['services of the release of this clone', judgeReleases({ intake: 'v2', console: 'v2' }, ['v2-0-gabc', 'v2'])],
  ['builds that nobody named', judgeReleases({ intake: 'local' }, ['abc1234'])],
  ['a branch of which no service is looked at', judgeReleases({}, ['abc1234'])],
  ['a secret that is good for long', ends('2027-05-02')],
])('finds nothing in %s', (_, findings) => {
  expect(findings.filter(({ verdict, todo }) => verdict !== 'ok' || todo)).toEqual([]);
});

it.each<[string, Finding[], string, number]>([
  ['an old Kafka', illKafka({ version: '3.9.1' }), 'Kafka', 2],
  ['a topic that was never made', illKafka({ topics: [] }), 'ghent.intake.v1', 2],
  ['a topic that takes nothing', illTopic({ inSync: 1 }), 'ghent.intake.v1', 2],
  ['a topic with too few partitions', illTopic({ partitions: 3 }), 'ghent.intake.v1', 1],
  ['a topic with too few copies', illTopic({ replication: 2, inSync: 2 }), 'ghent.intake.v1', 1],
  ['a topic whose copies may all be late', illTopic({ minInSync: 1 }), 'ghent.intake.v1', 1],
  ['a copy that is late', illTopic({ inSync: 2 }), 'ghent.intake.v1', 1],
  ['a group that never was', illKafka({ groups: [] }), 'ghent.impact readers', 2],
  ['a group without members', illGroup({ members: 0 }), 'ghent.impact readers', 2],
  ['a group that is behind', illGroup({ behind: 2_000 }), 'ghent.impact lag', 1],
  ['an old Redis', illRedis({ version: '6.2.0' }), 'Redis', 2],
  ['a Redis that throws jobs away', illRedis({ policy: 'allkeys-lru' }), 'Redis policy', 2],
  ['a Redis that fills', illRedis({ usedBytes: 0.9 * 2 ** 27 }), 'Redis memory', 1],
  ['a full Redis', illRedis({ usedBytes: 0.97 * 2 ** 27 }), 'Redis memory', 2],
  ['two releases', judgeReleases({ intake: 'v1', console: 'v2' }, ['v2']), 'one release', 1],
  ['another release than here', judgeReleases({ intake: 'v1' }, ['v2']), 'release', 1],
  ['a secret that ends within a month', ends('2027-04-30'), 'OIDC_CLIENT_SECRET_EXPIRES', 1],
  ['a secret that ends tomorrow', ends('2027-04-02'), 'OIDC_CLIENT_SECRET_EXPIRES', 2],
  ['a secret that has ended', ends('2027-03-01'), 'OIDC_CLIENT_SECRET_EXPIRES', 2],
  ['an end that is no day', ends('next year'), 'OIDC_CLIENT_SECRET_EXPIRES', 2],
])('tells of %s, and what to do', (_, findings, check, code) => {
  const found = findings.filter(({ verdict }) => verdict !== 'ok');
  expect(found).toMatchObject([{ check, todo: expect.any(String) }]);
  expect(exitCodeOf(findings)).toBe(code);
});
