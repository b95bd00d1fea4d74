import { useEffect, useRef, useState } from 'react';
import { Problem } from '../../api/problem.js';

type State = { kind: 'idle' } | { kind: 'busy' } | { kind: 'waits' } | { kind: 'failed'; problem: Problem };

/**
 * Sends something that carries an Idempotency-Key. When the line is down it waits for the line and sends again by
 * itself; sent twice, it has its effect once.
 */
export function useSending(send: () => Promise<void>) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const latest = useRef(send);
  latest.current = send;
  const start = async () => {
    setState({ kind: 'busy' });
    try {
      await latest.current();
      setState({ kind: 'idle' });
    } catch (error) {
      const problem = error instanceof Problem ? error : new Problem(500, 'unexpected');
      setState(problem.status === 0 ? { kind: 'waits' } : { kind: 'failed', problem });
    }
  };
  const again = useRef(start);
  again.current = start;
  useEffect(() => {
    if (state.kind !== 'waits') return;
    const retry = () => void again.current();
    const timer = setInterval(() => navigator.onLine && retry(), 10_000);
    window.addEventListener('online', retry);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', retry);
    };
  }, [state.kind]);
  return {
    start: () => void start(),
    isBusy: state.kind === 'busy',
    waits: state.kind === 'waits',
    problem: state.kind === 'failed' ? state.problem : undefined,
  };
}
