import { giveUp, whyOf } from './addresses.ts';
import { takeAlone } from './alone.ts';
import { type RunningBranch, runBranch } from './branch.ts';
import { endings } from './endings.ts';
import { dataFolder } from './folder.ts';
import { localKeys, localLinkSecret } from './keys.ts';
import { runNational } from './national.ts';
import { startEmbedded } from './servers/postgres.ts';
import { loadHistories } from './start.history.ts';
import { parseStart, type StartOptions } from './start.options.ts';

/*
 * `npm start`: one branch on this machine, or with --all every branch and the national view, each branch with a database
 * and topics of its own. Everything runs in this process and ends with it. A branch that has nobody gets the synthetic
 * history, unless it is to stay --empty.
 */

const { branches, all, empty } = optionsOf(process.argv.slice(2));
const port = Number(process.env.PORT ?? 4200);
const folder = dataFolder();

const held = await takeAlone(folder, `process ${process.pid}, http://127.0.0.1:${port}`);
if ('takenBy' in held) {
  console.error(
    `duo already runs here (${held.takenBy}). Stop it there with Ctrl-C, or name another folder in DUO_DATA.`,
  );
  process.exit(1);
}

const ends = endings();
ends.add(() => held.release());
const stopped = new AbortController();
let stopping: Promise<void> | undefined;

/** Ends what was started in reverse order; a second Ctrl-C does not wait. */
const stop = () => {
  stopping ??= (async () => {
    console.log('stopping …');
    stopped.abort(new Error('stopped'));
    await ends.endAll();
    console.log('stopped');
  })();
  return stopping;
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) process.exit(130);
    void stop().then(() => process.exit(0));
  });
}

try {
  const { running, national } = await runAll();
  console.log(`\ndata in ${folder}`);
  for (const { branch, front, urls } of [...national, ...running]) {
    console.log(`\n${branch}  ${front}`);
    for (const [name, url] of Object.entries(urls)) console.log(`  ${name.padEnd(10)}${url}/openapi.json`);
  }
  console.log('');
  const households = [...running, ...national].flatMap((one) => one.households);
  if (!empty) await loadHistories({ branches: running, households, folder, signal: stopped.signal });
  console.log(`ready ${[...national, ...running][0]?.front}`);
} catch (error) {
  const isAsked = stopping !== undefined;
  if (!isAsked) console.error(whyOf(error));
  await stop();
  process.exit(isAsked ? 0 : 1);
}

async function runAll(): Promise<{ running: RunningBranch[]; national: RunningBranch[] }> {
  const postgres = await startEmbedded({ folder, connections: 60 * branches.length + (all ? 40 : 0) });
  ends.add(() => postgres.stop());
  const { jwksUrl } = await localKeys(folder);
  const machine = { postgres, jwksUrl, linkSecret: localLinkSecret(folder), pool: all ? 4 : 10 };
  const running: RunningBranch[] = [];
  for (const [at, branch] of branches.entries()) {
    const first = port + (all ? at + 1 : 0) * 10;
    running.push(added(await runBranch(branch, first, machine)));
  }
  return { running, national: all ? [added(await runNational(branches, port, machine))] : [] };
}

function added(one: RunningBranch): RunningBranch {
  ends.add(() => one.stop());
  return one;
}

function optionsOf(args: string[]): StartOptions {
  try {
    return parseStart(args);
  } catch (error) {
    return giveUp(`${whyOf(error)}\nnpm start -- [--branch ghent | --all] [--empty]`, 2);
  }
}
