import { readdir, statfs } from 'node:fs/promises';
import { connect } from 'node:tls';
import type { Branch } from '@duo/kernel';
import { backupsOf, takenAtOf } from '../backup/retention.ts';
import { type Finding, judgeBackups, judgeCertificate, judgeDisk, judgeReady } from './judge.ts';

const patienceMs = 5_000;

/** Whether what answers at an address says that it is ready and, over TLS, how long its certificate is good. */
export async function findAddress(url: string): Promise<Finding[]> {
  const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(patienceMs) }).then(
    ({ ok, status }) => ({ ok, told: `answers ${status}` }),
    (error: Error) => ({
      ok: false,
      told: `does not answer: ${(error.cause as Error | undefined)?.message ?? error.message}`,
    }),
  );
  const ready = judgeReady(url, answer.ok, answer.told);
  if (!url.startsWith('https:')) return [ready];
  return [ready, judgeCertificate(`${url} certificate`, await daysOf(new URL(url)))];
}

/** An expired one is looked at, too; one that cannot be seen counts as ended. */
function daysOf({ hostname, port }: URL): Promise<number> {
  return new Promise((resolve) => {
    const options = { host: hostname, port: Number(port || 443), servername: hostname, rejectUnauthorized: false };
    const socket = connect(options, () => {
      resolve((Date.parse(socket.getPeerCertificate().valid_to) - Date.now()) / 86_400_000);
      socket.end();
    });
    socket.setTimeout(patienceMs, () => socket.destroy(new Error('silent'))).on('error', () => resolve(0));
  });
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
