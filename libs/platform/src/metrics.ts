import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** Everything that this process counts, as `/metrics` tells it. Labels are few and never a person's. */
export const metrics = new Registry();

/**
 * Node's own metrics (memory, event loop, garbage collection), once for the process. The event loop is looked at 10 times
 * a second instead of 100, which alone would keep an idle process at 0.3 % of a core: its lag reads 100 ms at rest.
 */
export function collectProcessMetrics(): void {
  if (!metrics.getSingleMetric('process_cpu_seconds_total'))
    collectDefaultMetrics({ register: metrics, eventLoopMonitoringPrecision: 100 });
}

/** How long requests took, by route template, so that no id becomes a label. */
export const httpSeconds = new Histogram({
  name: 'duo_http_request_seconds',
  help: 'Time from the request to the end of its answer',
  labelNames: ['service', 'method', 'route', 'status'] as const,
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  registers: [metrics],
});
