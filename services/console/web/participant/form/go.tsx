import { useRouter, useRouterState } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';

/** Goes to another page of participants without loading anything anew. */
export function useGo() {
  const { navigate } = useRouter();
  return (href: string, { replace = false } = {}): Promise<void> => navigate({ href, replace });
}

/** The parts of the address: `/enrol/mentee/you` is enrol, mentee, you. */
export const useAddress = (): string[] =>
  useRouterState({ select: ({ location }) => location.pathname })
    .split('/')
    .filter(Boolean);

const isPlain = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** A link to another page of participants. */
export function Go({ to, className, children }: { to: string; className?: string | undefined; children: ReactNode }) {
  const go = useGo();
  const follow = (event: MouseEvent) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    void go(to);
  };
  return (
    <a href={to} className={className} onClick={follow}>
      {children}
    </a>
  );
}
