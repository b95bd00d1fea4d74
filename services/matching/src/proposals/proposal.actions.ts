import { type Day, dayOf, type Id, refusal, type Side } from '@duo/kernel';
import type { Tx } from '@duo/messaging';
import { newId } from '@duo/platform';
import { In } from 'typeorm';
import { lockPlace, savePlace } from '../pool/pool.actions.js';
import { type Place, pair, placesLeft } from '../pool/pool.js';
import { proposals } from '../tables.js';
import { lettersOf } from './letters.js';
import { type Answer, answer, lapse, meet, type Proposal, propose, takeBack } from './proposal.js';

type Pair = { mentee: Id<'person'>; mentor: Id<'person'> };

/** The matching meeting approves a pair: both still wait, and neither is taken by another proposal. */
export async function makeProposal(tx: Tx, { mentee, mentor }: Pair, today: Day) {
  const [young, old] = await lockBoth(tx, { mentee, mentor });
  refuseUnlessFree(young, old, await openOf(tx, { mentee, mentor }));
  const { next, events } = propose(newId(), mentee, mentor, today);
  await tx.manager.insert(proposals, next);
  await tx.say([...events, ...lettersOf(next, newId)]);
  return next.id;
}

type Met = { proposal: Id<'proposal'>; metAt: Date; reflectionHours: number };

export async function recordMeeting(tx: Tx, { proposal, metAt, reflectionHours }: Met, now: Date) {
  const { next, events } = meet(await lock(tx, proposal), metAt, reflectionHours, now);
  await save(tx, next);
  await tx.say([...events, ...lettersOf(next, newId)]);
  if (next.closesAt) await tx.later('lapse-proposal', next.closesAt, { proposal }, proposal);
}

type Answered = { proposal: Id<'proposal'>; side: Side; given: Answer };

export async function answerProposal(tx: Tx, { proposal, side, given }: Answered, now: Date) {
  const { next, events } = answer(await lock(tx, proposal), side, given, newId(), now);
  await settled(tx, next, events);
  if (next.status === 'accepted') await takePlaces(tx, next, dayOf(now));
}

export async function lapseProposal(tx: Tx, { proposal }: { proposal: Id<'proposal'> }, now: Date) {
  const { next, events } = lapse(await lock(tx, proposal), now);
  await settled(tx, next, events);
}

export async function takeProposalBack(tx: Tx, { proposal }: { proposal: Id<'proposal'> }, today: Day) {
  const { next, events } = takeBack(await lock(tx, proposal), 'team', today);
  await settled(tx, next, events);
}

/** Somebody left the programme: the other side is back in the pool, where the waiting time was never lost. */
export async function withdrawFromProposals(
  tx: Tx,
  { person, side, day }: { person: Id<'person'>; side: Side; day: Day },
) {
  const open = await tx.manager.find(proposals, {
    where: { [side]: person, status: In(['made', 'met']) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  for (const proposal of open) {
    const { next, events } = takeBack(proposal, side, day);
    await settled(tx, next, events);
  }
}

/** Keeps what became of a proposal; once it is settled, both are told and nothing waits for its end. */
async function settled(tx: Tx, next: Proposal, events: Parameters<Tx['say']>[0] & readonly unknown[]) {
  await save(tx, next);
  if (events.length === 0) return;
  await tx.say([...(events as []), ...lettersOf(next, newId)]);
  await tx.cancel('lapse-proposal', next.id);
}

/** Both said yes: they no longer wait, but for a mentor who takes another mentee. */
async function takePlaces(tx: Tx, { mentee, mentor }: Proposal, today: Day) {
  for (const place of await lockBoth(tx, { mentee, mentor })) {
    const { next, events } = pair(place, today);
    await savePlace(tx, next);
    await tx.say(events);
  }
}

function refuseUnlessFree(young: Place, old: Place, open: readonly Proposal[]) {
  for (const { person, side, status } of [young, old])
    if (status !== 'waiting') throw refusal('does-not-wait-any-more', { person, side });
  if (open.some(({ mentee }) => mentee === young.person))
    throw refusal('mentee-is-proposed-already', { mentee: young.person });
  const taken = open.filter(({ mentor }) => mentor === old.person).length;
  if (placesLeft(old) - taken <= 0) throw refusal('mentor-has-no-place-left', { mentor: old.person });
}

/** Locked in the order of their ids, so that two meetings never wait for each other. */
async function lockBoth(tx: Tx, { mentee, mentor }: Pair): Promise<[Place, Place]> {
  const found = new Map<string, Place | null>();
  for (const person of [mentee, mentor].sort()) found.set(person, await lockPlace(tx, person));
  const [young, old] = [found.get(mentee), found.get(mentor)];
  if (young?.side !== 'mentee') throw refusal('no-such-mentee', { id: mentee });
  if (old?.side !== 'mentor') throw refusal('no-such-mentor', { id: mentor });
  return [young, old];
}

const openOf = (tx: Tx, { mentee, mentor }: Pair): Promise<Proposal[]> =>
  tx.manager.find(proposals, {
    where: [
      { mentee, status: In(['made', 'met']) },
      { mentor, status: In(['made', 'met']) },
    ],
  });

async function lock(tx: Tx, id: Id<'proposal'>): Promise<Proposal> {
  const row = await tx.manager.findOne(proposals, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!row) throw refusal('no-such-proposal', { id });
  return row;
}

async function save(tx: Tx, { id, ...rest }: Proposal) {
  await tx.manager.update(proposals, { id }, rest);
}
