import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, rootCertificates, setDefaultCACertificates } from 'node:tls';
import { createLog } from '@duo/platform';
import { type KafkaServer, startKafka } from '../../../../deploy/local/servers/kafka.ts';
import { eventually } from '../../test/eventually.js';
import { KafkaLog } from './kafka-log.js';

const log = createLog({ branch: 'test', service: 'secured', level: process.env.TEST_LOG_LEVEL ?? 'silent' });
const made = certificate();
let server: KafkaServer;
beforeAll(async () => {
  // What NODE_EXTRA_CA_CERTS does at the start of a process.
  setDefaultCACertificates([...rootCertificates, made.chain]);
  server = await startKafka({ settings: entrance(), answers });
}, 120_000);
afterAll(() => server.stop(), 60_000);

/** A certificate for this machine that is its own authority. */
function certificate() {
  const folder = mkdtempSync(join(tmpdir(), 'duo-certificate-'));
  const [key, chain] = [join(folder, 'key.pem'), join(folder, 'chain.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const how = [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    ...subject,
    '-keyout',
    key,
    '-out',
    chain,
  ];
  const { status, stderr } = spawnSync('openssl', how, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`openssl: ${stderr}`);
  const read = { key: readFileSync(key, 'utf8'), chain: readFileSync(chain, 'utf8') };
  rmSync(folder, { recursive: true });
  return read;
}

/** As a managed Kafka has it: TLS, and a name with a password. */
function entrance(): Record<string, string> {
  const module = 'org.apache.kafka.common.security.plain.PlainLoginModule';
  return {
    'listener.security.protocol.map': 'CONTROLLER:PLAINTEXT,INSIDE:PLAINTEXT,OUTSIDE:SASL_SSL',
    'sasl.enabled.mechanisms': 'PLAIN',
    'listener.name.outside.plain.sasl.jaas.config': `${module} required user_ghent="right";`,
    'ssl.keystore.type': 'PEM',
    'ssl.keystore.key': made.key,
    'ssl.keystore.certificate.chain': made.chain,
    'ssl.client.auth': 'none',
  };
}

async function answers(host: string, port: number) {
  const socket = connect({ host, port, ca: made.chain });
  await once(socket, 'secureConnect');
  socket.destroy();
}

const as = (password: string) =>
  new KafkaLog({
    brokers: server.brokers.split(','),
    name: 'secured',
    tls: true,
    sasl: { mechanism: 'plain', username: 'ghent', password },
    log,
    onCrash: () => undefined,
  });

it('is written and read over TLS by whoever has a name and a password', async () => {
  const secured = as('right');
  await secured.ensureTopics(['secured']);
  const value = Buffer.from('said');
  await secured.append([{ topic: 'secured', key: 'a', headers: {}, value }]);
  const heard: Uint8Array[] = [];
  await secured.subscribe('secured.group', ['secured'], async (records) => {
    for (const record of records) if (record.value) heard.push(record.value);
  });
  await eventually(() => expect(heard).toEqual([value]), 30_000);
  await secured.close();
});

it('lets nobody in with another password', async () => {
  const other = as('wrong');
  await expect(other.ping()).rejects.toThrow(/[Aa]uthentication/);
  await other.close();
}, 60_000);
