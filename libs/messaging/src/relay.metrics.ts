import { metrics } from '@duo/platform';
import { Counter, Gauge, Histogram } from 'prom-client';

/** Since when the oldest unpublished event of a service has waited, as its relay last saw it; undefined for none. */
export const waitingSince = new Map<string, number | undefined>();

/** Grows while a relay hangs, for it is worked out when it is asked for. */
export const outboxAgeSeconds = new Gauge({
  name: 'duo_outbox_age_seconds',
  help: 'Age of the oldest event that is not on the log yet',
  labelNames: ['service'] as const,
  registers: [metrics],
  collect() {
    this.reset();
    for (const [service, since] of waitingSince)
      this.set({ service }, since === undefined ? 0 : Math.max(0, Date.now() - since) / 1000);
  },
});

export const outboxUnpublished = new Gauge({
  name: 'duo_outbox_unpublished_events',
  help: 'Events that are not on the log yet, as the relay last counted them',
  labelNames: ['service'] as const,
  registers: [metrics],
});

/** Outcomes: published, failed (the log did not take it; it is tried again). */
export const relayBatches = new Counter({
  name: 'duo_relay_batches_total',
  help: 'Batches of events handed to the log, by what came of them',
  labelNames: ['service', 'outcome'] as const,
  registers: [metrics],
});

/** From the first scrape on, so that the first failure is seen to be one more. */
export function tellRelay(service: string): void {
  for (const outcome of ['published', 'failed']) relayBatches.inc({ service, outcome }, 0);
}

/** Another process of the service relays now, and tells how far it is. */
export function tellNoRelay(service: string): void {
  waitingSince.delete(service);
  outboxUnpublished.remove({ service });
}

export const relayLagSeconds = new Histogram({
  name: 'duo_relay_lag_seconds',
  help: 'Time from saying an event to its being on the log',
  labelNames: ['service'] as const,
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30, 120, 600, 3600],
  registers: [metrics],
});
