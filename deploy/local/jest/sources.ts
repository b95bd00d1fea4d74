import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

/** What is ours of one test file: how it is compiled, and the `jest` that it imports. */
type Run = { compile: (url: string) => string; jest: () => unknown };

const root = new URL('../../../', import.meta.url).href;
const ours: readonly [RegExp, (name: string) => string][] = [
  [/^@duo\/(kernel|contracts|platform|messaging|tables|testing)$/, (name) => `${root}libs/${name}/src/index.ts`],
  [/^@duo\/platform\/(testing|thread)$/, (name) => `${root}libs/platform/src/${name}.ts`],
  [/^@duo\/(intake|matching|follow-up|impact|console)$/, (name) => `${root}services/${name}/src/main.ts`],
];

let runs = 0;
let current: Run | undefined;

/** From here on, what is ours is loaded for this test file, and what a file before it has loaded is not seen. */
export function begin(run: Run): { own: (url: string) => string } {
  if (runs === 0) registerHooks({ resolve, load });
  // It ends as the file does: some code asks of its own address whether it has been built.
  const query = `?test=${++runs}.ts`;
  current = run;
  return { own: (url) => `${url}${query}` };
}

type Hooks = Parameters<typeof registerHooks>[0];

const resolve: NonNullable<Hooks['resolve']> = (specifier, context, next) => {
  const [, parent, query] = /^(file:.*)(\?test=\d+\.ts)$/.exec(context.parentURL ?? '') ?? [];
  if (!parent || !query) return next(specifier, context);
  if (specifier === '@jest/globals') return { url: `jest:globals${query}`, format: 'module', shortCircuit: true };
  const url = sourceOf(specifier, parent);
  return url ? { url: `${url}${query}`, format: 'module', shortCircuit: true } : next(specifier, context);
};

const load: NonNullable<Hooks['load']> = (url, context, next) => {
  if (url.startsWith('jest:globals')) return { format: 'module', shortCircuit: true, source: globals };
  if (!current || !/\.ts\?test=\d+\.ts$/.test(url)) return next(url, context);
  return { format: 'module', shortCircuit: true, source: current.compile(url) };
};

const globals = `export const { jest, expect } = globalThis[Symbol.for('duo.jest')]();`;
Object.assign(globalThis, { [Symbol.for('duo.jest')]: () => current?.jest() });

/** The source file that a file of ours means, as the compiler finds it. */
function sourceOf(specifier: string, parent: string): string | undefined {
  for (const [name, file] of ours) {
    const found = name.exec(specifier)?.[1];
    if (found) return file(found);
  }
  if (!/^(\.{0,2}\/|file:).*\.[jt]s$/.test(specifier)) return undefined;
  const source = new URL(specifier.replace(/\.js$/, '.ts'), parent);
  return existsSync(fileURLToPath(source)) ? source.href : undefined;
}
