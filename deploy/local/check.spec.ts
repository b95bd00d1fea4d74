import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastRelease } from '../releases/release.ts';
import { compareGenerated, compareWithMain, compareWithRelease, lintProto } from './check.proto.ts';
import { root } from './check.run.ts';
import { check } from './check.ts';

const folders: string[] = [];
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'duo-check-spec-'));
  folders.push(made);
  return made;
};
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true });
});

const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd, stdio: 'pipe' });

/** A repository whose main has the contracts of today. */
function repository({ branch = 'main', proto = true } = {}) {
  const made = folder();
  git(made, 'init', '--quiet', `--initial-branch=${branch}`);
  writeFileSync(join(made, 'README.md'), 'duo\n');
  if (proto) copyContracts(made);
  git(made, 'add', '.');
  git(made, 'commit', '--quiet', '--message=first');
  return made;
}

function copyContracts(to: string) {
  for (const part of ['proto', 'libs/contracts/comments.plugin.ts', 'libs/contracts/src/generated'])
    cpSync(join(root, part), join(to, part), { recursive: true });
}

function edit(base: string, from: string, to: string) {
  const file = join(base, 'proto/duo/intake/v1/events.proto');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

describe('buf breaking', () => {
  it('lets contracts grow and refuses to change what main has', async () => {
    const base = repository();
    expect(await compareWithMain(base)).toEqual({ ok: true, output: '' });
    edit(base, 'string enrolled_on = 2;', 'string enrolled_on = 2;\n  uint32 new_fact = 9;');
    expect(await compareWithMain(base)).toMatchObject({ ok: true });
    edit(base, 'string enrolled_on = 2;', 'uint32 enrolled_on = 2;');
    expect(await compareWithMain(base)).toMatchObject({ ok: false, output: expect.stringContaining('changed type') });
  });

  it('refuses to delete a message, for it may still be on a log', async () => {
    const base = repository();
    edit(base, 'message MentorReady {', 'message MentorWasReady {');
    expect(await compareWithMain(base)).toMatchObject({ ok: false, output: expect.stringContaining('MentorReady') });
  });

  it.each([
    ['a fresh clone', []],
    ['a shallow clone', ['--depth=1']],
    ['a shallow clone of another branch only', ['--depth=1', '--single-branch', '--branch=other']],
  ])('compares in %s with a detached head', async (_, how) => {
    const origin = repository();
    git(origin, 'branch', 'other');
    const clone = join(folder(), 'clone');
    git(origin, 'clone', '--quiet', ...how, `file://${origin}`, clone);
    git(clone, 'checkout', '--quiet', '--detach');
    expect(await compareWithMain(clone)).toEqual({ ok: true, output: '' });
    edit(clone, 'string enrolled_on = 2;', '');
    expect(await compareWithMain(clone)).toMatchObject({ ok: false, output: expect.stringContaining('deleted') });
  });

  it('compares commits that main here has and main of origin has not', async () => {
    const clone = join(folder(), 'clone');
    git(tmpdir(), 'clone', '--quiet', `file://${repository()}`, clone);
    edit(clone, 'string enrolled_on = 2;', '');
    git(clone, 'commit', '--quiet', '--all', '--message=breaks');
    expect(await compareWithMain(clone)).toMatchObject({ ok: false });
  });

  it('compares with what was released, too, by its tag before its recorded commit', async () => {
    const base = repository();
    const release = { ...lastRelease(), version: '9.0.0', commit: 'HEAD' };
    git(base, 'tag', 'v9.0.0');
    edit(base, 'string enrolled_on = 2;', '');
    git(base, 'commit', '--quiet', '--all', '--message=main went astray');
    expect(await compareWithMain(base)).toMatchObject({ ok: true });
    expect(await compareWithRelease(base, release)).toMatchObject({
      ok: false,
      output: expect.stringContaining('deleted'),
    });
    expect(await compareWithRelease(base, { ...release, version: '9.1.0' })).toMatchObject({ ok: true });
    expect(await compareWithRelease(base, { ...release, version: '9.1.0', commit: 'f'.repeat(40) })).toMatchObject({
      ok: true,
      note: expect.stringContaining('NOT COMPARED WITH RELEASE 9.1.0'),
    });
  });

  it.each([
    ['there is no main', { branch: 'trunk' }],
    ['main has no contracts yet', { proto: false }],
  ])('says that it compares nothing when %s', async (_, how) => {
    const found = await compareWithMain(repository(how));
    expect(found).toMatchObject({ ok: true, note: expect.stringContaining('NOT COMPARED WITH MAIN') });
  });
});

it('buf lint refuses a message that is not named as messages are', async () => {
  const base = repository();
  expect(await lintProto(base)).toMatchObject({ ok: true });
  edit(base, 'message MentorReady {', 'message mentor_ready {');
  expect(await lintProto(base)).toMatchObject({ ok: false, output: expect.stringContaining('mentor_ready') });
});

describe('generated code', () => {
  it('is what proto makes', async () => {
    const base = folder();
    copyContracts(base);
    symlinkSync(join(root, 'node_modules'), join(base, 'node_modules'));
    expect(await compareGenerated(base)).toEqual({ ok: true, output: '' });
    edit(base, 'string enrolled_on = 2;', 'string enrolled_on = 2;\n  uint32 new_fact = 9;');
    const intake =
      'libs/contracts/src/generated/duo/intake/v1/events_pb.ts is not what proto makes: npm run generate\n';
    expect(await compareGenerated(base)).toEqual({ ok: false, output: intake });
  });

  it('holds nothing that was edited by hand or left behind', async () => {
    const base = folder();
    copyContracts(base);
    symlinkSync(join(root, 'node_modules'), join(base, 'node_modules'));
    const generated = join(base, 'libs/contracts/src/generated/duo');
    appendFileSync(join(generated, 'intake/v1/events_pb.ts'), '\n');
    writeFileSync(join(generated, 'old_pb.ts'), '');
    const { ok, output } = await compareGenerated(base);
    expect({ ok, lines: output.trim().split('\n').length }).toEqual({ ok: false, lines: 2 });
    expect(output).toContain('old_pb.ts');
  });
});

it('knows which steps there are', async () => {
  await expect(check(['typos'])).rejects.toThrow('no such step: typos; there are format, lint,');
});
