import { above, ending, type Finding, finding } from './finding.ts';
import { judgeVersion } from './judge-servers.ts';

/** What can be seen of a branch's database from outside. Ages in seconds, 0 where there is nothing that waits. */
export type DatabaseFacts = {
  /** How far its clock is from ours. */
  clockSeconds: number;
  /** The version of PostgreSQL. */
  version: string;
  /** Migrations of this release that are not applied, and applied ones that this release does not know. */
  pending: readonly string[];
  unknown: readonly string[];
  /** Restored, and its event log is still that of before. */
  oldLog: boolean;
  services: readonly ServiceFacts[];
};

export type ServiceFacts = {
  service: string;
  unpublishedSeconds: number;
  /** Parked events that wait for a person, and those that are tried again by themselves. */
  parkedForPerson: number;
  parked: number;
  overdueSeconds: number;
  failedJobs: number;
  /** Of the event log in PostgreSQL; undefined on Kafka, which is asked itself. */
  behind?: number | undefined;
};

export function judgeDatabase(facts: DatabaseFacts): Finding[] {
  const { clockSeconds, version, pending, unknown, oldLog, services } = facts;
  return [
    above(
      'clock',
      Math.abs(clockSeconds),
      { warn: 2, bad: 30 },
      's between the clocks',
      'look at the time service of both machines',
    ),
    judgeVersion('PostgreSQL', version),
    judgeMigrations(pending, unknown),
    finding(
      'restore',
      oldLog ? 'bad' : 'ok',
      oldLog ? 'the event log is of before the restore' : 'nothing left to do',
      'run the migration step',
    ),
    ...services.flatMap(judgeService),
  ];
}

function judgeMigrations(pending: readonly string[], unknown: readonly string[]): Finding {
  if (pending.length > 0)
    return finding('migrations', 'bad', `not applied: ${pending.join(', ')}`, 'run the migration step');
  const todo = 'a newer release runs: look from a clone of that one';
  if (unknown.length > 0) return finding('migrations', 'warn', `not known here: ${unknown.join(', ')}`, todo);
  return finding('migrations', 'ok', 'all applied', '');
}

function judgeService(facts: ServiceFacts): Finding[] {
  const { service, unpublishedSeconds, parkedForPerson, parked, overdueSeconds, failedJobs, behind } = facts;
  const of = (what: string) => `${service} ${what}`;
  return [
    above(
      of('outbox'),
      unpublishedSeconds,
      { warn: 60, bad: 600 },
      's since the oldest event that is not on the log',
      'does the service run, and can it reach the event log?',
    ),
    parkedForPerson > 0
      ? finding(
          of('parked'),
          'bad',
          `${parkedForPerson} events wait for a person`,
          'look at them in the console, try again or give up',
        )
      : above(
          of('parked'),
          parked,
          { warn: 1, bad: Number.POSITIVE_INFINITY },
          'events are tried again',
          'wait; look at the log of the service when it stays',
        ),
    above(
      of('jobs'),
      overdueSeconds,
      { warn: 300, bad: 3_600 },
      's since the oldest job that is due',
      'does the service run, and can it reach the queue?',
    ),
    above(
      of('failed jobs'),
      failedJobs,
      { warn: 1, bad: Number.POSITIVE_INFINITY },
      'jobs were given up',
      'look at them in the console, try again or give up',
    ),
    ...(behind === undefined
      ? []
      : [above(of('lag'), behind, { warn: 1_000, bad: 100_000 }, 'events not heard yet', 'does the service run?')]),
  ];
}

/** The newest backup, by its age in hours; undefined when there is none. */
export function judgeBackups(hours: number | undefined): Finding {
  const todo = 'is npm run backup still run every night?';
  if (hours === undefined) return { check: 'backups', verdict: 'bad', told: 'there is none', todo };
  return above('backups', Math.round(hours), { warn: 26, bad: 72 }, 'hours since the newest', todo);
}

/** What is free of a disk, in percent. */
export function judgeDisk(check: string, freePercent: number): Finding {
  return above(check, 100 - freePercent, { warn: 85, bad: 95 }, '% of the disk are used', 'make room or a bigger disk');
}

/** How long a certificate is still good, in days. */
export const judgeCertificate = (check: string, days: number) =>
  ending(check, days, { warn: 21, bad: 3 }, 'renew the certificate, and have it served');

/** Whether a process says that it is ready. */
export const judgeReady = (check: string, is: boolean, told: string): Finding =>
  finding(check, is ? 'ok' : 'bad', told, 'does it run? its log tells why it is not ready');
