import { AsyncLocalStorage } from 'node:async_hooks';
import { type DestinationStream, type Logger, pino } from 'pino';
import { redact, tellError } from './redact.js';
import { currentTraceId } from './telemetry.js';

type Told = { (message: string): void; (fields: object, message: string): void };

/** The log of a service. Fields are ids and coded facts; what may not be told is left out by name (see `redacted`). */
export abstract class Log {
  abstract debug: Told;
  abstract info: Told;
  abstract warn: Told;
  abstract error: Told;
  abstract fatal: Told;
  abstract child(fields: object): Log;
}

/** What the work in hand is about; every log line written within carries it, with the trace id. */
export type LogContext = { requestId?: string; eventId?: string; jobId?: string };

const storage = new AsyncLocalStorage<LogContext>();

export const logContext = {
  /** Does the work with these fields on every log line, added to those that are on already. */
  run: <T>(fields: LogContext, work: () => T): T => storage.run({ ...storage.getStore(), ...fields }, work),
  current: (): LogContext => storage.getStore() ?? {},
};

export type LogOptions = { branch: string; service: string; level?: string; to?: DestinationStream };

/** One line of JSON for each thing that happened, to standard output. */
export function createLog({ branch, service, level = 'info', to }: LogOptions): Log {
  const options = {
    level,
    base: { branch, service },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }), log: redact },
    serializers: { err: (error: unknown) => (error instanceof Error ? tellError(error) : error) },
    mixin: () => {
      const traceId = currentTraceId();
      return { ...storage.getStore(), ...(traceId ? { traceId } : {}) };
    },
  };
  const log = to ? pino(options, to) : pino(options);
  const child = log.child;
  // pino formats the fields of a first child only, so those of every child are redacted before it sees them
  return Object.assign(log, {
    child(this: Logger, fields: Record<string, unknown>) {
      return child.call(this, redact(fields));
    },
  }) as Log;
}
