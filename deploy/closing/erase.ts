import { type Branch, groupOf, refusal } from '@duo/kernel';
import { forgetQueue, KafkaLog } from '@duo/messaging';
import { createLog } from '@duo/platform';
import type { Place } from '../backup/places/place.ts';
import type { Kept } from '../backup/services.ts';
import { writeCertificate } from './certificate.ts';
import { dropDatabases, type Survey, surveyOf } from './erase/database.ts';
import { removeFiles } from './erase/files.ts';
import { forgetInNational, movedIn } from './erase/national.ts';
import { filesIn } from './hand-over.files.ts';
import { mayErase } from './order.ts';
import { byHand, type Part, parts, readState, type State, writeState } from './state.ts';

export type EraseOptions = {
  branch: Branch;
  folder: string;
  /** The name of the branch, as it was typed. */
  yes: string | undefined;
  place: Place;
  kept: readonly Kept[];
  /** Each cluster that has topics of the branch, its own and the national view's; `none`: its volumes are deleted by hand. */
  kafka: readonly string[];
  redis: string | undefined;
  /** The database of the national view; null: there is none. */
  national: string | null;
  /** Folders of backups; of those of others it takes none. */
  backups: readonly string[];
  now: () => Date;
  /** Told of each part that is done, before that is noted. */
  onDone?: (part: Part, told: string) => void;
};

/**
 * Erases a branch whose people were handed over or said no, part by part. What is done is noted after it was done; one
 * that ended without warning goes on there, and each part may be done twice. At the end stands the certificate.
 */
export async function erase(options: EraseOptions): Promise<string> {
  const { branch, folder, now } = options;
  let state = mayErase(await readState(folder, branch), options.yes);
  state = state.erased ? state : await begin(options, state);
  const work = workOf(options, state);
  for (const part of parts) {
    if (state.erased?.done[part]) continue;
    const told = await work[part]();
    options.onDone?.(part, told);
    state = noted(state, part, { at: now().toISOString(), told });
    await writeState(folder, state);
  }
  return writeCertificate(folder, state);
}

/** From here on there is no way back; before anything goes it is known what there is, and that all of it can be reached. */
async function begin({ branch, folder, place, kept, kafka, redis, now }: EraseOptions, state: State): Promise<State> {
  const survey = await surveyOf(place, branch, kept);
  refuseUnreached(survey, kafka, redis);
  const next = { ...state, erased: { beganAt: now().toISOString(), counts: survey.counts, done: {} } };
  await writeState(folder, next);
  return next;
}

function refuseUnreached({ log, jobs }: Survey, kafka: readonly string[], redis: string | undefined) {
  if (log === 'kafka' && kafka.length === 0) throw refusal('which-kafka');
  if (jobs === 'redis' && redis === undefined) throw refusal('which-redis');
}

function workOf(options: EraseOptions, { handedOver }: State): Record<Part, () => Promise<string>> {
  const { branch, folder, place, kafka, redis, national, backups } = options;
  return {
    database: async () => (await dropDatabases(place, branch)).join(', ') || 'was gone already',
    topics: async () => {
      if (kafka.includes(none)) return byHand;
      const gone: string[] = [];
      for (const brokers of kafka) gone.push(...(await forgetTopics(branch, brokers)));
      return kafka.length > 0 ? `${gone.length} topics of Kafka` : 'were in the database';
    },
    queue: async () =>
      redis === none ? byHand : redis ? `${await forgetQueue(redis, branch)} keys of Redis` : 'was in the database',
    national: async () => {
      if (national === null || !handedOver) return 'there is none';
      return forgetInNational(national, branch, await movedIn(filesIn(folder), handedOver));
    },
    files: async () => `${await removeFiles(branch, folder, backups)} files`,
  };
}

/** Told of a server that cannot be reached and goes with its volumes, as in containers. */
const none = 'none';

async function forgetTopics(branch: Branch, brokers: string): Promise<string[]> {
  const name = groupOf(branch, 'closing');
  const log = createLog({ branch, service: 'closing', level: 'silent' });
  const kafka = new KafkaLog({ brokers: brokers.split(','), name, log, onCrash: () => undefined });
  try {
    return (await kafka.forgetBranch(branch)).map(({ topic }) => topic);
  } finally {
    await kafka.close();
  }
}

function noted(state: State, part: Part, what: { at: string; told: string }): State {
  const erased = state.erased ?? { beganAt: what.at, counts: {}, done: {} };
  return { ...state, erased: { ...erased, done: { ...erased.done, [part]: what } } };
}
