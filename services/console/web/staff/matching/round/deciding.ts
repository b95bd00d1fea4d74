import { ask, matching } from '../../../api/clients.js';
import { Problem } from '../../../api/problem.js';
import type { Two } from '../answers.js';

/** A decision about two people, and the one that takes it back. An approval has none: letters have gone out. */
export type Decision =
  | { kind: 'pin'; pair: Two; pinned: boolean }
  | { kind: 'veto'; pair: Two; vetoed: boolean; lasting: boolean };

export const opposite = (decision: Decision): Decision =>
  decision.kind === 'pin' ? { ...decision, pinned: !decision.pinned } : { ...decision, vetoed: !decision.vetoed };

/** Which sentence tells what a decision did. */
export function toldAs(decision: Decision): 'pinned' | 'unpinned' | 'vetoed' | 'allowed' {
  if (decision.kind === 'pin') return decision.pinned ? 'pinned' : 'unpinned';
  return decision.vetoed ? 'vetoed' : 'allowed';
}

/** Sends a decision on the round as it was seen; the service refuses one on an older version. */
export function send(round: string, version: number, decision: Decision) {
  const params = { path: { id: round } };
  const { mentee, mentor } = decision.pair;
  if (decision.kind === 'pin') {
    const body = { mentee, mentor, version, pinned: decision.pinned };
    return ask(matching.POST('/rounds/{id}/pins', { params, body }));
  }
  const { vetoed, lasting } = decision;
  return ask(matching.POST('/rounds/{id}/vetoes', { params, body: { mentee, mentor, version, vetoed, lasting } }));
}

export type Approval = { pair: Two; problem: Problem | null };
export type Approve = (pair: Two, version: number) => Promise<{ version: number }>;

/** As the service does it. */
export const approveIn =
  (round: string): Approve =>
  ({ mentee, mentor }, version) =>
    ask(
      matching.POST('/rounds/{id}/approvals', { params: { path: { id: round } }, body: { mentee, mentor, version } }),
    );

/** Whether a refusal says that somebody else decided in between. */
export const isOutdated = (error: unknown): boolean => error instanceof Problem && error.code === 'round-has-changed';

/**
 * Approves one pair after another, each on the version that the one before made. A pair that is refused keeps none of
 * the others from being approved, unless the round itself has changed or the line is down: then nothing more is tried.
 */
export async function approveAll(pairs: readonly Two[], version: number, approve: Approve): Promise<Approval[]> {
  const approvals: Approval[] = [];
  let [seen, stopped] = [version, undefined as Problem | undefined];
  for (const pair of pairs) {
    if (stopped) {
      approvals.push({ pair, problem: stopped });
      continue;
    }
    try {
      seen = (await approve(pair, seen)).version;
      approvals.push({ pair, problem: null });
    } catch (error) {
      const problem = error instanceof Problem ? error : new Problem(500, 'unexpected');
      approvals.push({ pair, problem });
      if (isOutdated(problem) || problem.mayPass) stopped = problem;
    }
  }
  return approvals;
}
