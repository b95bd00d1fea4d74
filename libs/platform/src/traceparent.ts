import { isSpanContextValid, type SpanContext } from '@opentelemetry/api';

/** Reads a W3C `traceparent`; anything malformed is as good as none. */
export function parseTraceparent(text: string | undefined): SpanContext | undefined {
  const [, version, traceId, spanId, flags] =
    /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(?:$|-)/.exec(text ?? '') ?? [];
  if (!traceId || !spanId || !flags || version === 'ff' || (version === '00' && text?.length !== 55)) return undefined;
  const read = { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true };
  return isSpanContextValid(read) ? read : undefined;
}

export const formatTraceparent = (of: SpanContext | undefined): string | undefined =>
  of && isSpanContextValid(of)
    ? `00-${of.traceId}-${of.spanId}-${(of.traceFlags & 1).toString(16).padStart(2, '0')}`
    : undefined;
