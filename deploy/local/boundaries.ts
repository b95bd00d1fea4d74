import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import visitors from '@swc/core/Visitor.js';
import { cruise, type ICruiseResult, type IModule } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';

const root = join(import.meta.dirname, '..', '..');

/** An import that a rule forbids. */
export type Crossing = { rule: string; from: string; to: string };

/** Follows every import below a folder that is laid out like the house, and judges it by the rules of the house. */
export async function followImports(base = root): Promise<ICruiseResult> {
  understandUsing();
  const options = await extractOptions(join(root, '.dependency-cruiser.mjs'));
  const house = { ...options, baseDir: base, validate: true };
  const rooms = ['libs', 'services', 'deploy'].filter((room) => existsSync(join(base, room)));
  const paths = packages();
  const alias = Object.fromEntries(Object.entries(paths).map(([name, [path]]) => [`${name}$`, join(base, path)]));
  const { output } = await cruise(rooms, house, { alias } as object, {
    tsConfig: { options: { paths } },
  });
  if (typeof output === 'string')
    throw new TypeError('dependency-cruiser was asked for an object and answered with text');
  return output;
}

/** What is wrong with the imports below a folder; nothing when all is well. */
export function crossings({ modules, summary }: ICruiseResult, base = root): Crossing[] {
  const judged = summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
  return [...judged, ...modules.flatMap((module) => unseen(module, base))];
}

/** Where `@duo/…` is found without a build, as the compiler is told. */
function packages(): Record<string, [string]> {
  return JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8')).compilerOptions.paths;
}

/**
 * The parser does not look into every type, and an import that it misses breaks no rule. So the text is read as well:
 * what it imports and the parser did not see is to be written as a statement.
 */
function unseen({ source, dependencies, couldNotResolve }: IModule, base: string): Crossing[] {
  if (couldNotResolve || !source.endsWith('.ts') || source.includes('node_modules/')) return [];
  const seen = new Set(dependencies.map(({ module }) => module));
  const inTypes = readFileSync(join(base, source), 'utf8').matchAll(/\bimport\(\s*(['"`])([^'"`$]+)\1\s*[,)]/g);
  const missed = [...new Set([...inTypes].map(([, , to = '']) => to))].filter((to) => !seen.has(to));
  return missed.map((to) => ({ rule: 'imports-are-seen', from: source, to }));
}

/** The visitor that comes with the parser is older than `using` and throws on it: it is a declaration like `const`. */
function understandUsing(): void {
  const prototype = visitors.Visitor.prototype as unknown as { visitStatement: Visit; visitVariableDeclaration: Visit };
  const { visitStatement } = prototype;
  if (visitStatement.name === 'visitUsing') return;
  prototype.visitStatement = function visitUsing(statement) {
    if (statement.type !== 'UsingDeclaration') return visitStatement.call(this, statement);
    return this.visitVariableDeclaration({ ...statement, declarations: statement.decls });
  };
}

type Visit = (
  this: { visitVariableDeclaration: Visit },
  statement: { type: string; decls?: unknown; declarations?: unknown },
) => unknown;

if (import.meta.main) {
  const found = crossings(await followImports());
  for (const { rule, from, to } of found) console.error(`${rule}: ${from} → ${to}`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
