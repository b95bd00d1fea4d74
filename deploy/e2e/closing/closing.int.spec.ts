import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseOf, daysAfter } from '@duo/kernel';
import { addressOf, describeOn, eventually, type TestServer } from '@duo/testing';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { Redis } from 'ioredis';
import { Kafka, logLevel } from 'kafkajs';
import { backUp } from '../../backup/backup.ts';
import { placeAt } from '../../backup/places/place.ts';
import { verify } from '../../backup/restore.ts';
import { kept } from '../../backup/services.ts';
import { session } from '../../backup/session.ts';
import { announce } from '../../closing/announce.ts';
import { type EraseOptions, erase } from '../../closing/erase.ts';
import { exportBranch } from '../../closing/export.ts';
import { type HandOverOptions, handOver } from '../../closing/hand-over.ts';
import { parts } from '../../closing/state.ts';
import { Refused } from '../../local/import.client.ts';
import { type Kept, keptInTables } from '../privacy/kept.ts';
import { tracesOf } from '../privacy/traces.ts';
import { everybodyAnswers, nameOf, openParting, type Parting, staying, theDayComes, today, who } from './parting.ts';

const patience = 300_000;
const kinds: ['kafka' | 'postgres', 'redis' | 'postgres', TestServer[]][] = [
  ['postgres', 'postgres', ['postgres']],
  ['kafka', 'redis', ['postgres', 'kafka', 'redis']],
];
const refused = (code: string) => expect.objectContaining({ code });
const now = () => new Date();

describe.each(kinds)('events on %s, jobs on %s', (log, jobs, needed) => {
  describeOn(...needed)('a branch that closes', () => {
    let of: Parting;
    let folder: string;
    let token: string;
    let identity: string;
    const place = placeAt(addressOf('postgres'));
    const names = staying.map(nameOf);

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'duo-closing-'));
      identity = await generateIdentity();
      of = await openParting({ log, jobs });
      token = await tokenOf(of.branch);
    }, patience);
    afterAll(async () => {
      await of?.close();
      await rm(folder, { recursive: true });
    }, patience);

    const tokenOf = ({ issuer, name }: Parting['branch']) =>
      issuer.sign(['intake', 'matching', 'follow-up'], {
        sub: 'test-branch-manager',
        role: 'branch-manager',
        branch: name,
      });
    const exported = async () => {
      const urls = { intake: of.crew.intake.url, impact: of.crew.impact.url };
      const to = [await identityToRecipient(identity)];
      return exportBranch({ ...{ branch: of.branch.name, folder, place, kept, to, now: now() }, ...urls });
    };
    const handedOver = async (into: Partial<HandOverOptions['into']> = {}) => {
      const { intake, matching, followUp } = of.crew;
      const from = { intake: intake.url, matching: matching.url, followUp: followUp.url, token };
      const there = { intake: of.there.intake.url, token: await tokenOf(of.successor), ...into };
      return handOver({ branch: of.branch.name, folder, from, into: there, now });
    };
    const erased = (more: Partial<EraseOptions> = {}) =>
      erase({
        ...{
          branch: of.branch.name,
          folder,
          place,
          kept,
          now,
          yes: of.branch.name,
          backups: [join(folder, 'backups')],
        },
        ...{ kafka: log === 'kafka' ? [addressOf('kafka')] : [] },
        ...{ redis: jobs === 'redis' ? addressOf('redis') : undefined },
        ...{ national: of.national.env.DATABASE_URL ?? '', ...more },
      });
    const counted = async () => {
      const [row] = await of.national.query<{ people: number; duos: number; solutions: number }>(
        `select (select count(*)::int from impact.journeys) as people, (select count(*)::int from impact.duos) as duos,
           (select count(*)::int from impact.solutions) as solutions`,
      );
      return row;
    };

    it('does nothing before it was announced, and before the day', async () => {
      await expect(exported()).rejects.toEqual(refused('not-announced'));
      await expect(handedOver()).rejects.toEqual(refused('not-exported'));
      await expect(erased()).rejects.toEqual(refused('not-exported'));
      const closing = { successor: of.successor.name, closesOn: daysAfter(today, 30) };
      const told = await announce({ intake: of.crew.intake.url, token }, closing, () => undefined);
      expect(told).toMatchObject({ asked: 6, toAsk: 0 });
      await everybodyAnswers(of);
      await expect(exported()).rejects.toEqual(refused('closing-day-has-not-come'));
      await theDayComes(of);
      await eventually(async () => expect(await counted()).toEqual({ people: 6, duos: 2, solutions: 2 }), {
        within: 60_000,
      });
    });

    it('is exported whole and sealed, with its published figures', async () => {
      const { archive, figures } = await exported();
      expect(await verify(archive, identity)).toMatchObject({ branch: of.branch.name });
      const published = (await (await fetch(`${of.crew.impact.url}/public/figures.json`)).json()) as object;
      expect(JSON.parse(await readFile(join(folder, figures), 'utf8'))).toEqual({
        ...published,
        asOf: expect.anything(),
      });
      await expect(erased()).rejects.toEqual(refused('not-handed-over'));
      await mkdir(join(folder, 'backups'));
      await backUp({ place, branch: of.branch.name, out: join(folder, 'backups'), kept, keep: 3 });
      await writeFile(join(folder, 'backups', 'readme.txt'), 'not a backup');
    });

    it(
      'hands over whoever agrees and nobody else, also when that breaks off on the way',
      async () => {
        const good = await tokenOf(of.successor);
        for (const most of [3, 9, 12, 15]) {
          let asked = 0;
          const breaking = async () => {
            asked += 1;
            if (asked > most) throw new Refused(401, 'bad-token', 'the line is down');
            return good;
          };
          const broken = expect.stringMatching(/the line is down|another-import-is-at-work/);
          await expect(handedOver({ token: breaking })).rejects.toEqual(expect.objectContaining({ message: broken }));
        }
        const done = await eventually(() => handedOver(), { within: 60_000 });
        expect(done).toMatchObject({ people: 3, duos: 1, duosLeft: 1, verifiedAt: expect.any(String) });
        const files = await filesIn(join(folder, 'hand-over'));
        expect(tracesOf([...names, ...staying.map((one) => of.ids[one]), of.duos.apart], files)).toEqual([]);
        expect(tracesOf(who.map(nameOf), files)).toHaveLength(3);
        const there = await of.successor.query<{ name: string; agreed: boolean }>(
          `select given_name as name, exists (select from intake.consents where person = people.id
             and purpose = 'hand-over' and withdrawn_on is null) as agreed from intake.people order by 1`,
        );
        expect(there).toEqual(['Zyxada', 'Zyxbob', 'Zyxcem'].map((name) => ({ name, agreed: true })));
        await eventually(
          async () => {
            const solved =
              'select signed_on is not null as signed, kind from followup.duos join followup.solutions s on s.duo = duos.id';
            expect(await of.successor.query(solved)).toEqual([{ signed: true, kind: 'job' }]);
            // Told of by both branches until the one that closes is erased.
            expect(await counted()).toEqual({ people: 9, duos: 3, solutions: 3 });
          },
          { within: 60_000 },
        );
      },
      patience,
    );

    it(
      'is erased by whoever types its name when nothing of it runs, and goes on wherever it was killed',
      async () => {
        await expect(erased({ yes: 'yes' })).rejects.toEqual(refused('not-confirmed'));
        await expect(erased()).rejects.toEqual(refused('branch-is-running'));
        await of.end();
        if (log === 'kafka') await expect(erased({ kafka: [] })).rejects.toEqual(refused('which-kafka'));
        if (jobs === 'redis') await expect(erased({ redis: undefined })).rejects.toEqual(refused('which-redis'));
        for (const part of parts) {
          const onDone = (done: string) => {
            if (done === part) throw new Error(`killed after ${part}`);
          };
          await expect(erased({ onDone })).rejects.toThrow(`killed after ${part}`);
        }
        await expect(handedOver()).rejects.toEqual(refused('erasure-has-begun'));
        const certificate = await readFile(await erased(), 'utf8');
        expect(certificate).toMatch(/6 people[\s\S]*3 people and 1 duos were handed over/);
      },
      patience,
    );

    it('leaves nothing of those who did not agree, and nothing of the branch but its figures', async () => {
      const known = [...names, ...who.map((one) => of.ids[one]), ...Object.values(of.duos)];
      expect(await databasesOf(of.branch.name)).toEqual([]);
      expect(tracesOf(known, await keptInTables(of.national, []))).toEqual([]);
      const elsewhere = await keptInTables(of.successor, []);
      expect(tracesOf([...names, ...staying.map((one) => of.ids[one]), of.duos.apart], elsewhere)).toEqual([]);
      expect(tracesOf([nameOf('ada')], elsewhere)).not.toEqual([]);
      expect((await readdir(folder)).sort()).toEqual(
        [`${of.branch.name}-certificate.json`, `${of.branch.name}-certificate.txt`, `${of.branch.name}-figures.json`]
          .concat(['backups', 'closing.json'])
          .sort(),
      );
      expect(await readdir(join(folder, 'backups'))).toEqual(['readme.txt']);
      expect(tracesOf([...who.map(nameOf), ...known], await filesIn(folder))).toEqual([]);
      if (log === 'kafka') expect(await kafkaHas(of.branch.name)).toEqual([]);
      if (jobs === 'redis') expect(await redisHas(of.branch.name)).toEqual([]);
      expect(await counted()).toEqual({ people: 6, duos: 2, solutions: 2 });
      const people = await of.national.query(
        `select count(distinct mentee)::int as mentees from impact.duos join impact.solutions using (duo, mentee)`,
      );
      expect(people).toEqual([{ mentees: 2 }]);
    });
  });
});

const databasesOf = (branch: string) =>
  session(addressOf('postgres'), async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select datname as name from pg_database where datname = $1 or starts_with(datname, $1 || '_')`,
      [databaseOf(branch)],
    );
    return rows;
  });

async function filesIn(folder: string): Promise<Kept[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((one) => one.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(files.map(async (path) => ({ where: path, what: await readFile(path) })));
}

async function kafkaHas(branch: string) {
  const kafka = new Kafka({ brokers: addressOf('kafka').split(','), logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  try {
    const { groups } = await admin.listGroups();
    const names = [...(await admin.listTopics()), ...groups.map(({ groupId }) => groupId)];
    return names.filter((name) => name.startsWith(`${branch}.`));
  } finally {
    await admin.disconnect();
  }
}

async function redisHas(branch: string) {
  const redis = new Redis(addressOf('redis'));
  try {
    return await redis.keys(`${branch}:*`);
  } finally {
    redis.disconnect();
  }
}
