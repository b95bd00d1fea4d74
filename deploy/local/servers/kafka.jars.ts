import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall } from './apt.ts';
import { cache } from './cache.ts';
import { onPath, outputOf } from './command.ts';
import { Missing } from './server.ts';

const pom = join(import.meta.dirname, 'kafka', 'pom.xml');

/** Java 17 or later, from JAVA_HOME, PATH or Debian's packages. */
export async function findJava(): Promise<string> {
  const home = process.env.JAVA_HOME;
  const found = home
    ? join(home, 'bin', 'java')
    : (onPath('java') ?? ((await aptInstall(javaPackage)) && onPath('java')));
  const version = found ? /version "(\d+)/.exec(await outputOf(found, ['-version']))?.[1] : undefined;
  if (found && Number(version) >= 17) return found;
  const instead = version ? `, not the ${version} of ${found}` : '';
  throw new Missing(`install Java 17 or later${instead} (Debian: ${javaPackage}) and Maven, or start Docker`);
}

const javaPackage = 'default-jre-headless';

/** The folder with Kafka's published jars, resolved by Maven the first time and whenever the list of them changes. */
export async function findJars(): Promise<string> {
  const list = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12);
  const jars = join(cache(), `kafka-${list}`);
  if (existsSync(jars)) return jars;
  const maven = onPath('mvn') ?? ((await aptInstall('maven')) && onPath('mvn'));
  if (!maven) throw new Missing('install Maven (Debian: maven), which fetches the jars of Kafka once, or start Docker');
  process.stderr.write(`fetching Apache Kafka into ${jars} (Maven) …\n`);
  mkdirSync(cache(), { recursive: true });
  const making = mkdtempSync(`${jars}.`);
  try {
    await outputOf(maven, ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${making}`]);
    // Another run may have been quicker; the jars are the same.
    if (!existsSync(jars)) renameSync(making, jars);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return jars;
}
