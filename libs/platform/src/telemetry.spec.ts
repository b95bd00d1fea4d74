import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { currentTraceparent, startTelemetry, withSpan } from './telemetry.js';
import { parseTraceparent } from './traceparent.js';

const parent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

it.each([
  [parent, true],
  [undefined, false],
  ['', false],
  ['00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-0', false],
  ['00-00000000000000000000000000000000-b7ad6b7169203331-01', false],
  ['00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01', false],
  ['ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01', false],
  ['01-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-later', true],
  ['00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-later', false],
])('reads the traceparent %j: %j', (text, valid) => expect(parseTraceparent(text) !== undefined).toBe(valid));

describe('without an endpoint', () => {
  it('carries a trace on all the same: its id from the parent or new, each span with an id of its own', async () => {
    expect(currentTraceparent()).toBeUndefined();
    const seen = await withSpan('outer', { parent }, async () => {
      const outer = currentTraceparent();
      await new Promise((resolve) => setTimeout(resolve, 1));
      return [outer, await withSpan('inner', {}, () => currentTraceparent())];
    });
    expect(seen.map((text) => text?.slice(3, 35))).toEqual([
      '0af7651916cd43dd8448eb211c80319c',
      '0af7651916cd43dd8448eb211c80319c',
    ]);
    expect(new Set([parent, ...seen]).size).toBe(3);
    expect(await withSpan('alone', {}, () => currentTraceparent())).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
  });
});

type Sent = { resourceSpans: { resource: { attributes: Attribute[] }; scopeSpans: { spans: Span[] }[] }[] };
type Attribute = { key: string; value: { stringValue?: string } };
type Span = {
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  kind: number;
  status: { code?: number };
  attributes: Attribute[];
};

/** What an OTLP/HTTP collector would be sent. */
async function openCollector() {
  const bodies: Sent[] = [];
  const server = createServer((request, answer) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      if (request.url === '/v1/traces') bodies.push(JSON.parse(Buffer.concat(chunks).toString()));
      answer.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const spansOf = (service: string) =>
    bodies
      .flatMap(({ resourceSpans }) => resourceSpans)
      .filter(({ resource }) =>
        resource.attributes.some(({ key, value }) => key === 'service.name' && value.stringValue === service),
      )
      .flatMap(({ scopeSpans }) => scopeSpans)
      .flatMap(({ spans }) => spans);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, spansOf, close: () => server.close() };
}

describe('with an endpoint', () => {
  it('sends the spans of each service when it stops at the latest, joined to their parent', async () => {
    const collector = await openCollector();
    const started = await Promise.all(
      ['intake', 'matching'].map((service) =>
        startTelemetry({ service, branch: 'ghent', endpoint: `${collector.url}/` }),
      ),
    );
    let carried: string | undefined;
    await withSpan('POST /mentees', { service: 'intake', kind: 'server', parent }, () =>
      withSpan('relay', {}, () => {
        carried = currentTraceparent();
      }),
    );
    const failing = withSpan('MenteeEnrolled', { service: 'matching', kind: 'consumer', parent: carried }, () => {
      throw new TypeError('about Amina');
    });
    await expect(failing).rejects.toThrow('about Amina');
    await Promise.all(started.map(({ stop }) => stop()));
    collector.close();

    const [relay, post] = collector.spansOf('intake');
    const [handled] = collector.spansOf('matching');
    expect([post?.name, relay?.name, handled?.name]).toEqual(['POST /mentees', 'relay', 'MenteeEnrolled']);
    expect([post?.parentSpanId, relay?.parentSpanId, handled?.parentSpanId]).toEqual([
      parent.slice(36, 52),
      post?.spanId,
      relay?.spanId,
    ]);
    expect(new Set([post, relay, handled].map((span) => span?.traceId))).toEqual(new Set([parent.slice(3, 35)]));
    expect(handled).toMatchObject({
      kind: 5,
      status: { code: 2 },
      attributes: [{ key: 'error.type', value: { stringValue: 'TypeError' } }],
    });
    expect(JSON.stringify(handled)).not.toContain('Amina');
  });

  it('lets the process go on and stop when nobody listens there', async () => {
    const { stop } = await startTelemetry({ service: 'impact', branch: 'ghent', endpoint: 'http://127.0.0.1:1' });
    expect(await withSpan('work', { service: 'impact' }, () => 42)).toBe(42);
    await stop();
  });
});
