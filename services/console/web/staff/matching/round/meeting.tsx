import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useState } from 'react';
import type { Problem } from '../../../api/problem.js';
import type { Round, Two } from '../answers.js';
import { proposalsQuery, roundQuery, roundsQuery } from '../queries.js';
import { compare, type Differences } from './compare.js';
import { type Approval, approveAll, approveIn, type Decision, isOutdated, opposite, send, toldAs } from './deciding.js';
import type { People } from './order.js';

/** What is told after a decision, where the eye is. */
export type Told = {
  /** Mine was taken; or somebody else's was, and mine was not; or I asked to see what somebody else did. */
  by: 'me' | 'other-first' | 'other';
  what: { kind: ReturnType<typeof toldAs>; pair: Two } | null;
  approvals: Approval[];
  differences: Differences;
};

/** The round on the table, and what the team can do with it. */
export type Meeting = {
  round: Round;
  people: People;
  nameOf: (id: string) => string;
  told: Told | null;
  hide: () => void;
  error: Problem | null;
  isDeciding: boolean;
  decide: (decision: Decision) => void;
  approve: (pairs: readonly Two[]) => void;
  undo: { decision: Decision; run: () => void } | null;
  /** Somebody else has decided since; nothing moves before it is asked for. */
  isBehind: boolean;
  catchUp: () => void;
};

export const OnTheTable = createContext<Meeting | undefined>(undefined);

export function useMeeting(): Meeting {
  const meeting = useContext(OnTheTable);
  if (!meeting) throw new Error('a part of the meeting stands outside its round');
  return meeting;
}

/** The decisions of one round: sent with the version that was seen, told with what they changed, taken back with undo. */
export function useDecisions(round: Round) {
  const load = useLoad(round);
  const [told, setTold] = useState<Told | null>(null);
  const [undos, setUndos] = useState<Decision[]>([]);
  const show = (next: Pick<Told, 'by' | 'differences'> & Partial<Told>) =>
    setTold({ what: null, approvals: [], ...next });

  const decided = useMutation({
    mutationFn: async ({ decision }: { decision: Decision; isUndo: boolean }) => {
      await send(round.id, round.version, decision);
      return load();
    },
    onSuccess: (differences, { decision, isUndo }) => {
      setUndos((stack) => (isUndo ? stack.slice(0, -1) : [...stack, opposite(decision)]));
      show({ by: 'me', what: { kind: toldAs(decision), pair: decision.pair }, differences });
    },
    onError: async (error) => {
      if (isOutdated(error)) show({ by: 'other-first', differences: await load() });
    },
  });
  const approved = useMutation({
    mutationFn: async (pairs: readonly Two[]) => {
      const approvals = await approveAll(pairs, round.version, approveIn(round.id));
      return { approvals, differences: await load() };
    },
    onSuccess: ({ approvals, differences }) => {
      const outdated = approvals.some(({ problem }) => isOutdated(problem));
      show({ by: outdated ? 'other-first' : 'me', approvals, differences });
      setUndos([]);
    },
  });
  const last = undos.at(-1);
  const error = [decided.error, approved.error].find((one) => one && !isOutdated(one)) ?? null;
  return {
    told,
    hide: () => setTold(null),
    error: error as Problem | null,
    isDeciding: decided.isPending || approved.isPending,
    decide: (decision: Decision) => decided.mutate({ decision, isUndo: false }),
    approve: (pairs: readonly Two[]) => approved.mutate(pairs),
    undo: last ? { decision: last, run: () => decided.mutate({ decision: last, isUndo: true }) } : null,
    isBehind: useIsBehind(round),
    catchUp: async () => show({ by: 'other', differences: await load() }),
  };
}

/** Loads the round as it is now and tells what is another in it than on the screen. */
function useLoad(round: Round) {
  const client = useQueryClient();
  return async () => {
    const now = await client.fetchQuery({ ...roundQuery(round.id), staleTime: 0 });
    void client.invalidateQueries({ queryKey: roundsQuery.queryKey, exact: true });
    void client.invalidateQueries({ queryKey: proposalsQuery.queryKey });
    return compare(round, now);
  };
}

/** Looks every few seconds whether somebody else has decided; the list of rounds is small. */
function useIsBehind(round: Round): boolean {
  const { data } = useQuery({ ...roundsQuery, refetchInterval: 8000 });
  return (data?.find(({ id }) => id === round.id)?.version ?? 0) > round.version;
}
