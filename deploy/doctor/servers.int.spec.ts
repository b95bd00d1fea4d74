import { impact } from '@duo/impact';
import { addressOf, describeOn, eventually, openBranch, type TestBranch } from '@duo/testing';
import { outputOf } from '../local/servers/command.ts';
import { findVolume } from './container.facts.ts';
import type { KafkaFacts } from './judge-servers.ts';
import { expectedOf, kafkaAt, kafkaThrough } from './kafka.facts.ts';
import { redisAt, redisThrough } from './redis.facts.ts';

/** The command that runs programs beside a server of the run; undefined where it is in no container. */
async function besideServer(port: string): Promise<string[] | undefined> {
  const id = await outputOf('docker', ['ps', '--quiet', '--filter', `publish=${port}`]).catch(() => '');
  return id ? ['docker', 'exec', '-i', id] : undefined;
}

describeOn('postgres', 'kafka')('Kafka', () => {
  let branch: TestBranch;
  beforeAll(async () => {
    branch = await openBranch({ log: 'kafka' });
  });
  afterAll(() => branch.close());

  it('is seen with the topics and the readers of a branch, by its address and by its own programs', async () => {
    const brokers = addressOf('kafka');
    const expected = expectedOf(branch.name, {});
    expect(await kafkaAt(brokers, branch.name, expected)).toMatchObject({ topics: [] });
    const running = await branch.start(impact);
    const topics = ['intake', 'matching', 'follow-up', 'impact'].map((service) => ({
      topic: `${branch.name}.${service}.v1`,
      ...{ partitions: 3, replication: 1, inSync: 1, minInSync: 1 },
    }));
    const group = `${branch.name}.impact`;
    const seen = async (look: Promise<KafkaFacts>) => {
      const { topics, groups } = await look;
      const own = expected.topics.flatMap((name) => topics.find(({ topic }) => topic === name) ?? []);
      return { topics: own, impact: groups.find((one) => one.group === group) };
    };
    const impactIs = { group, members: 1, behind: 0 };
    await eventually(
      async () => expect(await seen(kafkaAt(brokers, branch.name, expected))).toEqual({ topics, impact: impactIs }),
      { within: 30_000, every: 1_000 },
    );
    const command = await besideServer(brokers.split(':').at(-1) ?? '');
    if (command) {
      expect(await seen(kafkaThrough(command, 'localhost:19092'))).toEqual({ topics, impact: impactIs });
      expect((await kafkaThrough(command, 'localhost:19092')).version).toMatch(/^4\./);
    }
    await running.stop();
    expect(await seen(kafkaAt(brokers, branch.name, expected))).toMatchObject({ impact: { members: 0 } });
  }, 120_000);
});

describeOn('redis')('Redis', () => {
  it('is seen by its address and by its own program', async () => {
    const url = new URL(addressOf('redis'));
    const well = {
      version: expect.stringMatching(/^[78]\./),
      policy: 'noeviction',
      maxBytes: 0,
      usedBytes: expect.any(Number),
    };
    expect(await redisAt(url.href)).toEqual(well);
    const command = await besideServer(url.port);
    if (!command) return;
    expect(await redisThrough(command)).toEqual(well);
    expect(await findVolume('redis', command)).toMatchObject([
      { check: 'disk of redis', told: expect.stringContaining('%') },
    ]);
  });

  it('is not taken for one that answers when it does not', async () => {
    await expect(redisAt('redis://127.0.0.1:1')).rejects.toThrow('ECONNREFUSED');
  });
});
