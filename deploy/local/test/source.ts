import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../check.run.ts';

/** The folders of services that exist: `intake`, `matching`, … */
export const services = globSync('services/*/package.json', { cwd: root })
  .map((path) => path.split('/')[1] ?? '')
  .sort();

export const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');

/** The files of a service below a folder, specs left out. */
export const sourcesOf = (service: string, pattern: string) =>
  globSync(pattern, { cwd: join(root, 'services', service) })
    .filter((path) => !path.endsWith('.spec.ts'))
    .sort()
    .map((path) => join('services', service, path));

/** The events that a service handles, as `@On(XSchema)` and `@OnBatch([XSchema, …])` in its events.ts say. */
export function heardBy(service: string): string[] {
  return sourcesOf(service, 'src/events.ts').flatMap((path) => handledIn(read(path)));
}

export function handledIn(source: string): string[] {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const handlers = [...code.matchAll(/@On(?:Batch)?\(\s*(\[[^\]]*\]|\w+)/g)].map(([, schemas = '']) => schemas);
  return handlers.flatMap((schemas) => [...schemas.matchAll(/(\w+)Schema\b/g)].map(([, event = '']) => event));
}

/** The tables that migrations leave, in the order in which they make them. */
export function tablesIn(sql: string): string[] {
  const code = sql.replaceAll(/--.*$/gm, '');
  const named = (statement: string) =>
    [...code.matchAll(new RegExp(`\\b${statement}\\s+(?:if (?:not )?exists\\s+)?(?:\\w+\\.)?"?(\\w+)"?`, 'gi'))].map(
      ([, table = '']) => table,
    );
  const dropped = named('drop table');
  return named('create table').filter((table) => !dropped.includes(table));
}
