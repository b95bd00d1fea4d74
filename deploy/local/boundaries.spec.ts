import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crossings, followImports } from './boundaries.ts';

const fixtures = join(import.meta.dirname, 'fixtures', 'boundaries');
const rules = readdirSync(fixtures, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

/** The files of a fixture, each as often as it has lines that end in `// refused`. */
const marked = (base: string) =>
  globSync('**/*.{ts,tsx}', { cwd: base })
    .flatMap((file) => [...readFileSync(join(base, file), 'utf8').matchAll(/\/\/ refused$/gm)].map(() => file))
    .sort();

describe('a boundary is seen to hold', () => {
  it.each(rules)('%s: each marked import is refused, no other', async (rule) => {
    const base = join(fixtures, rule);
    const found = crossings(await followImports(base), base);
    expect([...new Set(found.map((crossing) => crossing.rule))]).toEqual([rule]);
    expect(found.map(({ from }) => from).sort()).toEqual(marked(base));
  });

  it('has a fixture for every rule', async () => {
    const { default: config } = (await import('../../.dependency-cruiser.mjs' as string)) as {
      default: { forbidden: { name: string }[] };
    };
    expect(rules).toEqual([...config.forbidden.map(({ name }) => name), 'imports-are-seen'].sort());
  });
});
