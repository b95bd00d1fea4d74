import { type Day, type Id, refusal } from '@duo/kernel';
import { Malformed } from '../assignment/problem.js';
import { type Meeting, prepareMeeting } from '../assignment/reasons/meeting.js';
import type { Pair, PoolFacts } from '../assignment/score/facts.js';
import { usualPolicy } from '../assignment/score/policy.js';

/** What is put before the team: the best whole-pool proposal, why, what else there is, and who is left out and why. */
export type Result = Meeting['explanation'] & { readonly unknownPostalCodes: readonly string[] };

/**
 * One matching meeting. The facts are those of the moment it began; what the team pins, vetoes and approves is added to
 * them, and the proposal solved anew in place. The version counts those decisions.
 */
export type Round = {
  id: Id<'round'>;
  heldOn: Day;
  version: number;
  facts: PoolFacts;
  /** Who waits but was never described, and so cannot be proposed. */
  withoutFacts: Id<'person'>[];
  result: Result;
};

/** The team sits down: the pool of now, solved. The same facts give the same proposal. */
export function begin(id: Id<'round'>, heldOn: Day, facts: PoolFacts, withoutFacts: Id<'person'>[]): Round {
  return { id, heldOn, version: 1, facts, withoutFacts, result: solved(id, heldOn, facts) };
}

/** The team wants two people together, or no longer insists. */
export function pin(round: Round, pair: Pair, pinned: boolean, version: number): Round {
  const others = without(round.facts.pinned, pair);
  if (pinned && others.some(({ mentee }) => mentee === pair.mentee))
    throw refusal('mentee-is-pinned-already', { mentee: pair.mentee });
  return decide(round, version, pair, { pinned: pinned ? [...others, pair] : others });
}

/** The team does not want two people together, or has nothing against it any more. */
export function veto(round: Round, pair: Pair, vetoed: boolean, version: number): Round {
  const others = without(round.facts.vetoed, pair);
  return decide(round, version, pair, { vetoed: vetoed ? [...others, pair] : others });
}

/** The team has approved two people; nothing decides about them any more. */
export function approve(round: Round, pair: Pair, version: number): Round {
  refuseUnlessSeen(round, version);
  const decided = round.facts.frozen.some(({ mentee }) => mentee === pair.mentee);
  if (decided) throw refusal('pair-is-approved-already', { mentee: pair.mentee });
  const pinned = round.facts.pinned.filter(({ mentee }) => mentee !== pair.mentee);
  return decide(round, version, pair, { pinned, frozen: [...round.facts.frozen, pair] });
}

function decide(round: Round, version: number, pair: Pair, changed: Partial<PoolFacts>): Round {
  refuseUnlessSeen(round, version);
  const { mentees, mentors } = round.facts;
  if (!mentees.some(({ id }) => id === pair.mentee)) throw refusal('mentee-is-not-in-this-round', { id: pair.mentee });
  if (!mentors.some(({ id }) => id === pair.mentor)) throw refusal('mentor-is-not-in-this-round', { id: pair.mentor });
  const facts = { ...round.facts, ...changed };
  return { ...round, facts, version: version + 1, result: solved(round.id, round.heldOn, facts) };
}

/** Two coordinators may look at one round: who decided on an older version is told, and nothing is overwritten. */
function refuseUnlessSeen(round: Round, version: number) {
  if (version !== round.version) throw refusal('round-has-changed', { version: round.version });
}

function solved(id: string, heldOn: Day, facts: PoolFacts): Result {
  try {
    const { explanation, pool } = prepareMeeting(facts, usualPolicy(heldOn, id));
    return { ...explanation, unknownPostalCodes: pool.unknownPostalCodes };
  } catch (error) {
    if (error instanceof Malformed) throw refusal('cannot-be-kept', { because: error.message });
    throw error;
  }
}

const without = (pairs: readonly Pair[], { mentee, mentor }: Pair) =>
  pairs.filter((pair) => pair.mentee !== mentee || pair.mentor !== mentor);
