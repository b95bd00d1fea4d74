import { asIdempotent, HttpProblem, IdempotentRequest, Replay } from '@duo/platform';
import { enrolled, OutboxRoom } from '../test/outbox-room.js';
import { forgetKeys } from './idempotency.js';

let room: OutboxRoom;
beforeAll(async () => {
  room = await OutboxRoom.open();
}, 30_000);
beforeEach(() => room.source.query('truncate outbox, outbox_subjects, idempotency'));
afterAll(() => room.close());

type Sent = { key?: string; body?: string; caller?: string };
const request = ({ key = 'key-1', body = 'hash-1', caller = 'c1' }: Sent = {}) =>
  new IdempotentRequest(caller, 'POST /mentees', key, body);

/** A request as the edge would do it: one transaction, with an effect, whose value is the answer. */
const send = (sent?: Sent, answer: unknown = { id: 'm1' }, ms = 0) =>
  asIdempotent(request(sent), () =>
    room.database.transaction(async (tx) => {
      await tx.say(enrolled('m1'));
      await new Promise((resolve) => setTimeout(resolve, ms));
      return answer;
    }),
  );
const effects = async () => (await room.outbox()).length;

it('does once what is sent twice, and answers the same', async () => {
  expect(await send()).toEqual({ id: 'm1' });
  await expect(send({}, { id: 'another' })).rejects.toEqual(new Replay({ id: 'm1' }));
  expect(await effects()).toBe(1);
}, 40_000);

it('does once what is sent twice at the same time', async () => {
  const outcomes = await Promise.allSettled([
    send({}, { id: 'm1' }, 200),
    send({}, { id: 'm1' }, 200),
    send({}, { id: 'm1' }, 200),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
  for (const outcome of outcomes)
    if (outcome.status === 'rejected') expect(outcome.reason).toEqual(new Replay({ id: 'm1' }));
  expect(await effects()).toBe(1);
}, 40_000);

it('keeps an answer that is nothing, and one with any text in it', async () => {
  await send({ key: 'nothing' }, undefined);
  await expect(send({ key: 'nothing' })).rejects.toEqual(new Replay(null));
  await send({ key: 'text' }, ['a\u0000b', '"']);
  await expect(send({ key: 'text' })).rejects.toEqual(new Replay(['a\u0000b', '"']));
}, 40_000);

it('refuses a key that was used for another body', async () => {
  await send();
  const reused = send({ body: 'hash-2' });
  await expect(reused).rejects.toBeInstanceOf(HttpProblem);
  await expect(reused).rejects.toMatchObject({ code: 'idempotency-key-reused' });
  expect(await effects()).toBe(1);
}, 40_000);

it('tells callers and keys apart', async () => {
  await send();
  await send({ key: 'key-2' });
  await send({ caller: 'c2' });
  expect(await effects()).toBe(3);
}, 40_000);

it('lets what failed be sent again', async () => {
  const failing = asIdempotent(request(), () =>
    room.database.transaction(async (tx) => {
      await tx.say(enrolled('m1'));
      throw new Error('no');
    }),
  );
  await expect(failing).rejects.toThrow('no');
  expect(await send()).toEqual({ id: 'm1' });
  expect(await effects()).toBe(1);
}, 40_000);

it('does not take a second transaction in one request', async () => {
  const twice = asIdempotent(request(), async () => {
    await room.database.transaction((tx) => tx.say(enrolled('m1')));
    await room.database.transaction((tx) => tx.say(enrolled('m2')));
  });
  await expect(twice).rejects.toThrow('second transaction');
}, 40_000);

it('forgets keys after 48 hours', async () => {
  await send();
  await send({ key: 'key-2' });
  await room.source.query(`update idempotency set created_at = now() - interval '47 hours' where key = 'key-1'`);
  expect(await forgetKeys(room.source.manager, 'intake', new Date())).toBe(0);
  await room.source.query(`update idempotency set created_at = now() - interval '49 hours' where key = 'key-1'`);
  expect(await forgetKeys(room.source.manager, 'intake', new Date())).toBe(1);
  await send();
  await expect(send({ key: 'key-2' })).rejects.toBeInstanceOf(Replay);
}, 40_000);
