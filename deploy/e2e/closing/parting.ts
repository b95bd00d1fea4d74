import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { followUp } from '@duo/follow-up';
import { impact } from '@duo/impact';
import { intake } from '@duo/intake';
import { dayOf, daysAfter, groupOf, parseBranch, type Side, topicOf } from '@duo/kernel';
import { matching } from '@duo/matching';
import { mirrorLog, PostgresLog, type Running } from '@duo/messaging';
import { createLog } from '@duo/platform';
import { type BranchOptions, openBranch, type TestBranch } from '@duo/testing';
import { endings } from '../../local/endings.ts';
import { importFiles } from '../../local/import.files.ts';

export const today = dayOf(new Date());
const ago = (days: number) => daysAfter(today, -days);

/** Who there is, what each answers, and the names to look for afterwards. */
const cast = {
  ada: { side: 'mentee', says: 'yes', name: 'Zyxada' },
  bob: { side: 'mentor', says: 'yes', name: 'Zyxbob' },
  cem: { side: 'mentee', says: 'yes', name: 'Zyxcem' },
  dora: { side: 'mentor', says: 'no', name: 'Qwodora' },
  elif: { side: 'mentee', says: null, name: 'Qwoelif' },
  finn: { side: 'mentor', says: 'yes', name: 'Qwofinn', leaves: true },
} as const;
export type Who = keyof typeof cast;
export const who = Object.keys(cast) as Who[];
export const nameOf = (one: Who) => cast[one].name;
/** Who stays behind: said no, said nothing, or has left. */
export const staying: readonly Who[] = ['dora', 'elif', 'finn'];

export type Crew = Readonly<Record<'intake' | 'matching' | 'followUp' | 'impact', Running>>;

async function start(branch: TestBranch): Promise<Crew> {
  const more = { INTAKE_ENROLMENTS_PER_MINUTE: '1000', IMPACT_PUBLIC_CACHE_SECONDS: '0' };
  return {
    intake: await branch.start(intake, more),
    matching: await branch.start(matching),
    followUp: await branch.start(followUp),
    impact: await branch.start(impact, more),
  };
}

export type Parting = Awaited<ReturnType<typeof openParting>>;

/** A branch that closes with six people and two duos, its successor, and the national view over both. */
export async function openParting(options: Required<Pick<BranchOptions, 'log' | 'jobs'>>) {
  const { add, endAll, orEndAll } = endings();
  return orEndAll(async () => {
    const open = async (more: BranchOptions = {}) => {
      const branch = await openBranch({ ...options, ...more });
      add(() => branch.close());
      return branch;
    };
    const [branch, successor] = [await open(), await open()];
    const national = await open({ name: parseBranch(`${branch.name}n`) });
    const crew = await start(branch);
    const there = await start(successor);
    await national.start(impact, { IMPACT_BRANCHES: `${branch.name},${successor.name}` });
    const mirrors =
      options.log === 'postgres' ? [await mirrored(branch, national), await mirrored(successor, national)] : [];
    for (const stop of mirrors) add(stop);
    const { ids, duos } = await bringAll(branch, crew.intake);
    const end = async () => {
      await mirrors[0]?.();
      for (const one of Object.values(crew)) await one.stop();
    };
    return { branch, successor, national, crew, there, ids, duos, end, close: endAll };
  });
}

/** Everybody and their duos come as existing records; returns by which ids they go. */
async function bringAll(branch: TestBranch, service: Running) {
  const folder = await mkdtemp(join(tmpdir(), 'duo-parting-'));
  const put = async (table: string, lines: readonly string[]) => {
    await writeFile(join(folder, `${table}.csv`), lines.join('\r\n'));
    return join(folder, `${table}.csv`);
  };
  try {
    const claims = { sub: 'test-branch-manager', role: 'branch-manager', branch: branch.name };
    const token = await branch.issuer.sign('intake', claims);
    const files = [
      await put('people', [personColumns, ...who.map(personRow)]),
      await put('duos', [
        'record,mentee,mentor,formed_on,signed_on',
        `together,ada,bob,${ago(40)},${ago(40)}`,
        `apart,cem,dora,${ago(40)},${ago(40)}`,
      ]),
      await put('outcomes', [
        'record,duo,kind,starts_on,contract',
        `1,together,job,${ago(5)},permanent`,
        `2,apart,job,${ago(5)},permanent`,
      ]),
      await put('assessments', [
        'record,mentee,duo,assessed_on,time_point,respondent,period,barriers',
        ...['ada', 'cem', 'elif'].map((one) => `${one},${one},,${ago(60)},start,mentee,after,language:2`),
      ]),
    ];
    expect(await importFiles({ intake: service.url, token, files })).toMatchObject({ badRows: 0, firstErrors: [] });
  } finally {
    await rm(folder, { recursive: true });
  }
  const known = await branch.query<{ record: string; id: string }>('select record, id from intake.records');
  const idOf = (record: string) => known.find((one) => one.record === record)?.id ?? '';
  const ids = Object.fromEntries(who.map((one) => [one, idOf(one)])) as Record<Who, string>;
  return { ids, duos: { together: idOf('together'), apart: idOf('apart') } };
}

const personColumns =
  'record,side,given_name,family_name,email,language,nationality,stay,postal_code,languages,enrolled_on';

function personRow(one: Who): string {
  const { side, name } = cast[one];
  const facts = side === 'mentee' ? 'fr,SY,unlimited' : 'fr,,';
  return `${one},${side},${name},${name}sson,${name}@mail.example,${facts},1000,fr:B2,${ago(90)}`;
}

/** Everybody answers as they do; then the day comes. */
export async function everybodyAnswers({ branch, crew, ids }: Parting) {
  for (const one of who) {
    const { side, says, ...more } = cast[one];
    const path = '/my/hand-over';
    const grant = { purpose: 'answer-hand-over', side: side as Side, about: ids[one], person: ids[one] } as const;
    const body = { answer: says, textVersion: '2026-1', language: 'fr' };
    if (says) await branch.ask(crew.intake, { method: 'POST', path, body, token: await branch.link('intake', grant) });
    const withdrawal = { method: 'POST', path: `/${side}s/${ids[one]}/withdrawal`, as: 'coordinator' } as const;
    if ('leaves' in more) await branch.ask(crew.intake, withdrawal);
  }
}

export const theDayComes = ({ branch }: Parting) =>
  branch.query('update intake.closings set announced_on = $1, closes_on = $2', [ago(31), today]);

/** Hands all that a branch says to the log of the national view. */
async function mirrored(from: TestBranch, to: TestBranch): Promise<() => Promise<void>> {
  const log = createLog({ branch: to.name, service: 'mirror', level: 'silent' });
  const open = ({ env }: TestBranch) => new PostgresLog({ url: env.DATABASE_URL ?? '', name: 'mirror', log });
  const [source, target] = [open(from), open(to)];
  const topics = impact.listensTo.map((service) => topicOf(from.name, service));
  const mirror = await mirrorLog(source, target, groupOf(to.name, 'mirror'), topics);
  let stopped: Promise<void> | undefined;
  const stop = async () => {
    await mirror.stop();
    await source.close();
    await target.close();
  };
  return () => {
    stopped ??= stop();
    return stopped;
  };
}
