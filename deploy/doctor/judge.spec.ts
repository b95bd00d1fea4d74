import { exitCodeOf } from './finding.ts';
import { type DatabaseFacts, judgeBackups, judgeCertificate, judgeDatabase, judgeDisk, judgeReady } from './judge.ts';

const service = {
  service: 'impact',
  unpublishedSeconds: 0,
  parkedForPerson: 0,
  parked: 0,
  overdueSeconds: 0,
  failedJobs: 0,
  behind: 0,
};
const well: DatabaseFacts = {
  clockSeconds: 0.1,
  version: '18.1 (Debian 18.1-1)',
  pending: [],
  unknown: [],
  oldLog: false,
  services: [service],
};
const ill = (facts: Partial<DatabaseFacts>) => judgeDatabase({ ...well, ...facts });
const illService = (facts: Partial<typeof service>) => ill({ services: [{ ...service, ...facts }] });

it('finds nothing in a branch that is well', () => {
  expect(judgeDatabase(well).filter(({ verdict, todo }) => verdict !== 'ok' || todo)).toEqual([]);
  expect(exitCodeOf(judgeDatabase(well))).toBe(0);
  expect(
    judgeDatabase({ ...well, services: [{ ...service, behind: undefined }] }).map(({ check }) => check),
  ).not.toContain('impact lag');
});

it.each([
  ['a clock that is late', ill({ clockSeconds: -3 }), 'clock', 1],
  ['a clock of another time', ill({ clockSeconds: 3_600 }), 'clock', 2],
  ['an old PostgreSQL', ill({ version: '17.6' }), 'PostgreSQL', 2],
  ['a schema of before', ill({ pending: ['intake 0009_x.sql'] }), 'migrations', 2],
  ['a schema of a newer release', ill({ unknown: ['intake 0010_y.sql'] }), 'migrations', 1],
  ['a log of before the restore', ill({ oldLog: true }), 'restore', 2],
  ['a relay that is slow', illService({ unpublishedSeconds: 61 }), 'impact outbox', 1],
  ['a relay that stands', illService({ unpublishedSeconds: 700 }), 'impact outbox', 2],
  ['events that are tried again', illService({ parked: 2 }), 'impact parked', 1],
  ['events for a person', illService({ parked: 2, parkedForPerson: 1 }), 'impact parked', 2],
  ['jobs that wait', illService({ overdueSeconds: 400 }), 'impact jobs', 1],
  ['jobs that nobody does', illService({ overdueSeconds: 4_000 }), 'impact jobs', 2],
  ['jobs that were given up', illService({ failedJobs: 1 }), 'impact failed jobs', 1],
  ['a listener that is behind', illService({ behind: 2_000 }), 'impact lag', 1],
  ['no backup', [judgeBackups(undefined)], 'backups', 2],
  ['a backup of yesterday morning', [judgeBackups(30)], 'backups', 1],
  ['a backup of last week', [judgeBackups(170)], 'backups', 2],
  ['a disk that fills', [judgeDisk('disk', 12)], 'disk', 1],
  ['a full disk', [judgeDisk('disk', 2)], 'disk', 2],
  ['a certificate that ends', [judgeCertificate('https://there', 14)], 'https://there', 1],
  ['a certificate that has ended', [judgeCertificate('https://there', -1)], 'https://there', 2],
  ['a service that is away', [judgeReady('http://there', false, 'answers 503')], 'http://there', 2],
])('tells of %s, and what to do', (_, findings, check, code) => {
  const found = findings.filter(({ verdict }) => verdict !== 'ok');
  expect(found).toMatchObject([{ check, todo: expect.any(String) }]);
  expect(exitCodeOf(findings)).toBe(code);
});
