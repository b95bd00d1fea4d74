import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, tool } from './check.run.ts';

/** Why branches cannot run in containers here; undefined when they can. */
export async function engineMissing(): Promise<string | undefined> {
  if (process.env.DUO_TEST_DOCKER === 'off') return 'DUO_TEST_DOCKER is off';
  if (!(await tool('docker', ['info'])).ok) return 'no container engine answers (docker info)';
  const { ok, output } = await tool('docker', ['compose', 'version', '--short']);
  if (!ok) return 'the engine has no docker compose';
  if (!/^v?([2-9]|\d\d)\./.test(output)) return `docker compose is ${output.trim()}, and 2 or later is needed`;
  for (const image of baseImages()) if (!(await canHave(image))) return `the engine cannot have the image ${image}`;
  return undefined;
}

/** The images that are not built here: of the servers, and what our own are built on. */
export function baseImages(): string[] {
  const named = (file: string, pattern: RegExp) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(pattern)].map(([, image = '']) => image);
  const images = [
    ...named('docker-compose.yml', /^ +image: ([^&*\s$]+)$/gm),
    ...named('deploy/service.Dockerfile', /^FROM (\S+:\S+)/gm),
  ];
  return [...new Set(images)];
}

const canHave = async (image: string) =>
  (await tool('docker', ['image', 'inspect', image])).ok || (await tool('docker', ['pull', '--quiet', image])).ok;
