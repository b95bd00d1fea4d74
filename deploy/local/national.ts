import { consoleHost } from '@duo/console';
import { impact } from '@duo/impact';
import { type Branch, databaseOf, groupOf, topicOf } from '@duo/kernel';
import { mirrorLog, PostgresLog } from '@duo/messaging';
import { createLog } from '@duo/platform';
import { addressKeys, consoleKeys, environmentOf, type Machine, type RunningBranch } from './branch.ts';
import { endings } from './endings.ts';
import { type Household, listenerOf } from './settled.ts';

const national: Branch = 'national';
const mirrorName = 'mirror';

/**
 * The national view: one impact that hears all branches, whose topics are mirrored into a log of its own, as MirrorMaker 2
 * does between Kafka clusters.
 */
export async function runNational(branches: readonly Branch[], port: number, machine: Machine): Promise<RunningBranch> {
  const of = (at: number) => ({ ...environmentOf(national, port + at, machine), IMPACT_BRANCHES: branches.join(',') });
  const { add, endAll, orEndAll } = endings();
  return orEndAll(async () => {
    await impact.migrate(of(1));
    const log = createLog({ branch: national, service: mirrorName, level: 'warn' });
    const open = (branch: Branch) => {
      const one = new PostgresLog({ url: machine.postgres.databaseUrl(databaseOf(branch)), name: mirrorName, log });
      add(() => one.close());
      return one;
    };
    const home = open(national);
    for (const branch of branches) {
      const topics = impact.listensTo.map((service) => topicOf(branch, service));
      const mirror = await mirrorLog(open(branch), home, groupOf(national, mirrorName), topics);
      add(() => mirror.stop());
    }
    const one = await impact.start(of(1));
    add(() => one.stop());
    const urls = { [one.name]: one.url };
    const front = `http://127.0.0.1:${port}`;
    const host = await consoleHost.start({ ...of(0), ...addressKeys(urls), ...consoleKeys(national, front, machine) });
    add(() => host.stop());
    const households = householdsOf(branches, machine);
    return { branch: national, front, urls, households, stop: endAll };
  });
}

function householdsOf(branches: readonly Branch[], { postgres }: Machine): Household[] {
  const url = (branch: Branch) => postgres.databaseUrl(databaseOf(branch));
  const { name, listensTo } = impact;
  return [
    ...branches.map((branch) => {
      return { url: url(branch), services: [], listeners: [listenerOf(national, mirrorName, listensTo, [branch])] };
    }),
    { url: url(national), services: [name], listeners: [listenerOf(national, name, listensTo, [...branches])] },
  ];
}
