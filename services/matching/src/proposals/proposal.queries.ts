import type { Day, Id, Side } from '@duo/kernel';
import type { EntityManager } from 'typeorm';
import type { Proposal, Said } from './proposal.js';

export const statuses = [
  'made',
  'met',
  'accepted',
  'declined',
  'lapsed',
  'withdrawn',
] as const satisfies Proposal['status'][];

type Listed = {
  id: string;
  mentee: string;
  mentor: string;
  status: Proposal['status'];
  proposedOn: Day;
  metOn: Day | null;
  closesAt: string | null;
  answered: Side[];
  answers: Record<Side, Said> | null;
};

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What was answered is told once both have, and never before. */
const all = `select id, mentee, mentor, status, proposed_on as "proposedOn", met_on as "metOn",
    ${iso('closes_at')} as "closesAt",
    array(select jsonb_object_keys(answers) order by 1) as answered,
    case when status in ('accepted', 'declined') then jsonb_build_object(
      'mentee', answers #>> '{mentee,said}', 'mentor', answers #>> '{mentor,said}') end as answers
  from proposals`;

type Filter = { status?: Proposal['status'] | undefined; person?: Id<'person'> | undefined; limit: number };

/** Proposals, the newest in front. */
export const listProposals = (manager: EntityManager, { status, person, limit }: Filter) =>
  manager.query<Listed[]>(
    `${all} where ($1::text is null or status = $1) and ($2::uuid is null or $2 in (mentee, mentor))
     order by id desc limit $3`,
    [status, person, limit],
  );

export async function findProposal(manager: EntityManager, id: Id<'proposal'>): Promise<Listed | undefined> {
  const [found] = await manager.query<Listed[]>(`${all} where id = $1`, [id]);
  return found;
}

type Mine = { status: Proposal['status']; side: Side; metOn: Day | null; closesAt: string | null; answer: Said | null };

/** A proposal as one side sees it: until it is settled it looks the same whether the other has answered or not. */
export async function findMine(manager: EntityManager, id: string, side: Side): Promise<Mine | undefined> {
  const [found] = await manager.query<Mine[]>(
    `select status, $2 as side, met_on as "metOn", ${iso('closes_at')} as "closesAt",
       answers #>> array[$2, 'said'] as answer
     from proposals where id = $1`,
    [id, side],
  );
  return found;
}
