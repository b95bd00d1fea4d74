import { parseArgs } from 'node:util';
import { branchNames, parseBranch } from '@duo/kernel';
import { takeAlone } from './alone.ts';
import { type RunningBranch, runBranch } from './branch.ts';
import { endings } from './endings.ts';
import { dataFolder } from './folder.ts';
import { localKeys, localLinkSecret } from './keys.ts';
import { runNational } from './national.ts';
import { startEmbedded } from './servers/postgres.ts';

/*
 * `npm start`: one branch on this machine, or with --all every branch and the national view, each branch with a database
 * and topics of its own. Everything runs in this process and ends with it.
 */

const { values } = parseArgs({
  options: {
    branch: { type: 'string', default: 'brussels' },
    all: { type: 'boolean', default: false },
  },
});
const branches = values.all ? Object.keys(branchNames) : [parseBranch(values.branch)];
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
let stopping: Promise<void> | undefined;

/** Ends what was started in reverse order; a second Ctrl-C does not wait. */
const stop = () => {
  stopping ??= (async () => {
    console.log('stopping …');
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
  const postgres = await startEmbedded({ folder, connections: 60 * branches.length + (values.all ? 40 : 0) });
  ends.add(() => postgres.stop());
  const { jwksUrl } = await localKeys(folder);
  const machine = { postgres, jwksUrl, linkSecret: localLinkSecret(folder), pool: values.all ? 4 : 10 };
  const running: RunningBranch[] = [];
  for (const [at, branch] of branches.entries()) {
    const first = port + (values.all ? at + 1 : 0) * 10;
    const one = await runBranch(branch, first, machine);
    ends.add(() => one.stop());
    running.push(one);
  }
  if (values.all) {
    const national = await runNational(branches, port, machine);
    ends.add(() => national.stop());
    running.unshift(national);
  }
  console.log(`\ndata in ${folder}`);
  for (const { branch, front, urls } of running) {
    console.log(`\n${branch}  ${front}`);
    for (const [name, url] of Object.entries(urls)) console.log(`  ${name.padEnd(10)}${url}/openapi.json`);
  }
  console.log(`\nready ${running[0]?.front}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  await stop();
  process.exit(1);
}
