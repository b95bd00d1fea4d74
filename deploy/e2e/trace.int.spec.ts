import { consoleHost } from '@duo/console';
import { impact } from '@duo/impact';
import { intake } from '@duo/intake';
import { openCollector } from '@duo/platform/testing';
import { eventually, menteeForm, openBranch } from '@duo/testing';
import { addressKeys, consoleKeys } from '../local/branch.ts';
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
      expect(linesOf(intake).filter((line) => line.traceId === traceId)).toMatchObject([
        { service: 'intake', route: '/mentees/:id/interview', requestId: expect.any(String), msg: 'request' },
      ]);
    } finally {
      await crew.close();
      collector.close();
    }

    async function flagged() {
      const rows = await crew.branch.query<{ person: string }>('select person from impact.journeys where over_target');
      return rows.map(({ person }) => person);
    }

    function chain() {
      const over = spanOf(collector, 'impact', /^handle WaitOverTarget$/);
      return [
        spanOf(collector, 'intake', /interview/),
        spanOf(collector, 'matching', /^handle MenteeReady$/),
        // Offered more than once it may be, while its row is being changed; this is the time that came to something.
        spanOf(collector, 'matching', /^job flag-long-wait$/, over.parentSpanId),
        over,
      ] as const;
    }
  }, 90_000);
});

it('a click is followed through the console and a service to the figure that it changes', async () => {
  const collector = await openCollector();
  const branch = await openBranch();
  const traced = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url };
  const started: { stop(): Promise<void> }[] = [];
  try {
    const services = { intake: await branch.start(intake, traced), impact: await branch.start(impact, traced) };
    const { intake: one, impact: figures } = services;
    const host = await consoleHost.start({
      ...{ ...branch.env, ...traced, ...addressKeys({ intake: one.url, impact: figures.url }) },
      ...consoleKeys(branch.name, 'http://127.0.0.1:4000', { sessionSecret: 'of thirty-two characters and more' }),
      DEMO_LOGIN: 'false',
    });
    started.push(host);
    const traceparent = `00-${traceId}-${clicked}-01`;
    await post(host.url, '/api/intake/mentees', menteeForm(), { traceparent });
    const [click, enrolled, counted] = await eventually(() => chain(), { within: 20_000 });
    expect(click.parentSpanId).toBe(clicked);
    expect(enrolled.parentSpanId).toBe(click.spanId);
    expect(counted.parentSpanId).toBe(enrolled.spanId);
    const { body } = await branch.ask(figures, { path: '/figures/funnel', as: 'coordinator' });
    const counts = expect.arrayContaining([expect.objectContaining({ side: 'mentee', numerator: 1 })]);
    expect(body).toMatchObject({
      steps: expect.arrayContaining([expect.objectContaining({ step: 'enrolled', figures: counts })]),
    });
  } finally {
    for (const { stop } of started) await stop();
    await branch.close();
    collector.close();
  }

  function chain() {
    return [
      spanOf(collector, 'console', /^POST \/api\//),
      spanOf(collector, 'intake', /^POST \/mentees$/),
      spanOf(collector, 'impact', /^handle MenteeEnrolled$/),
    ] as const;
  }
}, 90_000);

type Collector = Awaited<ReturnType<typeof openCollector>>;

function spanOf(collector: Collector, service: string, name: RegExp, spanId?: string) {
  const spans = collector
    .spansOf(service)
    .filter((span) => span.traceId === traceId && name.test(span.name) && (!spanId || span.spanId === spanId));
  const [span] = spans;
  if (!span || spans.length > 1) throw new Error(`${spans.length} spans of ${service} are called ${name}`);
  return span;
}

/** What a process has written to its log. */
const linesOf = ({ output }: { output(): string }): Record<string, unknown>[] =>
  output()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));

async function post(
  url: string,
  path: string,
  body: object,
  { token, traceparent }: { token?: string; traceparent?: string },
) {
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(traceparent ? { traceparent } : {}),
    },
    body: JSON.stringify(body),
  });
  expect(answer.ok).toBe(true);
  const text = await answer.text();
  return (text ? JSON.parse(text) : {}) as { id: string };
}
