import { registerHooks } from 'node:module';

/*
 * `node --import ./deploy/local/sources.mjs FILE.ts` runs a file of a service without a build: what it imports as `.js`,
 * which is how the build leaves it, is found as the `.ts` beside it, and a library of ours in its sources.
 */
registerHooks({
  resolve(specifier, context, next) {
    if (!context.parentURL?.endsWith('.ts')) return next(specifier, context);
    const [, library, file = 'index'] = /^@duo\/([a-z]+)(?:\/([a-z]+))?$/.exec(specifier) ?? [];
    if (library) return next(new URL(`../../libs/${library}/src/${file}.ts`, import.meta.url).href, context);
    const beside = /^\.{1,2}\/.*\.js$/.test(specifier);
    return next(beside ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
});
