import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

type RequestQueue = { pending: unknown[]; scheduleCheckPendingRequests(): void };

/**
 * Version 2.2.4 of kafkajs arms a timer of 1 ms (or less, which warns) after each answer, and again whenever it fires,
 * although nothing waits to be sent: thousands of wake-ups a second on a connection that idles. Only a queue in which
 * something waits needs to be looked at again. Another version is left alone, and the test of this guard fails on it.
 */
export function guardTimers(): 'guarded' | 'unknown-version' {
  const { version } = require('kafkajs/package.json') as { version: string };
  if (version !== '2.2.4') return 'unknown-version';
  const { prototype } = require('kafkajs/src/network/requestQueue') as { prototype: RequestQueue & { guarded?: true } };
  if (prototype.guarded) return 'guarded';
  const schedule = prototype.scheduleCheckPendingRequests;
  prototype.scheduleCheckPendingRequests = function guarded(this: RequestQueue) {
    if (this.pending.length > 0) schedule.call(this);
  };
  prototype.guarded = true;
  return 'guarded';
}
