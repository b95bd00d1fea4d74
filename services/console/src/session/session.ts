/** Somebody who is logged in, as the cookie carries it. Times are milliseconds. */
export type Session = {
  id: string;
  name: string;
  role: string;
  /** None of the national office. */
  branch: string | null;
  /** What a page must show to write: a page of somebody else cannot read it. */
  csrf: string;
  startedAt: number;
  seenAt: number;
  tokens: Tokens;
};

/** What the issuer gave. Without a refresh token the session ends with its access token. */
export type Tokens = { access: string; accessEndsAt: number; refresh: string | null };

export type Limits = { sessionHours: number; idleMinutes: number };

const minute = 60_000;

/** When the session ends if nothing more is done. */
export function endOf({ startedAt, seenAt, tokens }: Session, { sessionHours, idleMinutes }: Limits): Date {
  const ends = [startedAt + sessionHours * 60 * minute, seenAt + idleMinutes * minute];
  return new Date(Math.min(...ends, ...(tokens.refresh === null ? [tokens.accessEndsAt] : [])));
}

export const isOver = (session: Session, limits: Limits, now: Date) => endOf(session, limits) <= now;

/** A token that ends while a request is under way would turn it away. */
export const needsNewTokens = ({ tokens }: Session, now: Date) =>
  tokens.refresh !== null && tokens.accessEndsAt - now.getTime() < minute;

export const isTokenOver = ({ tokens }: Session, now: Date) => tokens.accessEndsAt <= now.getTime();

/** The same session, used just now; not written anew more than once a minute. */
export const used = (session: Session, now: Date): Session =>
  now.getTime() - session.seenAt < minute ? session : { ...session, seenAt: now.getTime() };
