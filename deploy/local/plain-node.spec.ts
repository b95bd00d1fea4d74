import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { root } from './check.run.ts';

/** Node runs these files as they are: it leaves types out and makes nothing of syntax that is more than types. */
const files = globSync('deploy/{local,demo,compose}/**/*.ts', { cwd: root }).filter(
  (path) => !/fixtures|node_modules|\.spec\.ts$/.test(path),
);

const runs = (source: string) => expect(() => stripTypeScriptTypes(source));

it.each(files)('Node runs %s without a build', (path) => runs(readFileSync(join(root, path), 'utf8')).not.toThrow());

it('sees what Node does not run', () => runs('class A { constructor(readonly b: number) {} }').toThrow());
