import { openCollector } from '@duo/platform/testing';
import { eventually } from '@duo/testing';
import { openCrew } from './disasters/crew.ts';
import { enrolment } from './disasters/load.ts';

const traceId = '0af7651916cd43dd8448eb211c80319c';
const clicked = '00f067aa0ba902b7';

describe.each(['kafka', 'postgres'] as const)('on the event log of %s', (log) => {
  it('one request is followed through outbox, log, consumer and job', async () => {
    const collector = await openCollector();
    const crew = await openCrew(
      { log, jobs: log === 'kafka' ? 'redis' : 'postgres' },
      { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, JOBS_RECONCILE_SECONDS: '1' },
    );
    try {
      const intake = await crew.spawn('intake');
      await crew.spawn('matching');
      await crew.spawn('impact');
      const token = await crew.token('intake');
      const { id } = await post(intake.url, '/mentees', enrolment('').body, { token });
      const traceparent = `00-${traceId}-${clicked}-01`;
      await post(intake.url, `/mentees/${id}/interview`, { outcome: 'ready' }, { token, traceparent });
      const job = `update matching.jobs set due_day = '2026-01-02', due_at = '2026-01-02T08:00:00Z' where subject = $1`;
      await eventually(
        async () => {
          await crew.branch.query(job, [id]);
          expect(await flagged()).toEqual([id]);
        },
        { within: 20_000, every: 250 },
      );
      const [request, ready, wait, over] = await eventually(() => chain(), { within: 20_000 });
      expect(request.parentSpanId).toBe(clicked);
      expect(ready.parentSpanId).toBe(request.spanId);
      expect(wait.parentSpanId).toBe(ready.spanId);
      expect(over.parentSpanId).toBe(wait.spanId);
    } finally {
      await crew.close();
      collector.close();
    }

    async function flagged() {
      const rows = await crew.branch.query<{ person: string }>('select person from impact.journeys where over_target');
      return rows.map(({ person }) => person);
    }

    function chain() {
      const over = one('impact', /^handle WaitOverTarget$/);
      return [
        one('intake', /interview/),
        one('matching', /^handle MenteeReady$/),
        // Offered more than once it may be, while its row is being changed; this is the time that came to something.
        one('matching', /^job flag-long-wait$/, over.parentSpanId),
        over,
      ] as const;
    }

    function one(service: string, name: RegExp, spanId?: string) {
      const spans = collector
        .spansOf(service)
        .filter((span) => span.traceId === traceId && name.test(span.name) && (!spanId || span.spanId === spanId));
      const [span] = spans;
      if (!span || spans.length > 1) throw new Error(`${spans.length} spans of ${service} are called ${name}`);
      return span;
    }
  }, 90_000);
});

async function post(
  url: string,
  path: string,
  body: object,
  { token, traceparent }: { token: string; traceparent?: string },
) {
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      ...(traceparent ? { traceparent } : {}),
    },
    body: JSON.stringify(body),
  });
  expect(answer.ok).toBe(true);
  const text = await answer.text();
  return (text ? JSON.parse(text) : {}) as { id: string };
}
