import { join } from 'node:path';
import { followUp } from '@duo/follow-up';
import { impact } from '@duo/impact';
import { intake } from '@duo/intake';
import { databaseOf, parseBranch } from '@duo/kernel';
import { matching } from '@duo/matching';
import { issuer, localKeys, localLinkSecret } from '../local/keys.ts';

/** Where the event log and the jobs of a branch are kept: as in a deployment, or all in its own PostgreSQL. */
export type Kind = 'kafka' | 'postgres';
export type Addresses = { postgres: string; brokers?: string; redis?: string };
export type Environment = Record<string, string>;

export const services = { intake, matching, 'follow-up': followUp, impact };
export type ServiceName = keyof typeof services;

/** The program of a service as it is deployed. */
export const programOf = (service: ServiceName) =>
  join(import.meta.dirname, '..', '..', 'services', service, 'dist', 'main.js');

/** Creates a branch with its database, tables and topics, and resolves with the environment of its services. */
export async function createBranch(name: string, kind: Kind, at: Addresses, folder: string): Promise<Environment> {
  const branch = parseBranch(name);
  const { jwksUrl } = await localKeys(folder);
  const environment = {
    BRANCH: branch,
    DATABASE_URL: Object.assign(new URL(at.postgres), { pathname: `/${databaseOf(branch)}` }).href,
    EVENT_LOG: kind,
    JOBS: kind === 'kafka' ? 'redis' : 'postgres',
    AUTH_ISSUER: issuer,
    AUTH_JWKS_URL: jwksUrl,
    LINK_SECRET: localLinkSecret(folder),
    PUBLIC_URL: 'http://127.0.0.1:4200',
    LOG_LEVEL: 'warn',
    ...(at.brokers ? { KAFKA_BROKERS: at.brokers } : {}),
    ...(at.redis ? { REDIS_URL: at.redis } : {}),
  };
  for (const service of Object.values(services)) await service.migrate(environment);
  return environment;
}
