import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { impact } from '@duo/impact';
import { eventually } from '@duo/testing';
import pg from 'pg';
import { type Counted, countFolder } from '../../demo/count/count.ts';
import { exportTables } from '../../local/export.tables.ts';
import { importFiles } from '../../local/import.files.ts';
import { Started } from './start.ts';

const minute = 60_000;
const branches = ['brussels', 'liege', 'antwerp', 'ghent', 'aalst', 'mechelen'];
const folders: string[] = [];
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'duo-history-'));
  // Run by root, PostgreSQL is another user, who has to find the way to its data.
  chmodSync(made, 0o755);
  folders.push(made);
  return made;
};
afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true, force: true });
});

type Value = { part: string | null; numerator: number; denominator: number | null };
type Figures = { figures: { id: string; values: Value[] }[] };
type Funnel = { steps: { step: string; figures: { year: number; side: string; numerator: number }[] }[] };

const told = (values: readonly Value[]) =>
  Object.fromEntries(values.map(({ part, numerator, denominator }) => [part ?? '', [numerator, denominator]]));

/** What impact tells, in the words of the count; a part that counts nothing may be left out by either. */
function compared({ figures }: Figures, counted: Counted) {
  const found = Object.fromEntries(figures.map(({ id, values }) => [id, values]));
  const some = (values: readonly Value[]) =>
    told(values.filter(({ numerator, denominator }) => numerator > 0 || (denominator ?? 0) > 0));
  return Object.entries(counted.figures).map(([id, values]) => ({
    id,
    impact: some(found[id] ?? []),
    count: some(values),
  }));
}

describe('the synthetic history of six branches', () => {
  let started: Started;
  const national = () => started.port + 1;
  const impactOf = (branch: string) => started.port + (branches.indexOf(branch) + 1) * 10 + 4;
  const intakeOf = (branch: string) => `http://127.0.0.1:${impactOf(branch) - 3}`;
  const files = (branch: string) => {
    const demo = join(started.folder, 'demo');
    const names = readdirSync(demo).filter((name) => name.startsWith(`${branch}-`));
    return names.map((name) => join(demo, name));
  };
  const everything = (branch: string) =>
    Promise.all(
      ['/figures', '/figures/funnel', '/public/figures.json'].map((path) => started.read(impactOf(branch), path)),
    );

  beforeAll(async () => {
    started = await Started.in(folder(), '--all');
    await started.says(/^ready /m);
  }, 6 * minute);
  afterAll(() => started?.end());

  it('comes to what an independent count of its files comes to, in every branch, year and indicator', async () => {
    const count = countFolder(join(started.folder, 'demo'));
    const total = count.total.all.figures;
    expect(told(total.K1 ?? []).persons?.[0]).toBeGreaterThan(4_000);
    expect(told(total.K2 ?? []).job).toEqual([1_245, null]);
    const compare = async (port: number, query: string, counted: Counted) => {
      const figures = JSON.parse(await started.read(port, `/figures${query}`)) as Figures;
      for (const { id, impact: is, count: should } of compared(figures, counted))
        expect({ port, query, id, is }).toEqual({ port, query, id, is: should });
    };
    await compare(national(), '', count.total.all);
    for (const [year, counted] of Object.entries(count.total.years))
      await compare(national(), `?year=${year}`, counted);
    for (const [branch, { all, years }] of Object.entries(count.branches)) {
      await compare(national(), `?branch=${branch}`, all);
      await compare(impactOf(branch), '', all);
      for (const [year, counted] of Object.entries(years)) await compare(impactOf(branch), `?year=${year}`, counted);
    }
  });

  it('has in the funnel whom the count finds at each step', async () => {
    const count = countFolder(join(started.folder, 'demo'));
    const { steps } = JSON.parse(await started.read(national(), '/figures/funnel')) as Funnel;
    for (const side of ['mentee', 'mentor'] as const) {
      const sums = steps.map(({ step, figures }) => [
        step,
        figures.filter((one) => one.side === side).reduce((sum, { numerator }) => sum + numerator, 0),
      ]);
      const { withdrawn: _, ...counted } = count.total.all.funnel[side];
      expect(Object.fromEntries(sums)).toMatchObject(counted);
    }
  });

  it('is published as synthetic, with 1,245 jobs and 520 internships or trainings', async () => {
    const answer = await fetch(`http://127.0.0.1:${national()}/public/figures.json`);
    expect(await answer.json()).toMatchObject({
      synthetic: true,
      total: { accompanied: 4_150, jobs: 1_245, internshipsOrTrainings: 520, solutions: 1_765 },
    });
  });

  it('gives the same figures, byte for byte, when impact is made anew from the events', async () => {
    const before = await everything('ghent');
    await impact.rebuild(started.environment('ghent'));
    expect(await everything('ghent')).toEqual(before);
  });

  it('changes nothing when it is imported once more', async () => {
    const client = new pg.Client({ connectionString: started.environment('ghent').DATABASE_URL });
    await client.connect();
    const said = async () =>
      (
        await client.query(
          `select count(*) from intake.outbox where type not in ('duo.intake.v1.ImportStarted', 'duo.intake.v1.ImportEnded')`,
        )
      ).rows;
    try {
      const before = [await said(), await everything('ghent')];
      const token = () => started.token('coordinator', 'ghent');
      const again = await importFiles({ intake: intakeOf('ghent'), token, files: files('ghent') });
      expect(again.tables.map(({ good, bad }) => [good, bad])).toEqual(Array(6).fill([0, 0]));
      expect(again.tables.reduce((sum, { known }) => sum + known, 0)).toBeGreaterThan(4_000);
      expect([await said(), await everything('ghent')]).toEqual(before);
    } finally {
      await client.end();
    }
  });

  it(
    'that is exported without names gives the same figures in an empty branch',
    async () => {
      const token = await started.token('branch-manager', 'ghent');
      const at = (before: number) => `http://127.0.0.1:${impactOf('ghent') - before}`;
      const from = { intake: intakeOf('ghent'), matching: at(2), followUp: at(1), token };
      const written = await exportTables('ghent', folder(), { ...from, names: false });
      const other = await Started.in(folder(), '--branch', 'ghent', '--empty');
      try {
        await other.says(/^ready /m);
        const loaded = await importFiles({
          intake: `http://127.0.0.1:${other.port + 1}`,
          token: () => other.token('coordinator', 'ghent'),
          files: written.map(({ path }) => path),
        });
        expect(loaded.badRows).toBe(0);
        const wanted = await everything('ghent');
        const paths = ['/figures', '/figures/funnel', '/public/figures.json'];
        await eventually(
          async () => {
            const found = await Promise.all(paths.map((path) => other.read(other.port + 4, path)));
            expect(found.map((text) => JSON.parse(text))).toEqual(wanted.map((text) => JSON.parse(text)));
            expect(found).toEqual(wanted);
          },
          { within: minute, every: 500 },
        );
      } finally {
        await other.end();
      }
    },
    3 * minute,
  );
});

it(
  'is loaded to its end when everything is killed while it is written',
  async () => {
    const place = folder();
    const first = await Started.in(place, '--branch', 'ghent');
    await first.says(/writing [2-7]0 %/);
    await first.end('SIGKILL');
    const again = await Started.in(place, '--branch', 'ghent');
    try {
      await again.says(/^ready /m);
      const count = countFolder(join(place, 'demo'));
      const figures = JSON.parse(await again.read(again.port + 4, '/figures')) as Figures;
      for (const { id, impact: is, count: should } of compared(figures, count.total.all))
        expect({ id, is }).toEqual({ id, is: should });
    } finally {
      await again.end();
    }
  },
  3 * minute,
);
