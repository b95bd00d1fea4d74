import { eventually, type Random, withSeed } from '@duo/testing';
import { type Crew, openCrew } from './crew.ts';
import { enrol, send } from './load.ts';
import { atRest, poolAtRest } from './people.ts';

it(
  'what impact knows is made anew from the events, equal byte for byte',
  withSeed(async (random: Random) => {
    const crew = await openCrew({ log: 'postgres' }, { JOBS_RECONCILE_SECONDS: '1' });
    try {
      const intake = await crew.spawn('intake');
      await crew.spawn('matching');
      await crew.spawn('impact');
      const token = await crew.token('intake');
      const load = enrol(() => intake.url, { clients: 6, token });
      await eventually(() => expect(load.ready.size).toBeGreaterThan(200), { within: 30_000 });
      await load.stop();
      const people = random.shuffle([...load.ready]);
      for (const id of people.slice(0, 80))
        expect(await send(intake.url, { path: `/mentees/${id}/withdrawal`, key: id, body: {}, token })).toHaveProperty(
          'body',
        );
      await poolAtRest(crew);
      const late = people.slice(80, 120).sort();
      await makeDue(crew, late);
      await eventually(async () => expect(await flagged(crew)).toEqual(late), { within: 20_000 });
      await atRest(crew);
      const before = await dump(crew);
      await crew.branch.query('update impact.journeys set over_target = not over_target, ready_on = null');
      await crew.branch.query('delete from impact.journeys where person = $1', [people[0]]);
      expect(await dump(crew)).not.toEqual(before);
      await crew.run('impact', ['rebuild']);
      expect(await dump(crew)).toEqual(before);
    } finally {
      await crew.close();
    }
  }),
  120_000,
);

async function makeDue(crew: Crew, people: readonly string[]) {
  const sql = `update matching.jobs set due_day = '2026-01-02', due_at = '2026-01-02T08:00:00Z' where subject = any($1)`;
  await crew.branch.query(sql, [people]);
}

async function flagged(crew: Crew): Promise<string[]> {
  const rows = await crew.branch.query<{ person: string }>('select person from impact.journeys where over_target');
  return rows.map(({ person }) => person).sort();
}

async function dump(crew: Crew): Promise<string[]> {
  const rows = await crew.branch.query<{ is: string }>('select j::text as is from impact.journeys j order by person');
  return rows.map(({ is }) => is);
}
