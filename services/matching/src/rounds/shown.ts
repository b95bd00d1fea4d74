import type { MenteeFacts, MentorFacts, Pair } from '../assignment/score/facts.js';
import { type Parts, parts, usualPolicy, weightsOf } from '../assignment/score/policy.js';
import type { Round } from './round.js';

/** A round as the meeting looks at it: the explained proposal, and what is needed to read it. */
export function shown({ facts, result, ...rest }: Round, lasting: readonly Pair[]) {
  const named = (pair: Pair) => ({ mentee: pair.mentee, mentor: pair.mentor });
  const isLasting = ({ mentee, mentor }: Pair) =>
    lasting.some((pair) => pair.mentee === mentee && pair.mentor === mentor);
  return {
    ...rest,
    ...result,
    people: [...facts.mentees.map(menteeShown), ...facts.mentors.map(mentorShown)],
    vetoed: facts.vetoed.map((pair) => ({ ...named(pair), lasting: isLasting(pair) })),
    policy: policyOf(rest.id, rest.heldOn, result.weights),
  };
}

const personShown = (facts: MenteeFacts | MentorFacts) => {
  const { id, languages, occupation, sector, interests, availability, postalCode, meeting, digital } = facts;
  return {
    ...{ id, languages, occupation, sector, interests, availability, postalCode, meeting, digital },
    waitingSince: facts.waitingSince,
  };
};

const menteeShown = (facts: MenteeFacts) => ({
  side: 'mentee' as const,
  ...personShown(facts),
  help: facts.helpQuestions,
  reachKm: facts.reachKm,
});

const mentorShown = (facts: MentorFacts) => ({
  side: 'mentor' as const,
  ...personShown(facts),
  help: facts.strengths,
  generalist: facts.generalist,
  capacity: facts.capacity,
  accompanies: facts.accompanies,
  pausedUntil: facts.pausedUntil,
});

const nothing = Object.fromEntries(parts.map((part) => [part, 0])) as Parts;

/** What the branch prefers, in points: the most that each part can give, and what counts beside the score. */
function policyOf(id: Round['id'], heldOn: Round['heldOn'], weights: string) {
  const { convex, unmatched, switching, working, reachKm } = usualPolicy(heldOn, id);
  return { weights: weightsOf(weights) ?? nothing, convex, unmatched, switching, working, reachKm };
}
