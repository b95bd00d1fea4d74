import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './access.ts';
import { outputOf } from './command.ts';
import { type Address, inDocker } from './docker.ts';
import { findJars, findJava } from './kafka.jars.ts';
import { coordinatorAnswers } from './kafka.probe.ts';
import { onMachine } from './machine.ts';
import { freePort } from './port.ts';
import { openServer, type Server } from './server.ts';

export type KafkaServer = Server & {
  /** Comma list of `host:port`, as clients take it. */
  readonly brokers: string;
};

const version = '4.3.1';
const clusterId = 'ZHVvLWxvY2FsLWthZmthLg';
const heap = ['-Xms128m', '-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
const signals = { gentle: 'SIGTERM', immediate: 'SIGKILL' } as const;

/** A node that is alone: everything once, no waiting for others, no topic that nobody asked for. */
const alone = {
  'offsets.topic.replication.factor': 1,
  'offsets.topic.num.partitions': 4,
  'transaction.state.log.replication.factor': 1,
  'transaction.state.log.min.isr': 1,
  'share.coordinator.state.topic.replication.factor': 1,
  'share.coordinator.state.topic.min.isr': 1,
  'group.initial.rebalance.delay.ms': 0,
  'auto.create.topics.enable': false,
  // After kill -9 the node waits until its former self has been given up: 3 s instead of 9.
  'broker.session.timeout.ms': 3_000,
  'broker.heartbeat.interval.ms': 500,
  // Larger than what duo ever says, so that a value which is too large arrives and is dealt with.
  'message.max.bytes': 4 * 2 ** 20,
  'log.cleaner.dedupe.buffer.size': 2 * 2 ** 20,
};

/** How clients come in, where it is not plainly: its settings, and whether it answers. */
export type Entrance = { settings: Record<string, string>; answers(host: string, port: number): Promise<unknown> };

const plain: Entrance = { settings: {}, answers: coordinatorAnswers };

/** An Apache Kafka of one's own, one KRaft node: from Docker, or else from its published jars. */
export async function startKafka({ settings, answers } = plain): Promise<KafkaServer> {
  const { place, address } = (await container(settings)) ?? (await machine(settings));
  const ask = async () => {
    await answers(address.host, address.port);
    return version;
  };
  const server = await openServer(place, { name: 'Kafka', signals, ask });
  return { ...server, brokers: `${address.host}:${address.port}` };
}

function settingsFor({ host, port }: Address, listeners: { outside: string; inside: string; controller: string }) {
  return {
    'process.roles': 'broker,controller',
    'node.id': 1,
    'controller.quorum.voters': `1@${listeners.controller}`,
    'controller.listener.names': 'CONTROLLER',
    'listener.security.protocol.map': 'CONTROLLER:PLAINTEXT,INSIDE:PLAINTEXT,OUTSIDE:PLAINTEXT',
    'inter.broker.listener.name': 'INSIDE',
    listeners: `OUTSIDE://${listeners.outside},INSIDE://${listeners.inside},CONTROLLER://${listeners.controller}`,
    'advertised.listeners': `OUTSIDE://${host}:${port},INSIDE://${listeners.inside}`,
    ...alone,
  };
}

async function container(more: Entrance['settings']) {
  const listeners = { outside: '0.0.0.0:9092', inside: 'localhost:19092', controller: 'localhost:9093' };
  const found = await inDocker({
    image: `apache/kafka:${version}`,
    port: 9092,
    environment: (address) => ({
      ...asEnvironment({ ...settingsFor(address, listeners), ...more }),
      CLUSTER_ID: clusterId,
      KAFKA_HEAP_OPTS: heap.slice(0, 2).join(' '),
    }),
  });
  return found && { place: found.place, address: { ...found.address } };
}

/** A property is a line; a certificate has many. */
const oneLine = (value: unknown) => String(value).replaceAll('\n', '\\n');

/** `log.dirs` is `KAFKA_LOG_DIRS` to the image; `_` in a name is `__`. */
const variableOf = (key: string) => `KAFKA_${key.replaceAll('_', '__').replaceAll('.', '_').toUpperCase()}`;

const asEnvironment = (settings: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(settings).map(([key, value]) => [variableOf(key), oneLine(value)]));

async function machine(more: Entrance['settings']) {
  const [java, jars] = [await findJava(), await findJars()];
  const [port, inside, controller] = [await freePort(), await freePort(), await freePort()];
  const folder = temporaryFolder('kafka');
  const file = join(folder, 'server.properties');
  const address = { host: '127.0.0.1', port };
  const on = (of: number) => `127.0.0.1:${of}`;
  const settings = {
    ...settingsFor(address, { outside: on(port), inside: on(inside), controller: on(controller) }),
    'log.dirs': join(folder, 'data'),
    ...more,
  };
  const log4j = `-Dlog4j2.configurationFile=${join(import.meta.dirname, 'kafka', 'log4j2.xml')}`;
  const jvm = [...heap, log4j, '-cp', join(jars, '*')];
  const place = onMachine({
    file: java,
    args: [...jvm, 'kafka.Kafka', file],
    folder,
    log: join(folder, 'kafka.log'),
    env: { PATH: process.env.PATH },
    orphaned: 'SIGKILL',
    temporary: true,
    async prepare() {
      const lines = Object.entries(settings).map(([key, value]) => `${key}=${oneLine(value)}\n`);
      writeFileSync(file, lines.join(''));
      await outputOf(java, [...jvm, 'kafka.tools.StorageTool', 'format', '-t', clusterId, '-c', file]);
    },
  });
  return { place, address };
}
