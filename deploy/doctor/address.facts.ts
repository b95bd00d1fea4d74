import { readdir, statfs } from 'node:fs/promises';
import type { Branch } from '@duo/kernel';
import { backupsOf, takenAtOf } from '../backup/retention.ts';
import { daysOf, daysOfPostgres } from './certificate.facts.ts';
import type { Finding } from './finding.ts';
import { judgeBackups, judgeCertificate, judgeDisk, judgeReady } from './judge.ts';

const patienceMs = 5_000;

/** What was found at a service, and the release that it tells. */
export type ServiceFound = { name: string; found: Finding[]; version?: string };

/** Whether what answers at an address says that it is ready and, over TLS, how long its certificate is good. */
export async function findAddress(url: string): Promise<ServiceFound> {
  const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(patienceMs) }).then(
    async (answer) => ({
      ok: answer.ok,
      told: `answers ${answer.status}`,
      version: ((await answer.json().catch(() => ({}))) as { version?: string }).version,
    }),
    (error: Error) => ({
      ok: false,
      told: `does not answer: ${(error.cause as Error | undefined)?.message ?? error.message}`,
      version: undefined,
    }),
  );
  const found = [judgeReady(url, answer.ok, answer.told)];
  const { protocol, hostname: host, port } = new URL(url);
  if (protocol === 'https:')
    found.push(judgeCertificate(`${url} certificate`, await daysOf({ host, port: Number(port || 443) })));
  return { name: url, found, ...(answer.version ? { version: answer.version } : {}) };
}

/** How long the certificate of a server is good that speaks TLS from the first byte; the first of several. */
export async function findEnd(server: string, url: string): Promise<Finding[]> {
  const { hostname: host, port } = new URL(url.split(',')[0] ?? '');
  return [judgeCertificate(`${server} certificate`, await daysOf({ host, port: Number(port || 6379) }))];
}

/** How long the certificate of a PostgreSQL is good whose address asks for TLS. */
export async function findCertificate(url: string): Promise<Finding[]> {
  const mode = new URL(url).searchParams.get('sslmode') ?? 'disable';
  if (mode === 'disable') return [];
  const days = await daysOfPostgres(url);
  return days === undefined ? [] : [judgeCertificate('PostgreSQL certificate', days)];
}

/** The age of the newest backup in a folder, and the disk that the folder is on. */
export async function findBackups(folder: string, branch: Branch, now: Date): Promise<Finding[]> {
  const [newest] = backupsOf(branch, await readdir(folder).catch(() => []));
  const hours = newest && (now.getTime() - takenAtOf(newest).getTime()) / 3_600_000;
  return [judgeBackups(hours === '' ? undefined : hours), ...(await findDisk('disk of the backups', folder))];
}

export async function findDisk(check: string, folder: string): Promise<Finding[]> {
  const disk = await statfs(folder).catch(() => undefined);
  return disk ? [judgeDisk(check, (100 * disk.bavail) / disk.blocks)] : [];
}
