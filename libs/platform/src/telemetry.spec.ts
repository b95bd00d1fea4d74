import { openCollector } from './collector.js';
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
