import { registerHooks } from 'node:module';

/*
 * `node --import ./deploy/local/sources.mjs FILE.ts` runs a file of a service without a build: what it imports as `.js`,
 * which is how the build leaves it, is found as the `.ts` beside it.
 */
registerHooks({
  resolve(specifier, context, next) {
    const fromSource = context.parentURL?.endsWith('.ts') && /^\.{1,2}\/.*\.js$/.test(specifier);
    return next(fromSource ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
});
