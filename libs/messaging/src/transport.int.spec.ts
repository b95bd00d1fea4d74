import { setTimeout as sleep } from 'node:timers/promises';
import { type MenteeEnrolled, MenteeEnrolledSchema, MenteeReadySchema, PoolEnteredSchema } from '@duo/contracts';
import { createLog, currentTraceparent, logContext, Pulse } from '@duo/platform';
import {
  type CallHandler,
  type CanActivate,
  Controller,
  Injectable,
  type NestInterceptor,
  type PipeTransform,
  Scope,
  type Type,
  UseGuards,
  UseInterceptors,
} from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { map } from 'rxjs';
import { Notes, noteEvent, schema, toldOf } from '../test/inbox-handlers.js';
import { HandLog, InboxRoom } from '../test/inbox-room.js';
import { Watch } from './inbox/watch.js';
import type { ReadRecord } from './log.js';
import { type BatchEvent, type EventContext, On, OnBatch } from './on.js';
import type { Tx } from './tx.js';

let room: InboxRoom;
beforeEach(async () => {
  room = await InboxRoom.open();
});
afterEach(() => room.close());

describe('does not start', () => {
  @Controller()
  class Twice {
    @On(MenteeReadySchema)
    async again() {}
  }
  @Controller()
  class Unknown {
    @On({ ...MenteeReadySchema, typeName: 'duo.intake.v1.MenteeVanished' } as never)
    async vanished() {}
  }
  @Controller()
  class Elsewhere {
    @On(PoolEnteredSchema)
    async entered() {}
  }
  @Controller()
  class Asks {
    @MessagePattern('how-many')
    howMany() {
      return 1;
    }
  }

  it.each<[string, Type[], string[], string]>([
    [
      'for an event that is not in the registry',
      [Notes, Unknown],
      ['intake'],
      'duo.intake.v1.MenteeVanished is not in the event registry',
    ],
    ['with two handlers of one event', [Notes, Twice], ['intake'], 'duo.intake.v1.MenteeReady is handled twice'],
    [
      'for an event of a service that is not listened to',
      [Notes, Elsewhere],
      ['intake'],
      'duo.matching.v1.PoolEntered is handled, but matching is not listened to',
    ],
    [
      'when a service is listened to in vain',
      [Notes],
      ['intake', 'matching'],
      'matching is listened to, but none of its events is handled',
    ],
    ['with a request of one service to another', [Notes, Asks], ['intake'], 'how-many is a request'],
  ])('%s', async (_, controllers, listensTo, problem) => {
    await expect(room.consumer(controllers, 'consumer', listensTo)).rejects.toThrow(problem);
  });
});

it('calls handlers through pipes, guards and interceptors', async () => {
  const passed: string[] = [];
  @Injectable()
  class Guard implements CanActivate {
    canActivate() {
      passed.push('guard');
      return true;
    }
  }
  class Around implements NestInterceptor {
    intercept(_: unknown, next: CallHandler) {
      passed.push('before');
      return next.handle().pipe(map(() => passed.push('after')));
    }
  }
  class Upper implements PipeTransform {
    transform(value: MenteeEnrolled) {
      passed.push('pipe');
      return { ...value, mentee: value.mentee.toUpperCase() };
    }
  }
  @Controller({ scope: Scope.REQUEST })
  class Piped {
    @On(MenteeEnrolledSchema)
    @UseGuards(Guard)
    @UseInterceptors(Around)
    async enrolled(@Payload(Upper) { mentee }: MenteeEnrolled, context: EventContext) {
      passed.push(mentee);
      await noteEvent(context);
    }
  }
  const consumer = await room.consumer([Piped]);
  const event = room.event('a', 1);
  await consumer.deliver([event]);
  expect(passed).toEqual(['guard', 'before', 'pipe', 'A', 'after']);
  expect(await room.effects()).toEqual([toldOf(event)]);
});

it('parks an event that a guard keeps out, and tells what was thrown, not what Nest makes of it', async () => {
  class Closed implements CanActivate {
    canActivate = () => false;
  }
  @Controller()
  class Guarded {
    @On(MenteeEnrolledSchema)
    @UseGuards(Closed)
    async enrolled() {}

    @On(MenteeReadySchema)
    async ready() {
      throw new RangeError('mine');
    }
  }
  const consumer = await room.consumer([Guarded]);
  await consumer.deliver([room.event('a', 1)]);
  await room.source.query(`insert into inbox values ($1, 'b', 1, gen_random_uuid(), 'handled', null)`, [room.topic]);
  await consumer.deliver([room.event('b', 2)]);
  const errors = await room.source.query('select error from parked order by subject');
  expect(errors).toEqual([
    { error: expect.stringMatching(/^(Rpc)?E(xception|rror): Forbidden/) },
    { error: expect.stringMatching(/^RangeError: mine/) },
  ]);
});

it('hands neighbours of one batch method over in one call, and keeps the order between methods', async () => {
  const calls: string[][] = [];
  @Controller()
  class Mixed {
    @OnBatch([MenteeEnrolledSchema])
    async many(events: readonly BatchEvent<unknown>[], _tx: Tx) {
      calls.push(events.map(({ context }) => `${context.subject}${context.version}`));
    }
    @On(MenteeReadySchema)
    async one(_: unknown, { subject, version }: EventContext) {
      calls.push([`${subject}${version}`]);
    }
  }
  const consumer = await room.consumer([Mixed]);
  const [a, b, c] = [room.life('a', 1, 2), room.life('b', 1, 1), room.life('c', 1, 3)] as ReadRecord[][];
  await consumer.deliver([...(b ?? []), ...(a ?? []), ...(c ?? [])]);
  expect(calls).toEqual([['b1', 'a1'], ['a2'], ['c1'], ['c2']]);
});

it('handles an event in its trace, with its id on every log line', async () => {
  const seen: unknown[] = [];
  @Controller()
  class Traced {
    @On(MenteeEnrolledSchema)
    async enrolled() {
      seen.push(currentTraceparent()?.split('-')[1], logContext.current().eventId);
    }
  }
  const consumer = await room.consumer([Traced]);
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  const event = room.event('a', 1, { headers: { traceparent: `00-${traceId}-b7ad6b7169203331-01` } });
  await consumer.deliver([event]);
  expect(seen).toEqual([traceId, event.headers.ce_id]);
});

describe('liveness', () => {
  const log = new HandLog();
  const pulse = new Pulse();
  const stopping = new AbortController();
  let seen = Date.now();
  afterAll(() => stopping.abort());

  it('fails when events wait and none is taken, or the consumer has not been seen; not while a server says no', async () => {
    const topics = [room.topic];
    const lines = createLog({ branch: room.branch, service: schema, level: 'silent' });
    const watch = new Watch({
      eventLog: log,
      manager: room.source.manager,
      schema,
      service: schema,
      group: 'g',
      topics,
      log: lines,
      pulse,
      stopping: stopping.signal,
      everyMs: 20,
      patienceMs: 300,
    });
    const running = watch.run({ stop: async () => undefined, lastSeen: () => new Date(seen) });
    const failures = async () => (await pulse.failures()).map(({ name }) => name);
    const alive = setInterval(() => {
      seen = Date.now();
    }, 50);

    await sleep(500);
    expect(await failures()).toEqual([]); // idle, and seen
    log.lags = [{ topic: room.topic, partition: 0, behind: 3 }];
    await sleep(150);
    expect(await failures()).toEqual([]);
    await sleep(350);
    expect(await failures()).toEqual([`${schema} consumer`]); // three wait and nothing moves
    watch.moved();
    expect(await failures()).toEqual([]);
    log.lags = [];
    clearInterval(alive);
    await sleep(500);
    expect(await failures()).toEqual([`${schema} consumer`]); // not seen
    log.lag = () => Promise.reject(new Error('ECONNREFUSED'));
    await sleep(100);
    expect(await failures()).toEqual([]); // the log says no: a new start would not help
    log.lag = () => new Promise(() => undefined);
    await sleep(500);
    expect(await failures()).toEqual([`${schema} consumer`]); // the log hangs
    stopping.abort();
    log.lag = async () => [];
    void running;
  });
});
