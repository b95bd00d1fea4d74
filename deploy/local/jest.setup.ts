import { randomInt } from 'node:crypto';
import { findServers, variableOf } from './servers/found.ts';
import { type Part, usedBy } from './test.parts.ts';

type Project = { displayName: { name: Part } };

/**
 * Before the first test: the servers of the run are found once for all files. What the environment names already, because
 * the whole run has found it or somebody keeps servers running, is used as it is.
 */
export default async function setup(_: unknown, project: Project): Promise<void> {
  process.env.DUO_SEED ??= String(randomInt(2 ** 31));
  const absent = usedBy[project.displayName.name].filter((name) => !process.env[variableOf(name)]);
  process.stderr.write(`seed of the run: DUO_SEED=${process.env.DUO_SEED} repeats it\n\n`);
  if (absent.length === 0) return;
  const servers = await findServers(absent);
  Object.assign(process.env, servers.env);
  Object.assign(globalThis, { [Symbol.for('duo.servers')]: servers });
  if (servers.missing.length > 0 && process.env.CI === 'true') {
    await servers.stop();
    throw new Error(`missing: ${servers.missing.join(', ')}`);
  }
}
