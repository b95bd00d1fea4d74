import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { type SmallService, smallService } from '../../test/small-service.js';
import { openCollector } from '../collector.js';
import { currentTraceparent, logContext, MayCall, metrics } from '../index.js';

const anything = z.strictObject({ q: z.string().optional() });

@Controller('letters')
class Letters {
  @Post(':id')
  @MayCall('public')
  write(
    @Param('id', { schema: z.string() }) _id: string,
    @Query({ schema: anything }) _query: unknown,
    @Body({ schema: anything }) _body: unknown,
  ) {
    return { traceparent: currentTraceparent(), ...logContext.current() };
  }

  @Get('none')
  @MayCall('public')
  none() {
    return {};
  }
}

let small: SmallService;
beforeEach(async () => {
  metrics.resetMetrics();
  small = await smallService([Letters], { HTTP_RATE_PER_MINUTE: '5', LOG_LEVEL: 'debug' });
});
afterEach(() => small.close());

const send = (headers: Record<string, string> = {}, path = '/letters/amina@example.org?q=amina') =>
  fetch(`${small.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: 'amina', ...headers },
    body: '{"q":"amina"}',
  });

it('knows the request and its trace in the handler, after the body was read', async () => {
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  const answer = await send({ traceparent: `00-${traceId}-b7ad6b7169203331-01` });
  const { traceparent, requestId } = (await answer.json()) as Record<string, string>;
  expect(traceparent?.slice(3, 35)).toBe(traceId);
  expect(requestId).toBe(answer.headers.get('x-request-id'));
  expect(((await (await send()).json()) as { traceparent: string }).traceparent).toMatch(/^00-[0-9a-f]{32}-/);
});

it('sends a span of each request that tells the template of its route, joined to what caused it', async () => {
  const collector = await openCollector();
  const traced = await smallService([Letters], { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
  const headers = {
    'content-type': 'application/json',
    traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  };
  const answer = await fetch(`${traced.url}/letters/amina?q=amina`, { method: 'POST', headers, body: '{"q":"amina"}' });
  const { traceparent } = (await answer.json()) as { traceparent: string };
  await traced.close();
  collector.close();
  const [span] = collector.spansOf('small');
  expect(span).toMatchObject({
    name: 'POST /letters/:id',
    kind: 2,
    traceId: '0af7651916cd43dd8448eb211c80319c',
    parentSpanId: 'b7ad6b7169203331',
  });
  expect(traceparent.slice(36, 52)).toBe(span?.spanId);
  expect(span?.attributes).toContainEqual({ key: 'http.response.status_code', value: { intValue: 201 } });
  expect(JSON.stringify(span)).not.toContain('amina');
});

it('logs one line a request: the template of the route, never the address, the body or a header', async () => {
  const answer = await send({ authorization: 'Bearer amina', 'user-agent': 'amina', 'x-request-id': 'amina' });
  expect(answer.status).toBe(401);
  const found = small.lines().filter(({ msg }) => msg === 'request');
  expect(found).toEqual([
    expect.objectContaining({
      method: 'POST',
      route: '/letters/:id',
      status: 401,
      branch: 'ghent',
      service: 'small',
      requestId: answer.headers.get('x-request-id'),
      traceId: expect.any(String),
    }),
  ]);
  await fetch(`${small.url}/amina`);
  expect(small.lines().at(-1)).toMatchObject({ route: '(none)', status: 404 });
  expect(small.logged().toLowerCase()).not.toContain('amina');
});

it('measures requests by route template', async () => {
  const answer = await send();
  expect(answer.status).toBe(201);
  const text = await (await fetch(`${small.url}/metrics`)).text();
  expect(text).toContain(
    'duo_http_request_duration_seconds_count{service="small",method="POST",route="/letters/:id",status="201"} 1',
  );
  expect(text).toContain('duo_service_ready{service="small"} 1');
  expect(text).toContain('duo_build_info{service="small",version="local"} 1');
  expect(text).toContain('process_resident_memory_bytes');
  expect(text).not.toContain('amina');
});

it('limits what one address may ask for, addresses that lead nowhere too, but never the probes', async () => {
  const statuses = async (path: string, times: number) => {
    const seen = [];
    for (let at = 0; at < times; at++) seen.push((await fetch(`${small.url}${path}`)).status);
    return seen;
  };
  expect(await statuses('/letters/none', 3)).toEqual([200, 200, 200]);
  expect(await statuses('/nowhere', 3)).toEqual([404, 404, 429]);
  expect(await statuses('/letters/none', 1)).toEqual([429]);
  expect(await statuses('/health/live', 20)).toEqual(Array(20).fill(200));
});

it('counts one caller wherever they are, and does not believe a forwarded address', async () => {
  const asked = async (headers: Record<string, string>) =>
    (await fetch(`${small.url}/letters/none`, { headers })).status;
  const [one, two] = await Promise.all(
    ['one', 'two'].map((sub) => small.issuer.sign('small', { sub, role: 'ops', branch: 'ghent' })),
  );
  const statuses = [];
  for (let at = 0; at < 6; at++)
    statuses.push(await asked({ authorization: `Bearer ${one}`, 'x-forwarded-for': `10.0.0.${at}` }));
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  expect(await asked({ authorization: `Bearer ${two}` })).toBe(200);
  const forged = [];
  for (let at = 0; at < 6; at++)
    forged.push(await asked({ authorization: `Bearer forged${at}`, 'x-forwarded-for': `10.0.1.${at}` }));
  expect(forged).toEqual([401, 401, 401, 401, 401, 429]);
});

it('believes a forwarded address from the proxies that are named', async () => {
  const behind = await smallService([Letters], {
    HTTP_RATE_PER_MINUTE: '1',
    HTTP_TRUSTED_PROXIES: '10.0.0.0/8,127.0.0.1',
  });
  const from = async (address: string) =>
    (await fetch(`${behind.url}/letters/none`, { headers: { 'x-forwarded-for': address } })).status;
  expect([await from('192.0.2.1'), await from('192.0.2.2'), await from('192.0.2.1')]).toEqual([200, 200, 429]);
  expect([await from('2001:db8::1'), await from('2001:db8::2')]).toEqual([200, 429]);
  await behind.close();
});
