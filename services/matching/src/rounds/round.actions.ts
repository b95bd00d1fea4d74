import { type Day, type Id, refusal } from '@duo/kernel';
import type { Tx } from '@duo/messaging';
import { newId } from '@duo/platform';
import type { Pair } from '../assignment/score/facts.js';
import { poolFacts } from '../pool/pool-facts.js';
import { makeProposal } from '../proposals/proposal.actions.js';
import { places, rounds } from '../tables.js';
import { approve, begin, pin, type Round, veto } from './round.js';

/** The pool as it is now, solved: what the matching meeting begins with. */
export async function beginRound(tx: Tx, today: Day) {
  const waiting = await tx.manager.find(places, { where: { status: 'waiting' }, order: { person: 'ASC' } });
  const { facts, withoutFacts } = poolFacts(waiting, await pairsOf(tx), today);
  const round = begin(newId(), today, facts, withoutFacts);
  await tx.manager.insert(rounds, round);
  return { id: round.id };
}

type Decision = { round: Id<'round'>; pair: Pair; version: number };

export async function pinPair(tx: Tx, { round, pair, pinned, version }: Decision & { pinned: boolean }) {
  return save(tx, pin(await lock(tx, round), pair, pinned, version));
}

type Vetoed = Decision & { vetoed: boolean; lasting: boolean; by: string };

/** A lasting veto counts in every later round too, until it is taken back. */
export async function vetoPair(tx: Tx, { round, pair, vetoed, lasting, by, version }: Vetoed, today: Day) {
  const next = veto(await lock(tx, round), pair, vetoed, version);
  const values = [pair.mentee, pair.mentor];
  if (!vetoed) await tx.manager.query('delete from vetoes where mentee = $1 and mentor = $2', values);
  else if (lasting)
    await tx.manager.query(
      'insert into vetoes (mentee, mentor, by, vetoed_on) values ($1, $2, $3, $4) on conflict do nothing',
      [...values, by, today],
    );
  return save(tx, next);
}

/** What the team approves becomes a proposal, in the same transaction. */
export async function approvePair(tx: Tx, { round, pair, version }: Decision, today: Day) {
  const next = approve(await lock(tx, round), pair, version);
  const proposal = await makeProposal(tx, { mentee: pair.mentee, mentor: pair.mentor }, today);
  return { proposal, ...(await save(tx, next)) };
}

/** Pairs that said no to each other, that the team does not want, and that are decided already. */
async function pairsOf(tx: Tx) {
  const [row] = await tx.manager.query<{ refused: Pair[]; vetoed: Pair[]; frozen: Pair[] }[]>(
    `select
       (select coalesce(json_agg(distinct jsonb_build_object('mentee', mentee, 'mentor', mentor)), '[]')
        from proposals where status = 'declined') as refused,
       (select coalesce(json_agg(json_build_object('mentee', mentee, 'mentor', mentor)), '[]') from vetoes) as vetoed,
       (select coalesce(json_agg(json_build_object('mentee', mentee, 'mentor', mentor)), '[]')
        from proposals where status in ('made', 'met')) as frozen`,
  );
  return row ?? { refused: [], vetoed: [], frozen: [] };
}

async function lock(tx: Tx, id: Id<'round'>): Promise<Round> {
  const row = await tx.manager.findOne(rounds, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!row) throw refusal('no-such-round', { id });
  return row;
}

async function save(tx: Tx, { id, version, facts, result }: Round) {
  await tx.manager.update(rounds, { id }, { version, facts, result });
  return { version };
}
