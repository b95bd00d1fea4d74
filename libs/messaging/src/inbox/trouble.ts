import { Refusal } from '@duo/kernel';

/** A handler threw. The cause decides what becomes of the event. */
export class HandlerFailed extends Error {
  override readonly name = 'HandlerFailed';

  constructor(
    cause: unknown,
    /** The event at fault, where one handler took it alone. */
    readonly eventId?: string,
  ) {
    super('a handler failed', { cause });
  }
}

/**
 * What an error means for the events in hand. away: the database cannot serve, which is nobody's fault, so they wait.
 * overtaken: another transaction came first, so they are tried again at once. refused: a rule said no, and that is final.
 * failed: the fault lies with an event or its handler.
 */
export type Trouble = 'away' | 'overtaken' | 'refused' | 'failed';

export function troubleOf(error: unknown): Trouble {
  const inHandler = error instanceof HandlerFailed;
  const codes = chainOf(inHandler ? error.cause : error);
  if (refusalIn(error)) return 'refused';
  if (codes.some(overtook)) return 'overtaken';
  if (codes.some(cannotServe)) return 'away';
  return inHandler || !codes.some(isFromDatabase) || codes.some(isAboutData) ? 'failed' : 'away';
}

/** The rule that said no in a handler. */
export const refusalIn = (error: unknown): Refusal | undefined =>
  error instanceof HandlerFailed && error.cause instanceof Refusal ? error.cause : undefined;

type Told = { code?: unknown; table?: unknown; severity?: unknown; message?: unknown };

/** An error, what it was caused by, and so on. */
function chainOf(error: unknown): Told[] {
  const chain: Told[] = [];
  for (
    let at = error;
    typeof at === 'object' && at !== null && chain.length < 8;
    at = (at as { cause?: unknown }).cause
  ) {
    chain.push(at);
  }
  return chain;
}

const codeOf = ({ code }: Told) => (typeof code === 'string' ? code : '');

/** Deadlock, serialization failure, a lock that was not to be had; or the same event, stored by another consumer. */
const overtook = (told: Told) =>
  ['40001', '40P01', '55P03'].includes(codeOf(told)) || (codeOf(told) === '23505' && told.table === 'inbox');

const network = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** What pg and TypeORM say when a connection is lost, hangs, or cannot be had: plain errors without a code. */
const lost =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|Query read timeout|timeout exceeded when trying to connect|timeout expired|Cannot use a pool after calling end|Connection with .* is not established|Driver not Connected)/i;

/** Classes 08 (connection), 53 (resources), 57P (shutdown, crash, starting up) and 58 (the system beneath). */
const cannotServe = (told: Told) =>
  /^(08|53|57P|58)/.test(codeOf(told)) || network.has(codeOf(told)) || lost.test(String(told.message ?? ''));

const isFromDatabase = (told: Told) => typeof told.severity === 'string';

/** Classes 22, 23, 54: the values themselves will not do. */
const isAboutData = (told: Told) => isFromDatabase(told) && /^(22|23|54)/.test(codeOf(told));

/**
 * An error as it is kept beside a parked event: what it is, never what the event says. Quoted parts are left out
 * (JSON.parse quotes its input, PostgreSQL the value it could not read); a database error is told by its code.
 */
export function tell(error: unknown): string {
  const thrown = error instanceof HandlerFailed ? error.cause : error;
  if (!(thrown instanceof Error)) return `a ${typeof thrown} was thrown`;
  const { code, constraint, table } = thrown as { code?: unknown; constraint?: unknown; table?: unknown };
  if (isFromDatabase(thrown as Told)) return ['database error', code, table, constraint].filter(Boolean).join(' ');
  const message = thrown.message
    .replaceAll(/"(?:[^"\\]|\\.)*"|“[^”]*”/g, '"…"')
    .replaceAll('\0', '')
    .split('\n', 1)[0];
  const place = /\n\s+at (?:async )?([\w.<>]+) /.exec(thrown.stack ?? '')?.[1];
  return `${thrown.name}: ${message}`.slice(0, 300) + (place ? ` (in ${place})` : '');
}
