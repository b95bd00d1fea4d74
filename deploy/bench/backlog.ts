import { menteeEnrolled } from '@duo/contracts';
import { intake } from '@duo/intake';
import { Database } from '@duo/messaging';
import { newId, openDataSource, Time } from '@duo/platform';
import { type Environment } from './branch.ts';

const page = 5_000;

/** Says so many events of intake, each about somebody else, without anybody to bring them to the log. */
export async function sayMany({ DATABASE_URL = '' }: Environment, events: number): Promise<void> {
  const of = { url: DATABASE_URL, schema: 'intake', entities: intake.tables, pool: 1, name: 'bench' };
  const source = await openDataSource(of);
  const database = new Database(source, { service: 'intake', schema: 'intake', jobs: {}, time: new Time() });
  for (let said = 0; said < events; said += page) {
    const messages = Array.from({ length: Math.min(page, events - said) }, () =>
      menteeEnrolled({ mentee: newId(), enrolledOn: '2026-03-02', languages: ['nl', 'fr'] }),
    );
    await database.transaction((tx) => tx.say(messages));
  }
  await source.destroy();
}
