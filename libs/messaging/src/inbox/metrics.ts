import { metrics } from '@duo/platform';
import { Counter, Gauge, Histogram } from 'prom-client';

const registers = [metrics];

export const eventsTotal = new Counter({
  name: 'duo_events_total',
  help: 'Events heard, by what became of them: handled, skipped, refused, discarded, duplicate, parked',
  labelNames: ['service', 'type', 'outcome'] as const,
  registers,
});

export const projectionAge = new Histogram({
  name: 'duo_projection_age_seconds',
  help: 'Time from saying an event to the commit of its effects here',
  labelNames: ['service', 'topic'] as const,
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60, 600],
  registers,
});

export const lagEvents = new Gauge({
  name: 'duo_consumer_lag_events',
  help: 'Events on the log that this service has not taken yet',
  labelNames: ['service', 'topic'] as const,
  registers,
});

export const parkedEvents = new Gauge({
  name: 'duo_parked_events',
  help: 'Events that wait: for their turn, for another attempt, or for a person',
  labelNames: ['service', 'reason'] as const,
  registers,
});
