import { giveUp, whyOf } from './addresses.ts';
import { takeAlone } from './alone.ts';
import { type RunningBranch, runBranch } from './branch.ts';
import { endings } from './endings.ts';
import { dataFolder } from './folder.ts';
import { localLinkSecret, localSecret } from './keys.ts';
import { runNational } from './national.ts';
import { openLogIn } from './provider/open.ts';
import { startEmbedded } from './servers/postgres.ts';
import { loadHistories } from './start.history.ts';
import { parseStart, type StartOptions } from './start.options.ts';
import { tellAddresses } from './start.told.ts';

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
  tellAddresses([...national, ...running], folder);
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
  const portOf = (at: number) => port + (all ? at + 1 : 0) * 10;
  const { issuer, jwksUrl } = await startLogIn(branches.map((branch, at) => ({ branch, port: portOf(at) })));
  const secrets = { linkSecret: localLinkSecret(folder), sessionSecret: localSecret(folder, 'sessions') };
  const machine = { postgres, issuer, jwksUrl, ...secrets, pool: all ? 4 : 10 };
  const running: RunningBranch[] = [];
  for (const [at, branch] of branches.entries()) running.push(added(await runBranch(branch, portOf(at), machine)));
  return { running, national: all ? [added(await runNational(branches, port, machine))] : [] };
}

/** One log-in for all consoles of this machine, on the last port of the first ten. */
async function startLogIn(consoles: { branch: string; port: number }[]) {
  const known = [...consoles, ...(all ? [{ branch: 'national', port }] : [])];
  const here = (at: number) => `http://127.0.0.1:${at}`;
  const logIn = await openLogIn(
    folder,
    { issuer: here(port + 9), host: '127.0.0.1', port: port + 9 },
    known.map((one) => ({ branch: one.branch, url: here(one.port) })),
  );
  ends.add(() => logIn.stop());
  return logIn;
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
