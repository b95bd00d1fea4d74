import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ICruiseResult } from 'dependency-cruiser';
import { followImports } from './boundaries.ts';
import { root } from './check.run.ts';

const file = join('deploy', 'local', 'dependencies.md');

type Place = (path: string) => string | undefined;

/** `libs/kernel`, `services/intake`: what is built and deployed as one. */
const packageOf: Place = (path) => /^(libs|services|deploy)\/[^/]+(?=\/)/.exec(path)?.[0];

/** `libs/messaging/inbox`: a folder of a package's sources, or the package for what stands at their root. */
const folderOf: Place = (path) => {
  const folders = path
    .split('/')
    .slice(0, -1)
    .filter((part) => part !== 'src');
  return packageOf(path) && folders.slice(0, 3).join('/');
};

/** The pictures as text that GitHub and most editors draw: nothing has to be installed to make or to see them. */
export function draw({ modules }: ICruiseResult): string {
  const imports = modules
    .filter(({ source }) => !/\.spec\.ts$|\/test\//.test(source))
    .flatMap(({ source, dependencies }) => dependencies.map(({ resolved }) => [source, resolved] as const))
    .filter(([, to]) => !to.includes('node_modules/'));
  const inside = imports.filter(([from, to]) => packageOf(from) === packageOf(to));
  const packages = flowchart(imports, packageOf, (name) => name.split('/')[0] ?? name);
  const folders = flowchart(inside, folderOf, (name) => packageOf(`${name}/`) ?? name);
  return `# Who imports whom

Made by \`npm run picture\` from the imports themselves, types included and tests left out; \`npm run check\` tells when
it is old. What is allowed stands in [.dependency-cruiser.mjs](../../.dependency-cruiser.mjs).

## Packages

${packages}

## Folders inside a package

${folders}
`;
}

function flowchart(
  edges: readonly (readonly [string, string])[],
  place: Place,
  roomOf: (name: string) => string,
): string {
  const arrows = new Set<string>();
  const rooms = new Map<string, Set<string>>();
  const put = (name: string) => rooms.set(roomOf(name), (rooms.get(roomOf(name)) ?? new Set()).add(name));
  for (const [from, to] of edges.map((edge) => edge.map(place))) {
    if (!from || !to) continue;
    for (const name of [from, to]) put(name);
    if (from !== to) arrows.add(`  ${id(from)} --> ${id(to)}`);
  }
  const boxes = [...rooms]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([room, names]) => [
      `  subgraph ${id(`in ${room}`)}["${room}"]`,
      ...[...names].sort().map((name) => `    ${id(name)}["${name.slice(room.length + 1) || '.'}"]`),
      '  end',
    ]);
  return ['```mermaid', 'flowchart LR', ...boxes, ...[...arrows].sort(), '```'].join('\n');
}

const id = (name: string) => name.replaceAll(/\W/g, '_');

if (import.meta.main) {
  const fresh = draw(await followImports());
  const path = join(root, file);
  if (!process.argv.includes('--check')) writeFileSync(path, fresh);
  else if (fresh !== readFileSync(path, 'utf8')) {
    console.error(`${file} is old: npm run picture`);
    process.exitCode = 1;
  }
}
