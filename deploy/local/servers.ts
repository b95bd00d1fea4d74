import { findServers, type ServerName } from './servers/found.ts';

/*
 * Keeps the servers of the tests running until Ctrl-C, and prints what to put into the environment of another shell, so
 * that one test file can be run again and again without waiting for them.
 */

const all: ServerName[] = ['postgres', 'redis', 'kafka', 'chromium', 'promtool', 'kustomize'];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !all.some((known) => known === name));
if (unknown.length > 0) {
  console.error(`no such server: ${unknown.join(', ')}. There are: ${all.join(', ')}`);
  process.exit(2);
}

const servers = await findServers(wanted.length > 0 ? all.filter((name) => wanted.includes(name)) : all);
for (const [variable, address] of Object.entries(servers.env)) console.log(`export ${variable}='${address}'`);
console.log('\nCtrl-C ends them.');

const alive = setInterval(() => undefined, 2 ** 30);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await servers.stop();
    clearInterval(alive);
  });
}
