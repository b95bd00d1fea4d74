import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { Controller, Get } from '@nestjs/common';
import { type SmallService, smallService } from '../../test/small-service.js';
import { MayCall, Pulse } from '../index.js';

let release: () => void = () => undefined;
let arrived: () => void = () => undefined;

@Controller()
class Slow {
  @Get('slow')
  @MayCall('public')
  async slow() {
    arrived();
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    return { done: true };
  }

  @Get('quick')
  @MayCall('public')
  quick() {
    return {};
  }
}

/** One request over a connection that is kept: the status, or what broke it. */
const ask = (url: string, path: string, agent = new Agent({ keepAlive: true })) =>
  new Promise<{ status: number | string; connection?: string | undefined }>((resolve) => {
    request(`${url}${path}`, { agent }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, connection: answer.headers.connection }));
    })
      .on('error', (error: NodeJS.ErrnoException) => resolve({ status: error.code ?? 'error' }))
      .end();
  });

const begun = (small: SmallService) => {
  const answer = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  return { answer: ask(small.url, '/slow'), begun: answer };
};

it('finishes what is in hand, takes nothing new, and does not wait for idle connections', async () => {
  const small = await smallService([Slow]);
  const idle = new Agent({ keepAlive: true });
  expect(await ask(small.url, '/quick', idle)).toEqual({ status: 200, connection: 'keep-alive' });
  const slow = begun(small);
  await slow.begun;
  const drained = small.http.drain();
  expect((await ask(small.url, '/quick')).status).toBe('ECONNREFUSED');
  release();
  expect(await slow.answer).toEqual({ status: 200, connection: 'close' });
  await drained;
  await small.close();
  idle.destroy();
});

it('is not ready from the first moment of the stop, and alive to its end', async () => {
  const small = await smallService([Slow]);
  expect((await fetch(`${small.url}/health/ready`)).status).toBe(200);
  const slow = begun(small);
  await slow.begun;
  const drained = small.http.drain();
  const ready = await small.http.app.inject({ url: '/health/ready' });
  expect(ready.json()).toMatchObject({
    status: 503,
    code: 'not-ready',
    errors: [{ field: 'process', rule: 'stopping' }],
  });
  expect((await small.http.app.inject({ url: '/health/live' })).statusCode).toBe(200);
  release();
  await Promise.all([slow.answer, drained]);
  await small.close();
});

it('does not wait for a connection on which nothing was ever asked', async () => {
  const small = await smallService([Slow]);
  const socket = connect(Number(new URL(small.url).port), '127.0.0.1');
  await once(socket, 'connect');
  const before = performance.now();
  await small.http.drain();
  expect(performance.now() - before).toBeLessThan(1_000);
  await small.close();
});

it('cuts what takes longer than the grace', async () => {
  const small = await smallService([Slow], { STOP_GRACE_SECONDS: '0' });
  const slow = begun(small);
  await slow.begun;
  const before = performance.now();
  await small.http.drain();
  expect(performance.now() - before).toBeLessThan(1_000);
  expect((await slow.answer).status).toBe('ECONNRESET');
  await small.close();
});

it('names the loop that is silent and the check that does not hold', async () => {
  const small = await smallService([Slow]);
  const live = async () => (await fetch(`${small.url}/health/live`)).json();
  expect(await live()).toEqual({ status: 'ok' });
  small.http.app.get(Pulse).loop('relay', -1);
  expect(await live()).toMatchObject({ status: 503, code: 'not-alive', errors: [{ field: 'relay', rule: 'silent' }] });
  await small.close();
});
