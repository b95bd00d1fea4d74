import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type KafkaServer, startKafka } from '../local/servers/kafka.ts';
import { freePort } from '../local/servers/port.ts';
import { type PostgresServer, startPostgres } from '../local/servers/postgres.ts';
import { type RedisServer, startRedis } from '../local/servers/redis.ts';
import { createBranch, type Environment, type Kind, programOf, type ServiceName } from './branch.ts';
import { Crew, type Member } from './crew.ts';
import type { Figure, Measured } from './figure.ts';

/** Something that is measured: its figures, and a run that gives each its numbers, by name. */
export type Bench = { figures: Figure[]; run(room: Room): Promise<Record<string, Measured>> };

/** What a process of the system is told beside its branch: no limit that a person would meet is to be measured. */
const unlimited = { HTTP_RATE_PER_MINUTE: '10000000', INTAKE_ENROLMENTS_PER_MINUTE: '10000000' };

export type Running = { url: string; member: Member };

/** Where the measuring is done: servers that are started when they are needed, and branches on them. */
export class Room {
  readonly folder = mkdtempSync(join(tmpdir(), 'duo-bench-'));
  readonly #crew = new Crew(this.folder);
  readonly #members: Member[] = [];
  #servers: { postgres?: Promise<PostgresServer>; kafka?: Promise<KafkaServer>; redis?: Promise<RedisServer> } = {};
  #branches = 0;

  /** PostgreSQL whose commits are on the disk. */
  postgres(): Promise<PostgresServer> {
    this.#servers.postgres ??= startPostgres();
    return this.#servers.postgres;
  }

  kafka(): Promise<KafkaServer> {
    this.#servers.kafka ??= startKafka();
    return this.#servers.kafka;
  }

  redis(): Promise<RedisServer> {
    this.#servers.redis ??= startRedis();
    return this.#servers.redis;
  }

  /** A new branch, with nobody at work yet. */
  async branch(kind: Kind): Promise<Environment> {
    this.#branches += 1;
    const { url: postgres } = await this.postgres();
    const deployed = async () => ({ brokers: (await this.kafka()).brokers, redis: (await this.redis()).url });
    const at = { postgres, ...(kind === 'kafka' ? await deployed() : {}) };
    return { ...(await createBranch(`bench-${this.#branches}`, kind, at, this.folder)), ...unlimited };
  }

  /** Starts a service as it is deployed, and resolves when it is ready. */
  async start(service: ServiceName, environment: Environment): Promise<Running> {
    const port = await freePort();
    const env = { ...environment, SERVICE_PORT: String(port) };
    const url = `http://127.0.0.1:${port}`;
    const member = this.keep(`${service}-${port}`, programOf(service), env);
    for (const from = Date.now(); !(await isReady(url)); await sleep(50))
      if (Date.now() - from > 60_000) throw new Error(`${service} is not ready after a minute: see ${this.folder}`);
    return { url, member };
  }

  /** Starts a program of Node beside the system. */
  keep(name: string, file: string, env: Environment): Member {
    const member = this.#crew.keep({ name, file, env });
    this.#members.push(member);
    return member;
  }

  /** Throws when something has ended by itself: what was measured then is worth nothing. */
  check(): void {
    const mishaps = this.#members.flatMap(({ program, mishaps }) => mishaps.map((how) => `${program.name}: ${how}`));
    if (mishaps.length > 0) throw new Error(`ended by themselves: ${mishaps.join(', ')}; see ${this.folder}`);
  }

  async close(): Promise<void> {
    await this.#crew.dismiss();
    const servers = await Promise.all(Object.values(this.#servers));
    await Promise.all(servers.map((server) => server.stop()));
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const isReady = (url: string) =>
  fetch(`${url}/health/ready`).then(
    async (answer) => {
      await answer.arrayBuffer();
      return answer.ok;
    },
    () => false,
  );
