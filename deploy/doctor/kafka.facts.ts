import { followUp } from '@duo/follow-up';
import { impact } from '@duo/impact';
import { intake } from '@duo/intake';
import { type Branch, groupOf, topicOf } from '@duo/kernel';
import { matching } from '@duo/matching';
import { lookAtKafka } from '@duo/messaging';
import { createLog } from '@duo/platform';
import { outputOf } from '../local/servers/command.ts';
import type { KafkaExpected, KafkaFacts } from './judge-servers.ts';
import { readKafka, separator } from './kafka-tools.ts';

const services = [intake, matching, followUp, impact];

/** What this release makes on Kafka for a branch with these settings. */
export const expectedOf = (branch: Branch, settings: Readonly<Record<string, string>>): KafkaExpected => ({
  topics: services.map(({ name }) => topicOf(branch, name)),
  groups: services.filter(({ listensTo }) => listensTo.length > 0).map(({ name }) => groupOf(branch, name)),
  partitions: Number(settings.KAFKA_PARTITIONS || 6),
  replication: Number(settings.KAFKA_REPLICATION || 1),
});

/** By the address of a broker, as the services of the branch speak to it: over TLS and with a name, where they do. */
export function kafkaAt(
  brokers: string,
  branch: Branch,
  { topics, groups }: KafkaExpected,
  settings: Readonly<Record<string, string>> = {},
): Promise<KafkaFacts> {
  const { KAFKA_TLS, KAFKA_SASL: mechanism, KAFKA_USERNAME: username, KAFKA_PASSWORD: password } = settings;
  const client = {
    brokers: brokers.split(','),
    name: groupOf(branch, 'doctor'),
    tls: KAFKA_TLS === 'true',
    ...(mechanism ? { sasl: { mechanism, username, password } as Parameters<typeof lookAtKafka>[0]['sasl'] } : {}),
    log: createLog({ branch, service: 'doctor', level: 'silent' }),
  };
  return lookAtKafka(client, topics, groups);
}

const programs = [
  'kafka-topics.sh --version',
  'kafka-topics.sh --describe',
  'kafka-consumer-groups.sh --describe --all-groups',
];

/** By Kafka's own programs, beside a broker that publishes no port; they may take no more memory than is left there. */
export async function kafkaThrough(command: readonly string[], broker = 'localhost:9092'): Promise<KafkaFacts> {
  const lines = programs.map((program) => `/opt/kafka/bin/${program} --bootstrap-server ${broker}`);
  const script = `export KAFKA_HEAP_OPTS=-Xmx128m; set -e; ${lines.join(`; echo ${separator}; `)}`;
  const [file = '', ...args] = [...command, 'bash', '-c', script];
  return readKafka(await outputOf(file, args));
}
