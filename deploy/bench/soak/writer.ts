import { setTimeout as sleep } from 'node:timers/promises';
import { intake } from '@duo/intake';
import { enrolPerson, markPersonReady, type ToEnrol, withdrawPerson } from '@duo/intake/enrolments';
import { dayOf, daysAfter, Refusal } from '@duo/kernel';
import { Database, type Tx } from '@duo/messaging';
import { openDataSource, Time } from '@duo/platform';
import { menteeForm, mentorForm } from '@duo/testing/forms';
import { openJournal } from './journal.ts';
import { randomOf } from './random.ts';
import { type Step, type Story, storiesOf } from './story.ts';

/*
 * A process that writes: the actions of intake in its transactions, many at once. Killed at any moment, its successor
 * looks in the database how far everybody came and goes on from there.
 */

const { SOAK_DATABASE_URL: url = '', SOAK_JOURNAL: journalFile = '', SOAK_SEED, SOAK_EVENTS } = process.env;
const [seed, events] = [Number(SOAK_SEED), Number(SOAK_EVENTS)];
const connections = 16;
/** Of a hundred transactions: done twice at the same moment, and taken back at the end. */
const [twice, takenBack] = [5, 2];

type Open = { nth: number; story: Story; at: number; busy: boolean };

const source = await openDataSource({
  url,
  schema: 'intake',
  entities: intake.tables,
  pool: connections,
  name: 'soak writer',
});
const time = new Time();
const database = new Database(source, { service: 'intake', schema: 'intake', jobs: {}, time });
const journal = openJournal(journalFile);
const next = randomOf(seed, process.pid);
const today = dayOf(time.now());
/** So that no place in the pool is over its target yet. */
const dayOfStep: Record<Step, string> = { enrol: daysAfter(today, -20), ready: daysAfter(today, -10), withdraw: today };

/** The stories that are not at their end, and where they are. */
async function whatIsLeft(): Promise<Open[]> {
  const rows = await source.query<{ person: string; done: number }[]>(
    'select person, 1 + num_nonnulls(ready_on, withdrew_on) as done from enrolments',
  );
  const done = new Map(rows.map((row) => [row.person, row.done]));
  return storiesOf(seed, events).flatMap((story, nth) => {
    const at = firstLeft(story, done.get(story.person) ?? 0);
    return at === -1 ? [] : [{ nth, story, at, busy: false }];
  });
}

/** The first transaction that is not done yet, or -1. */
function firstLeft({ transactions }: Story, stepsDone: number): number {
  return transactions.findIndex((_, nth) => transactions.slice(0, nth).flat().length >= stepsDone);
}

async function lane() {
  for (let one = take(); one; one = take()) {
    await tell(one);
    one.busy = false;
    one.at += 1;
    if (one.at < one.story.transactions.length) continue;
    const [following] = waiting.splice(0, 1);
    open.splice(open.indexOf(one), 1, ...(following ? [following] : []));
  }
}

/** Any of those nobody is busy with. */
function take(): Open | undefined {
  const free = open.filter(({ busy }) => !busy);
  const one = free[Math.floor(next() * free.length)];
  if (one) one.busy = true;
  return one;
}

async function tell({ nth, story, at }: Open) {
  const transaction = story.transactions[at] ?? [];
  const dice = next() * 100;
  if (dice < takenBack) await withdrawnTransaction(story, transaction);
  await Promise.all(
    Array.from({ length: dice > 100 - twice ? 2 : 1 }, async () => {
      if (await committed(story, transaction)) for (const step of transaction) journal.note(nth, step);
    }),
  );
}

/** True when the commit was acknowledged; false when it turned out to be done already. Never gives up. */
async function committed(story: Story, transaction: readonly Step[]): Promise<boolean> {
  for (;;) {
    try {
      await database.transaction((tx) => act(tx, story, transaction));
      return true;
    } catch (error) {
      if (isDone(error)) return false;
      await sleep(100);
    }
  }
}

/** Says everything and then takes it back: nobody may ever hear of it. */
async function withdrawnTransaction(story: Story, transaction: readonly Step[]) {
  const work = async (tx: Tx) => {
    await act(tx, story, transaction);
    throw new Error('thought better of it');
  };
  await database.transaction(work).catch(() => undefined);
}

async function act(tx: Tx, { person, side }: Story, transaction: readonly Step[]) {
  for (const step of transaction) await does[step](tx, { person, side }, dayOfStep[step]);
}

const does = {
  enrol: (tx: Tx, { person: id, side }: Pick<Story, 'person' | 'side'>, day: string) => {
    const contact = { email: null, phone: '+32 2 000 00 00', language: 'nl' } as const;
    const person = { id, givenName: 'Soak', familyName: 'Test', born: '1990', ...contact };
    const { facts, consents } = side === 'mentee' ? menteeForm() : mentorForm();
    return enrolPerson(tx, { side, person, facts, consents } as unknown as ToEnrol, day);
  },
  ready: markPersonReady,
  withdraw: withdrawPerson,
} satisfies Record<Step, (tx: Tx, who: Pick<Story, 'person' | 'side'>, day: string) => Promise<unknown>>;

/** A rule said so, or the row is there: the step was committed before, by the one at the same moment or unacknowledged. */
const isDone = (error: unknown) => error instanceof Refusal || (error as { code?: string }).code === '23505';

const waiting = await whatIsLeft();
const open = waiting.splice(0, 3 * connections);
await Promise.all(Array.from({ length: connections }, lane));
journal.close();
await source.destroy();
