import { randomUUID } from 'node:crypto';
import {
  type Attributes,
  type Context,
  context,
  createContextKey,
  type Span,
  SpanKind,
  SpanStatusCode,
  TraceFlags,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { formatTraceparent, parseTraceparent } from './traceparent.js';

context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());

/** The tracers of this process by service; none without an OTLP endpoint. */
const tracers = new Map<string, Tracer>();
const serviceKey = createContextKey('service');

export type SpanOptions = {
  /** W3C `traceparent` of what caused this: the request, event or job. Otherwise the span that is open here. */
  parent?: string | undefined;
  kind?: 'server' | 'client' | 'producer' | 'consumer' | 'internal';
  /** Coded facts only: never a name, a contact, a URL with a query, a statement or a payload. */
  attributes?: Attributes;
  /** The service that does the work, when several share a process; otherwise that of the span that is open here. */
  service?: string;
};

const kinds = {
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
  internal: SpanKind.INTERNAL,
};

/**
 * Sends the traces of a service to an OTLP/HTTP endpoint; without one nothing is sent, and traceparents still flow, so
 * that log lines of one request can be joined. `stop` sends what is left.
 */
export async function startTelemetry(of: {
  service: string;
  branch: string;
  endpoint: string | undefined;
}): Promise<{ stop(): Promise<void> }> {
  if (!of.endpoint) return { stop: async () => undefined };
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  const { BasicTracerProvider, BatchSpanProcessor } = await import('@opentelemetry/sdk-trace-base');
  const { resourceFromAttributes } = await import('@opentelemetry/resources');
  const exporter = new OTLPTraceExporter({ url: `${of.endpoint.replace(/\/$/, '')}/v1/traces`, timeoutMillis: 3000 });
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': of.service, 'service.namespace': of.branch }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  const tracer = provider.getTracer('duo');
  tracers.set(of.service, tracer);
  const stop = async () => {
    if (tracers.get(of.service) === tracer) tracers.delete(of.service);
    await provider.shutdown().catch(() => undefined);
  };
  return { stop };
}

/** A span that is opened in one callback and ended in another; run what belongs to it with `inSpan`. */
export type OpenSpan = { readonly span: Span; readonly context: Context };

export function openSpan(name: string, options: SpanOptions = {}): OpenSpan {
  const parsed = parseTraceparent(options.parent);
  const given = parsed ? trace.setSpanContext(context.active(), parsed) : context.active();
  const service = options.service ?? given.getValue(serviceKey);
  const within = given.setValue(serviceKey, service);
  const tracer = tracers.get(String(service)) ?? (service === undefined ? tracers.values().next().value : undefined);
  const kind = kinds[options.kind ?? 'internal'];
  const span = tracer?.startSpan(name, { kind, attributes: options.attributes ?? {} }, within) ?? unsent(within);
  return { span, context: trace.setSpan(within, span) };
}

export const inSpan = <T>(open: OpenSpan, work: () => T): T => context.with(open.context, work);

/** Does the work in a span. A failure marks the span with the kind of error only: messages may tell of persons. */
export async function withSpan<T>(
  name: string,
  options: SpanOptions,
  work: (span: Span) => Promise<T> | T,
): Promise<T> {
  const open = openSpan(name, options);
  try {
    return await inSpan(open, () => work(open.span));
  } catch (error) {
    failed(open.span, error);
    throw error;
  } finally {
    open.span.end();
  }
}

export function failed(span: Span, error: unknown) {
  span.setStatus({ code: SpanStatusCode.ERROR });
  span.setAttribute('error.type', error instanceof Error ? error.name : typeof error);
}

/** The W3C `traceparent` of the work in hand, to be carried by what it causes. */
export const currentTraceparent = (): string | undefined => formatTraceparent(trace.getSpanContext(context.active()));

/** The trace that the work in hand belongs to, as log lines tell it. */
export const currentTraceId = (): string | undefined => trace.getSpanContext(context.active())?.traceId;

/** A span that goes nowhere but has its own id, in the trace of its parent or in a new one. */
function unsent(within: Context): Span {
  const parent = trace.getSpanContext(within);
  const traceId = parent?.traceId ?? hex();
  const traceFlags = parent?.traceFlags ?? TraceFlags.SAMPLED;
  return trace.wrapSpanContext({ traceId, spanId: hex().slice(0, 16), traceFlags });
}

/** 32 random hex digits from the pool that node keeps for UUIDs, which costs no call into the system. */
const hex = () => randomUUID().replaceAll('-', '');
