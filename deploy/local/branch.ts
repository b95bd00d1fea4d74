import { parseArgs } from 'node:util';
import { databaseOf, parseBranch } from '@duo/kernel';
import { takeAlone } from './alone.ts';
import { dataFolder } from './folder.ts';
import { issuer, localKeys } from './keys.ts';
import { startEmbedded } from './servers/postgres.ts';

/*
 * One branch on this machine with nothing installed: PostgreSQL from npm holds the data, the event log and the jobs, and
 * one process runs all services. The parts are the same as in a deployed branch; only the addresses differ.
 */

const { values } = parseArgs({ options: { branch: { type: 'string', default: 'brussels' } } });
const branch = parseBranch(values.branch);
const port = Number(process.env.PORT ?? 4200);
const folder = dataFolder();
const front = `http://127.0.0.1:${port}`;

const held = await takeAlone(folder, `process ${process.pid}, ${front}`);
if ('takenBy' in held) {
  console.error(
    `duo already runs here (${held.takenBy}). Stop it there with Ctrl-C, or name another folder in DUO_DATA.`,
  );
  process.exit(1);
}

const services = await Promise.all([import('@duo/intake'), import('@duo/matching'), import('@duo/impact')]).then(
  ([{ intake }, { matching }, { impact }]) => [intake, matching, impact],
);
const { consoleHost } = await import('@duo/console');

const stops: (() => Promise<void> | void)[] = [() => held.release()];
let stopping: Promise<void> | undefined;

/** Ends what was started in reverse order; a second Ctrl-C does not wait. */
const stop = () => {
  stopping ??= (async () => {
    console.log('stopping …');
    for (const end of stops.splice(0).reverse()) await end();
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
  const postgres = await startEmbedded({ folder });
  stops.push(() => postgres.stop());
  const { jwksUrl } = await localKeys(folder);
  const environment = (at: number) => ({
    ...process.env,
    BRANCH: branch,
    SERVICE_PORT: String(port + at),
    DATABASE_URL: postgres.databaseUrl(databaseOf(branch)),
    EVENT_LOG: 'postgres',
    JOBS: 'postgres',
    AUTH_ISSUER: issuer,
    AUTH_JWKS_URL: jwksUrl,
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
  });
  const running = [];
  for (const [at, service] of services.entries()) await service.migrate(environment(at + 1));
  for (const [at, service] of services.entries()) {
    const one = await service.start(environment(at + 1));
    stops.push(() => one.stop());
    running.push({ name: service.name, url: one.url });
  }
  const addresses = Object.fromEntries(running.map(({ name, url }) => [`${name.toUpperCase()}_URL`, url]));
  const host = await consoleHost.start({ ...environment(0), ...addresses });
  stops.push(() => host.stop());
  console.log(`\nbranch ${branch}, data in ${folder}`);
  for (const { name, url } of running) console.log(`  ${name.padEnd(10)}${url}/openapi.json`);
  console.log(`\nready ${front}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  await stop();
  process.exit(1);
}
