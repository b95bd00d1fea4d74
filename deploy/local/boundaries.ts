import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';
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
 * The visitor does not look into every type, and an import that it misses breaks no rule. So every `import(…)` of a file
 * is looked for once more; one that was not seen is to be written as a statement.
 */
function unseen({ source, dependencies, couldNotResolve }: IModule, base: string): Crossing[] {
  if (couldNotResolve || !/\.tsx?$/.test(source) || source.includes('node_modules/')) return [];
  const text = readFileSync(join(base, source), 'utf8');
  const seen = new Set(dependencies.map(({ module }) => module));
  if (!/\bimport\(/.test(text)) return [];
  const tsx = source.endsWith('.tsx');
  const imported = importsIn(parseSync(text, { syntax: 'typescript', tsx, decorators: true, target: 'es2024' }));
  const missed = [...new Set(imported)].filter((to) => !seen.has(to));
  return missed.map((to) => ({ rule: 'imports-are-seen', from: source, to }));
}

/** What `import('…')` names anywhere in a tree, in a type or in code; not what stands in a text. */
function importsIn(tree: unknown): string[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const { type, argument, callee, arguments: given } = tree as Node;
  const named = [
    type === 'TsImportType' ? argument?.value : undefined,
    type === 'CallExpression' && callee?.type === 'Import' ? given?.[0]?.expression?.value : undefined,
  ];
  return [...named.filter((name) => typeof name === 'string'), ...Object.values(tree).flatMap(importsIn)];
}

type Node = {
  type?: string;
  argument?: { value?: unknown };
  callee?: { type?: string };
  arguments?: { expression?: { value?: unknown } }[];
};

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
