import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..', '..', '..');
export const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');

type Values = Record<string, string | number | null>;
export type Container = {
  image: string;
  user?: string;
  init?: boolean;
  restart?: string;
  read_only?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
  build?: { args: Values };
  environment?: Values;
  ports?: string[];
  profiles?: string[];
  networks?: string[];
  healthcheck?: { disable?: boolean; test?: string[] };
  deploy?: { resources: { limits: { cpus?: string; memory?: string; pids?: number } } };
  depends_on?: string[] | Record<string, { condition: string }>;
};
type ComposeFile = { services: Record<string, Container>; volumes: Record<string, unknown> };

export const composeText = read('docker-compose.yml');
export const compose = parse(composeText, { merge: true }) as ComposeFile;

/** The files of the branches by name, each with its lines. */
export const branchFiles = Object.fromEntries(
  globSync('deploy/branches/*.env', { cwd: root })
    .sort()
    .map((path) => [basename(path, '.env'), read(path)]),
);

/** Every key that the compose file takes from its surroundings; `needed` where it does not start without. */
export function keysAsked(): { key: string; needed: boolean }[] {
  const named = [...code(composeText).matchAll(/\$\{(\w+)(:\?)?/g)].map(([, key = '', needed]) => ({ key, needed }));
  const passedOn = Object.values(compose.services).flatMap(({ environment = {}, build }) =>
    Object.entries({ ...environment, ...build?.args }).flatMap(([key, value]) => (value === null ? [key] : [])),
  );
  const needed = new Set(named.flatMap(({ key, needed }) => (needed ? [key] : [])));
  return [...new Set([...named.map(({ key }) => key), ...passedOn])]
    .sort()
    .map((key) => ({ key, needed: needed.has(key) }));
}

const code = (text: string) => text.replaceAll(/^\s*#.*$/gm, '');

/** What a container's environment becomes with these keys around it, as docker compose makes it. */
export function environmentWith({ environment = {} }: Container, around: Record<string, string>) {
  const filled = Object.entries(environment).map(([key, value]) => [
    key,
    value === null
      ? around[key]
      : String(value).replaceAll(/\$\{(\w+)(?::[-?]([^}]*))?\}/g, (_, name, usual) => around[name] || usual || ''),
  ]);
  return Object.fromEntries(filled) as Record<string, string | undefined>;
}
