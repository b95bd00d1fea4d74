import { readFile } from 'node:fs/promises';
import { beside, containedServices } from '../backup/places/beside.ts';
import { placeOf } from '../backup/places/open.ts';
import { kept } from '../backup/services.ts';
import { whyOf } from '../local/addresses.ts';
import { valuesOf } from '../local/env-file.ts';
import { dataFolder } from '../local/folder.ts';
import { findAddress, findBackups, findCertificate, findDisk, findEnd, type ServiceFound } from './address.facts.ts';
import { findService, findVolume } from './container.facts.ts';
import { databaseFacts } from './database.facts.ts';
import { type Finding, finding } from './finding.ts';
import { judgeDatabase } from './judge.ts';
import { judgeKafka, judgeRedis, judgeReleases, judgeSecretEnd } from './judge-servers.ts';
import { expectedOf, kafkaAt, kafkaThrough } from './kafka.facts.ts';
import type { DoctorAsked } from './options.ts';
import { redisAt, redisThrough } from './redis.facts.ts';
import { releaseNames } from './release.facts.ts';

/** Looks at all of a branch that can be seen from outside. What cannot be looked at is a finding, too. */
export async function examine(asked: DoctorAsked): Promise<Finding[]> {
  const settings = await settingsOf(asked.envFiles);
  const end = settings.OIDC_CLIENT_SECRET_EXPIRES;
  return [
    ...(await findDatabase(asked)),
    ...(await findKafka(asked, settings)),
    ...(await findRedis(asked, settings)),
    ...(await findServices(asked)),
    ...(end ? [judgeSecretEnd('OIDC_CLIENT_SECRET_EXPIRES', end, new Date())] : []),
    ...(asked.backups ? await findBackups(asked.backups, asked.branch, new Date()) : []),
    ...(asked.compose || asked.kubernetes || asked.url ? [] : await findDisk('disk of the data', dataFolder())),
  ];
}

type Settings = Readonly<Record<string, string>>;

async function settingsOf(files: readonly string[]): Promise<Settings> {
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')));
  return Object.assign({}, ...texts.map(valuesOf)) as Settings;
}

function findDatabase(asked: DoctorAsked): Promise<Finding[]> {
  return looked('database', 'does PostgreSQL run, and is the branch in it?', async () => {
    const place = await placeOf(asked);
    try {
      const found = judgeDatabase(await databaseFacts(place, asked.branch, kept));
      const command = await beside(asked, 'postgres');
      if (command) found.push(...(await findVolume('postgres', command)));
      return [...found, ...(asked.url ? await findCertificate(asked.url) : [])];
    } finally {
      await place.close();
    }
  });
}

/** Where the branch is told to keep its events there, or somebody tells a broker. */
async function findKafka(asked: DoctorAsked, settings: Settings): Promise<Finding[]> {
  const contained = (asked.compose ?? asked.kubernetes) && settings.EVENT_LOG !== 'postgres';
  if (!asked.kafka && !contained) return [];
  const expected = expectedOf(asked.branch, settings);
  return looked('Kafka', 'does a broker run, and is it there?', async () => {
    if (asked.kafka) {
      const found = judgeKafka(await kafkaAt(asked.kafka, asked.branch, expected, settings), expected);
      return settings.KAFKA_TLS === 'true' ? [...found, ...(await findEnd('Kafka', `tls://${asked.kafka}`))] : found;
    }
    const command = (await beside(asked, 'kafka')) ?? [];
    return [...judgeKafka(await kafkaThrough(command), expected), ...(await findVolume('kafka', command))];
  });
}

/** The same of the jobs. */
async function findRedis(asked: DoctorAsked, settings: Settings): Promise<Finding[]> {
  const contained = (asked.compose ?? asked.kubernetes) && settings.JOBS !== 'postgres';
  if (!asked.redis && !contained) return [];
  return looked('Redis', 'does Redis run, and is it there?', async () => {
    if (asked.redis) {
      const found = judgeRedis(await redisAt(asked.redis));
      return asked.redis.startsWith('rediss:') ? [...found, ...(await findEnd('Redis', asked.redis))] : found;
    }
    const command = (await beside(asked, 'redis')) ?? [];
    return [...judgeRedis(await redisThrough(command)), ...(await findVolume('redis', command))];
  });
}

/** Services at addresses, and those of a branch in containers, which publish none. */
async function findServices(asked: DoctorAsked): Promise<Finding[]> {
  const inside = asked.compose || asked.kubernetes ? containedServices : [];
  const seen = await Promise.all([
    ...asked.at.map(findAddress),
    ...inside.map((name) =>
      beside(asked, name)
        .then((command = []) => findService(name, command))
        .catch((error): ServiceFound => ({ name, found: [unseen(name, error, 'does it run?')] })),
    ),
  ]);
  const releases = Object.fromEntries(seen.flatMap(({ name, version }) => (version ? [[name, version]] : [])));
  return [...seen.flatMap(({ found }) => found), ...judgeReleases(releases, await releaseNames())];
}

const looked = (check: string, todo: string, look: () => Promise<Finding[]>): Promise<Finding[]> =>
  look().catch((error) => [unseen(check, error, todo)]);

const unseen = (check: string, error: unknown, todo: string) =>
  finding(check, 'bad', whyOf(error).split('\n').at(-1) ?? '', todo);
