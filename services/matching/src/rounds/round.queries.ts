import type { Id } from '@duo/kernel';
import type { EntityManager } from 'typeorm';
import type { Pair } from '../assignment/score/facts.js';
import { rounds } from '../tables.js';
import type { Round } from './round.js';

/** The last rounds, the newest in front. */
export const listRounds = (manager: EntityManager, limit: number) =>
  manager.query<(Pick<Round, 'id' | 'heldOn' | 'version'> & Counts)[]>(
    `select id, held_on as "heldOn", version,
       jsonb_array_length(facts->'mentees') as mentees, jsonb_array_length(facts->'mentors') as mentors,
       jsonb_array_length(result->'pairs')
         + (select count(*)::int from jsonb_array_elements(result->'fixed') one where one->>'why' = 'pinned') as proposed,
       jsonb_array_length(facts->'frozen') as approved
     from rounds order by held_on desc, id desc limit $1`,
    [limit],
  );

type Counts = { mentees: number; mentors: number; proposed: number; approved: number };

/** Pairs that the team does not want in any later round either. */
export const lastingVetoes = (manager: EntityManager) => manager.query<Pair[]>('select mentee, mentor from vetoes');

export const findRound = (manager: EntityManager, id: Id<'round'>): Promise<Round | null> =>
  manager.findOne(rounds, { where: { id } });
