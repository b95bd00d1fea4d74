import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sectionsOf } from './changelog.ts';
import { contentsOf, releases } from './release.ts';

/*
 * Records the commit that is checked out as a release: what it has let out is compared with from then on. The version is
 * that of package.json, and of the newest section of the CHANGELOG.
 */

const root = join(import.meta.dirname, '..', '..');
const refuse = (why: string): never => {
  console.error(why);
  process.exit(1);
};

const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const newest = sectionsOf(readFileSync(join(root, 'deploy', 'CHANGELOG.md'), 'utf8')).find(({ date }) => date);
if (newest?.version !== version)
  refuse(`package.json says ${version}, the newest section of deploy/CHANGELOG.md with a day ${newest?.version}`);
if (releases().some((one) => one.version === version)) refuse(`${version} is released already`);
if (git('status', '--porcelain') !== '') refuse('there are changes that are not committed: a release is a commit');

const commit = git('rev-parse', 'HEAD');
const file = join(import.meta.dirname, `${version}.json`);
writeFileSync(file, `${JSON.stringify({ version, commit, ...contentsOf(root) }, undefined, 2)}\n`);
console.log(`${file}\ncommit it, and tag the release: git tag v${version} ${commit}`);
