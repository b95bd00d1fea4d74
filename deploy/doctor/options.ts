import { parseArgs } from 'node:util';
import type { Branch } from '@duo/kernel';
import { branchOf } from '../backup/options.ts';
import { type Where, whereOf, whereOptions, whereUsage } from '../backup/places/where.ts';

export type DoctorAsked = Where & {
  branch: Branch;
  /** Addresses of services and consoles. */
  at: readonly string[];
  backups?: string | undefined;
  /** Of servers that are reached by their address. */
  kafka?: string | undefined;
  redis?: string | undefined;
  /** Files with the settings of the branch; a later one goes first. */
  envFiles: readonly string[];
};

export const usage = `npm run doctor -- --branch ghent [--at URL …] [--backups FOLDER] [--env-file FILE …] [--kafka HOST:PORT] [--redis URL] ${whereUsage}: 0 well, 1 look at it, 2 bad`;

const one = { type: 'string' } as const;
const many = { type: 'string', multiple: true, default: [] as string[] } as const;

/** Reads the options of `npm run doctor`, or throws an error that says what is wrong with them. */
export function parseDoctor(args: string[]): DoctorAsked {
  const own = { branch: one, at: many, backups: one, kafka: one, redis: one, 'env-file': many };
  const { values } = parseArgs({ args, options: { ...own, ...whereOptions } });
  const branch = branchOf(values.branch);
  const { backups, kafka, redis, at, 'env-file': told } = values;
  const envFiles = told.length > 0 ? told : [`deploy/branches/${branch}.env`];
  return { ...whereOf(values), branch, at: at.map((url) => url.replace(/\/$/, '')), backups, kafka, redis, envFiles };
}
