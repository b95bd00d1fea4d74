import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';

const root = new URL('../../../', import.meta.url);
const { exclude, $schema, ...swc } = JSON.parse(readFileSync(new URL('.swcrc', root), 'utf8'));

/** Runs the sources as they are, for a test that needs a process of its own: `node --import run-ts.mjs reader.ts`. */
registerHooks({
  resolve(specifier, context, next) {
    const [, lib] = /^@duo\/(\w+)$/.exec(specifier) ?? [];
    if (lib) return next(new URL(`libs/${lib}/src/index.ts`, root).href, context);
    const ours = context.parentURL?.startsWith(root.href) && !context.parentURL.includes('/node_modules/');
    return next(ours ? specifier.replace(/^(\..*)\.js$/, '$1.ts') : specifier, context);
  },
  load(url, context, next) {
    if (!url.endsWith('.ts') || url.includes('/node_modules/')) return next(url, context);
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), {
      ...swc,
      filename,
      swcrc: false,
      sourceMaps: 'inline',
    });
    return { format: 'module', source: code, shortCircuit: true };
  },
});

export const self = pathToFileURL(import.meta.filename).href;
