import { menteeEnrolled, poolEntered } from '@duo/contracts';
import { openDataSource, withSpan } from '@duo/platform';
import { overFlakyWay } from '../test/flaky-way.js';
import { enrolled, OutboxRoom } from '../test/outbox-room.js';
import { ConnectionLost, type OpenTx } from './database.js';

let room: OutboxRoom;
beforeAll(async () => {
  room = await OutboxRoom.open();
}, 30_000);
beforeEach(() => room.source.query('truncate notes, outbox, outbox_subjects, jobs, job_subjects'));
afterAll(() => room.close());

const afterwards: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of afterwards.splice(0)) await end();
});

/** Lets the first few callers go on together; whoever comes later is not kept. */
function atOnce(many: number) {
  const all = Promise.withResolvers<void>();
  let here = 0;
  return () => {
    here += 1;
    if (here === many) all.resolve();
    return all.promise;
  };
}

const note = (tx: OpenTx, text: string) => tx.manager.query('insert into notes (text) values ($1)', [text]);
const said = async () => (await room.outbox()).map(({ subject, version }) => `${subject}#${version}`);

describe('a transaction', () => {
  it('commits what it changes, says and asks for together, and tells of it', async () => {
    const told: unknown[] = [];
    const database = room.databaseOf('intake');
    database.onCommitted((committed) => told.push(committed));
    const value = await database.transaction(async (tx) => {
      await note(tx, 'a');
      await tx.say([enrolled('m1'), enrolled('m2'), enrolled('m1')]);
      await tx.later('remind', new Date(0), { mentee: 'm1' }, 'm1');
      await tx.say(enrolled('m2'));
      return 7;
    });
    expect(value).toBe(7);
    expect(await room.notes()).toEqual(['a']);
    expect(await said()).toEqual(['m1#1', 'm2#1', 'm1#2', 'm2#2']);
    expect(told).toEqual([{ said: 4, jobs: [expect.objectContaining({ id: 'remind.m1.1' })] }]);
  }, 40_000);

  it('counts once what is counted after the commit: not when it fails, not in a part that was taken back', async () => {
    const counted: string[] = [];
    const failing = room.database.transaction(async (tx) => {
      tx.afterCommit(() => counted.push('failed'));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    let runs = 0;
    await room.database.transaction(async (tx) => {
      tx.afterCommit(() => counted.push('committed'));
      const part = tx.attempt(async () => {
        tx.afterCommit(() => counted.push('taken back'));
        throw new Error('no');
      });
      await expect(part).rejects.toThrow('no');
      runs += 1;
      if (runs === 1) await tx.manager.query(`do $$ begin raise sqlstate '40001'; end $$`);
      expect(counted).toEqual([]);
    });
    expect([runs, counted]).toEqual([2, ['committed']]);
  }, 40_000);

  it('takes a job back with the rest, also one that it has just asked for', async () => {
    const database = room.databaseOf('intake');
    const dueOf = () => room.source.query<{ id: string }[]>(`select id from jobs where status = 'due' order by id`);
    await database.transaction(async (tx) => {
      await tx.later('remind', new Date('2030-01-01'), {}, 'm1');
      await tx.later('remind', new Date('2030-01-01'), {}, 'm2');
      await tx.cancel('remind', 'm1');
    });
    expect(await dueOf()).toEqual([{ id: 'remind.m2.1' }]);
    const failing = database.transaction(async (tx) => {
      await tx.cancel('remind', 'm2');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await dueOf()).toEqual([{ id: 'remind.m2.1' }]);
    await expect(database.transaction((tx) => tx.cancel('dream', 'm2'))).rejects.toThrow(RangeError);
  }, 40_000);

  it('leaves nothing when the work fails', async () => {
    const told: unknown[] = [];
    const database = room.databaseOf('intake');
    database.onCommitted((committed) => told.push(committed));
    const failing = database.transaction(async (tx) => {
      await note(tx, 'a');
      await tx.say(enrolled('m1'));
      await tx.later('remind', new Date(0), {}, 'm1');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect([await room.notes(), await said(), told]).toEqual([[], [], []]);
    await room.say(['m1']);
    expect(await said()).toEqual(['m1#1']);
  }, 40_000);

  it('fails when an error of PostgreSQL was swallowed in it, for nothing of it was committed', async () => {
    const swallowing = room.database.transaction(async (tx) => {
      await note(tx, 'a');
      await tx.manager.query('select 1 / 0').catch(() => undefined);
    });
    await expect(swallowing).rejects.toThrow('swallowed');
    const saying = room.database.transaction(async (tx) => {
      await tx.manager.query('select 1 / 0').catch(() => undefined);
      await tx.say(enrolled('m1'));
    });
    await expect(saying).rejects.toThrow();
    expect([await room.notes(), await said()]).toEqual([[], []]);
  }, 40_000);

  it('takes back a part that fails, and no more', async () => {
    await room.database.transaction(async (tx) => {
      await note(tx, 'before');
      await tx.say(enrolled('m1'));
      const part = tx.attempt(async () => {
        await note(tx, 'within');
        await tx.say(enrolled('m1'));
        await tx.later('remind', new Date(0), {}, 'm1');
        await tx.manager.query('select 1 / 0');
      });
      await expect(part).rejects.toThrow('division by zero');
      await tx.attempt(() => tx.say(enrolled('m1')));
      await note(tx, 'after');
    });
    expect(await room.notes()).toEqual(['after', 'before']);
    expect(await said()).toEqual(['m1#1', 'm1#2']);
    expect(await room.source.query('select * from jobs')).toEqual([]);
  }, 40_000);

  it('keeps when the event occurred and what caused it', async () => {
    const occurredAt = new Date('2019-05-06T07:08:09.123Z');
    const parent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;
    await withSpan('request', { parent }, () => room.database.transaction((tx) => tx.say(enrolled('m1'), occurredAt)));
    await room.say(['m2']);
    const rows: { at: Date; traceparent: string | null }[] = await room.source.query(
      'select occurred_at as at, traceparent from outbox order by sequence',
    );
    expect(rows[0]).toEqual({ at: occurredAt, traceparent: expect.stringMatching(/^00-a{32}-(?!b{16})/) });
    expect(rows[1]?.traceparent).toBeNull();
    expect(Math.abs(Date.now() - (rows[1]?.at.getTime() ?? 0))).toBeLessThan(5_000);
  }, 40_000);
});

describe('saying', () => {
  it.each([
    ['an event of another service', () => poolEntered({ person: 'm1' }), 'said by matching'],
    ['what is not in the registry', () => ({ $typeName: 'duo.intake.v1.Nothing' }), 'not in the event registry'],
    ['an event about nobody', () => menteeEnrolled({}), 'subject is empty'],
    ['more than 64 KiB', () => menteeEnrolled({ mentee: 'm1', enrolledOn: 'x'.repeat(65_536) }), 'over 65536'],
  ])('refuses %s, with a RangeError', async (_, message, why) => {
    const saying = room.database.transaction(async (tx) => {
      await note(tx, 'a');
      await tx.say([enrolled('m0'), message()]);
    });
    await expect(saying).rejects.toThrow(RangeError);
    await expect(room.database.transaction((tx) => tx.say(message()))).rejects.toThrow(why);
    expect([await room.notes(), await said()]).toEqual([[], []]);
  });

  it('numbers what is said of a subject without a gap and in the order of the outbox, under concurrency', async () => {
    const subjects = ['a', 'b', 'c', 'd', 'e'];
    const writers = Array.from({ length: 60 }, (_, at) =>
      room.database.transaction(async (tx) => {
        const some = at % 2 ? subjects : [...subjects].reverse();
        await tx.say(some.slice(at % 4).map(enrolled));
        await note(tx, `${at}`);
        await tx.say(enrolled('a'));
        if (at % 7 === 0) throw new Error('taken back');
      }),
    );
    const settled = await Promise.allSettled(writers);
    expect(settled.filter(({ status }) => status === 'rejected')).toHaveLength(9);
    const rows = await room.outbox();
    for (const [subject, those] of Map.groupBy(rows, ({ subject }) => subject))
      expect({ subject, versions: those.map(({ version }) => version) }).toEqual({
        subject,
        versions: those.map((_, at) => at + 1),
      });
    expect(await room.notes()).toHaveLength(51);
  }, 40_000);
});

describe('a transaction that PostgreSQL rolls back for another', () => {
  it('is done again as a whole', async () => {
    await room.database.transaction(async (tx) => {
      await note(tx, 'x');
      await note(tx, 'y');
    });
    let runs = 0;
    const both = atOnce(2);
    const lock = async (order: 'xy' | 'yx') => {
      await room.database.transaction(async (tx) => {
        runs += 1;
        await tx.say(enrolled(order));
        for (const text of order) {
          await tx.manager.query('update notes set text = text where text = $1', [text]);
          await both();
        }
      });
    };
    await Promise.all([lock('xy'), lock('yx')]);
    expect(runs).toBe(3);
    expect((await said()).sort()).toEqual(['xy#1', 'yx#1']);
  }, 40_000);

  it('is given up after a few times, and not done again for any other error', async () => {
    let runs = 0;
    const raise = (code: string) =>
      room.database.transaction(async (tx) => {
        runs += 1;
        await tx.manager.query(`do $$ begin raise exception 'x' using errcode = '${code}'; end $$`);
      });
    await expect(raise('40001')).rejects.toThrow();
    expect(runs).toBe(5);
    await expect(raise('23505')).rejects.toThrow();
    expect(runs).toBe(6);
  }, 40_000);
});

describe('a connection that is lost', () => {
  const endAll = () =>
    room.source.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );

  it('leaves nothing, says so, and is not used again', async () => {
    const lost = room.database.transaction(async (tx) => {
      await note(tx, 'a');
      await endAll();
      await new Promise((resolve) => setTimeout(resolve, 100));
      await note(tx, 'b');
    });
    await expect(lost).rejects.toThrow(ConnectionLost);
    await room.say(['m1']);
    expect([await room.notes(), await said()]).toEqual([[], ['m1#1']]);
  }, 40_000);

  it('is given up when the server hangs, and thrown away', async () => {
    const way = await overFlakyWay(room.url);
    const of = { url: way.url, schema: 'intake', entities: [], pool: 2, name: 'hang', statementMs: 100 };
    const source = await openDataSource(of);
    const database = room.databaseOf('intake', source);
    afterwards.push(() => source.destroy(), way.close);
    const both = atOnce(2);
    const hang = () =>
      database.transaction(async (tx) => {
        await tx.say(enrolled('m1'));
        await note(tx, 'a');
        await both();
        way.freeze();
        await note(tx, 'b');
      });
    const outcomes = await Promise.allSettled([hang(), hang()]);
    for (const outcome of outcomes) expect(outcome).toMatchObject({ reason: { message: 'Query read timeout' } });
    way.thaw();
    await Promise.all(['m1', 'm2', 'm3'].map((mentee) => database.transaction((tx) => tx.say(enrolled(mentee)))));
    expect((await said()).sort()).toEqual(['m1#1', 'm2#1', 'm3#1']);
    expect(await room.notes()).toEqual([]);
  }, 30_000);
});
