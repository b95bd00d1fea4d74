import { type Known, type Manifest, parseManifest, refuseForeign } from './manifest.ts';

const file = (name: string) => ({ file: name, checksum: `of ${name}` });
const manifest: Manifest = {
  kind: 'duo-backup',
  format: 1,
  id: '0190a0a0-0000-4000-8000-000000000000',
  branch: 'ghent',
  takenAt: '2021-03-06T12:00:00.000Z',
  schemas: [{ name: 'intake', migrations: { messaging: [file('0001_a.sql')], intake: [] }, tables: [], sequences: {} }],
};
const known = (...files: ReturnType<typeof file>[]): Known => ({ intake: { messaging: files, intake: [] } });

it('reads back what it says', () => expect(parseManifest(JSON.stringify(manifest))).toEqual(manifest));

it.each([
  ['nonsense', 'not-a-backup'],
  ['{}', 'not-a-backup'],
  [JSON.stringify({ ...manifest, kind: 'other' }), 'not-a-backup'],
  [JSON.stringify({ ...manifest, schemas: 1 }), 'not-a-backup'],
  [JSON.stringify({ ...manifest, format: 2, schemas: 'otherwise' }), 'backup-of-a-newer-format'],
])('refuses %s: %s', (text, code) => expect(() => parseManifest(text)).toThrow(expect.objectContaining({ code })));

it.each([
  ['the same release', known(file('0001_a.sql')), 'ghent', 'taken'],
  ['a later release', known(file('0001_a.sql'), file('0002_b.sql')), 'ghent', 'taken'],
  ['another branch', known(file('0001_a.sql')), 'aalst', 'backup-of-another-branch'],
  ['an earlier release', known(), 'ghent', 'backup-of-a-newer-release'],
  ['a release without the service', {}, 'ghent', 'backup-of-a-newer-release'],
  ['a changed file', known({ ...file('0001_a.sql'), checksum: 'other' }), 'ghent', 'backup-of-a-strange-release'],
  ['a file of another name', known(file('0001_b.sql')), 'ghent', 'backup-of-a-strange-release'],
])('into %s', (_, release, branch, code) => {
  const judged = () => {
    refuseForeign(manifest, branch, release);
    return 'taken';
  };
  if (code === 'taken') expect(judged()).toBe('taken');
  else expect(judged).toThrow(expect.objectContaining({ code }));
});
