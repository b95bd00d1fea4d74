import type { Branch } from '@duo/kernel';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { send, sendAlong } from './api/clients.js';
import { loginHere } from './api/log-in.js';
import { Failed, Waiting } from './ui/states.js';

export type StaffRole = 'coordinator' | 'branch-manager' | 'ops' | 'analyst' | 'evaluator' | 'dpo';
export type ServiceName = 'intake' | 'matching' | 'follow-up' | 'impact';
export type User = { name: string; role: StaffRole; branch: Branch | null };

/** What the host tells of who looks, and of the branch that is looked at. */
export type Session = {
  user: User | null;
  csrf: string | null;
  endsAt: string | null;
  branch: Branch;
  national: boolean;
  /** People log in without a password here, to try things out. */
  demo: boolean;
  services: ServiceName[];
};

export async function readSession(): Promise<Session> {
  const session = (await (await send('/session')).json()) as Session;
  if (session.csrf) sendAlong({ 'x-duo-csrf': session.csrf });
  return session;
}

export type LoggedIn = Session & { user: User };

const Known = createContext<LoggedIn | undefined>(undefined);

/** Shows its children to whoever is logged in; others are sent to log in and come back to the same page. */
export function WithSession({ children }: { children: ReactNode }) {
  const [session, setSession] = useState<Session>();
  const [error, setError] = useState<unknown>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    readSession().then((found) => (found.user ? setSession(found) : location.replace(loginHere())), setError);
  }, [attempt]);
  useEffect(() => {
    // Whoever logged in again in another window goes on here, with the proof of the new session.
    const look = () => void readSession().catch(() => undefined);
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  const again = () => {
    setError(undefined);
    setAttempt((before) => before + 1);
  };
  if (error) return <Failed error={error} again={again} />;
  if (!session?.user) return <Waiting />;
  return <Known value={{ ...session, user: session.user }}>{children}</Known>;
}

export function useSession(): LoggedIn {
  const session = useContext(Known);
  if (!session) throw new Error('a page of staff stands outside WithSession');
  return session;
}
