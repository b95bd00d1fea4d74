import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

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

type Counted<L extends string> = { name: `duo_${string}`; help: string; labelNames: readonly L[] };

/** What a service counts of its own; a row of its README's metrics tells it. */
export const counter = <L extends string>(of: Counted<L>) => new Counter<L>({ ...of, registers: [metrics] });
export const gauge = <L extends string>(of: Counted<L>) => new Gauge<L>({ ...of, registers: [metrics] });

/** How long requests took, by route template, so that no id becomes a label. */
export const httpSeconds = new Histogram({
  name: 'duo_http_request_duration_seconds',
  help: 'Time from the request to the end of its answer',
  labelNames: ['service', 'method', 'route', 'status'] as const,
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  registers: [metrics],
});

/** What `/health/ready` would say now. */
export const serviceReady = gauge({
  name: 'duo_service_ready',
  help: 'Whether requests may be sent to the service: 1 or 0',
  labelNames: ['service'],
});

export const buildInfo = gauge({
  name: 'duo_build_info',
  help: 'The release that the service is; always 1',
  labelNames: ['service', 'version'],
});
