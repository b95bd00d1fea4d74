import { above, ending, type Finding, finding } from './finding.ts';

/** The major versions that a release runs on and is tested with. */
const supported: Readonly<Record<string, readonly string[]>> = {
  PostgreSQL: ['18'],
  Kafka: ['4'],
  Redis: ['7', '8'],
};

export function judgeVersion(server: string, version: string): Finding {
  const known = supported[server] ?? [];
  const is = known.includes(version.split('.')[0] ?? '');
  return finding(server, is ? 'ok' : 'bad', `version ${version}`, `use version ${known.join(' or ')}`);
}

/** What Kafka has of a branch. */
export type KafkaFacts = {
  /** Not told over its protocol. */
  version?: string | undefined;
  topics: readonly TopicFacts[];
  groups: readonly GroupFacts[];
};
/** `inSync`: the copies that are up to date, of the partition that has the fewest. */
export type TopicFacts = {
  topic: string;
  partitions: number;
  replication: number;
  inSync: number;
  minInSync: number;
};
export type GroupFacts = { group: string; members: number; behind: number };

/** What a release makes of a branch on Kafka, with the settings of the branch. */
export type KafkaExpected = {
  topics: readonly string[];
  groups: readonly string[];
  partitions: number;
  replication: number;
};

export function judgeKafka({ version, topics, groups }: KafkaFacts, expected: KafkaExpected): Finding[] {
  return [
    ...(version ? [judgeVersion('Kafka', version)] : []),
    ...expected.topics.map((name) =>
      judgeTopic(
        name,
        topics.find(({ topic }) => topic === name),
        expected,
      ),
    ),
    ...expected.groups.flatMap((name) =>
      judgeGroup(
        name,
        groups.find(({ group }) => group === name),
      ),
    ),
  ];
}

function judgeTopic(name: string, topic: TopicFacts | undefined, { partitions, replication }: KafkaExpected): Finding {
  const bad = (told: string, todo: string) => finding(name, 'bad', told, todo);
  const warn = (told: string, todo: string) => finding(name, 'warn', told, todo);
  if (!topic) return bad('there is no such topic', 'run the migration step');
  if (topic.inSync < topic.minInSync)
    return bad(
      `${topic.inSync} copies are in sync, ${topic.minInSync} must be`,
      'nothing is taken: bring brokers back',
    );
  if (topic.partitions < partitions)
    return warn(
      `${topic.partitions} partitions, ${partitions} are asked for`,
      'correct KAFKA_PARTITIONS, or let the topics be made anew: a person would change partitions',
    );
  if (topic.replication < replication)
    return warn(`${topic.replication} copies, ${replication} are asked for`, 'kafka-reassign-partitions.sh');
  const least = replication >= 3 ? 2 : 1;
  if (topic.minInSync < least)
    return warn(
      `min.insync.replicas is ${topic.minInSync}`,
      `kafka-configs.sh --add-config min.insync.replicas=${least}`,
    );
  if (topic.inSync < topic.replication)
    return warn(`${topic.inSync} of ${topic.replication} copies are in sync`, 'does each broker run?');
  return finding(name, 'ok', `${topic.partitions} partitions, ${topic.replication} copies`, '');
}

function judgeGroup(name: string, group: GroupFacts | undefined): Finding[] {
  if (!group || group.members === 0)
    return [finding(`${name} readers`, 'bad', 'nobody reads', 'does the service run, and can it reach Kafka?')];
  return [
    above(
      `${name} lag`,
      group.behind,
      { warn: 1_000, bad: 100_000 },
      'events not heard yet',
      'wait; is the service busy, or is nothing heard at all?',
    ),
  ];
}

/** What Redis says of itself. `maxBytes` is 0 where it has no bound. */
export type RedisFacts = { version: string; policy: string; usedBytes: number; maxBytes: number };

export function judgeRedis({ version, policy, usedBytes, maxBytes }: RedisFacts): Finding[] {
  const keeps = policy === 'noeviction';
  const used = maxBytes === 0 ? 0 : (100 * usedBytes) / maxBytes;
  const told =
    maxBytes === 0 ? `% of no bound are used: ${Math.round(usedBytes / 2 ** 20)} MiB` : '% of maxmemory are used';
  return [
    judgeVersion('Redis', version),
    finding('Redis policy', keeps ? 'ok' : 'bad', `maxmemory-policy ${policy}`, 'jobs get lost: set it to noeviction'),
    above('Redis memory', used, { warn: 80, bad: 95 }, told, 'raise REDIS_MAXMEMORY and REDIS_MEMORY'),
  ];
}

/** The release that each process tells, by its name or address. */
export type Releases = Readonly<Record<string, string>>;

/** All of one release, and of that of this clone where it has a name. `local` is a build that nobody named. */
export function judgeReleases(of: Releases, names: readonly string[]): Finding[] {
  const told = [...Map.groupBy(Object.entries(of), ([, version]) => version)];
  if (told.length === 0) return [];
  const list = told.map(([version, on]) => `${version} (${on.map(([service]) => service).join(', ')})`).join(', ');
  const [version = ''] = told[0] ?? [];
  const mixed = told.length > 1;
  const here = names.length === 0 || version === 'local' || names.includes(version);
  return [
    finding(
      'one release',
      mixed ? 'warn' : 'ok',
      list,
      'end the upgrade, or go back: up --detach with one DUO_VERSION',
    ),
    ...(mixed || here
      ? []
      : [finding('release', 'warn', `${version} runs, here is ${names[0]}`, 'look from a clone of that release')]),
  ];
}

/** The end of a secret that a branch notes beside it, as a day. */
export function judgeSecretEnd(key: string, day: string, now: Date): Finding {
  const days = (Date.parse(`${day}T00:00:00Z`) - now.getTime()) / 86_400_000;
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(days))
    return finding(key, 'bad', 'is no day', 'write it as 2027-05-01');
  return ending(key, days, { warn: 30, bad: 3 }, 'have the issuer give a new secret, and note its end');
}
