import { parseArgs } from 'node:util';
import { type Branch, parseBranch } from '@duo/kernel';
import { type Where, whereOf, whereOptions } from './places/where.ts';

type Asked = Where & { branch: Branch };
export type BackupAsked = Asked & { out: string; to: readonly string[]; keep: number };
export type RestoreAsked = Asked & { from: string; identity?: string | undefined };
export type DrillAsked = RestoreAsked & { maxAgeHours: number };

const where = { branch: { type: 'string' }, ...whereOptions } as const;

/** Reads the options of `npm run backup`, or throws an error that says what is wrong with them. */
export function parseBackup(args: string[]): BackupAsked {
  const options = {
    ...where,
    out: { type: 'string' },
    to: { type: 'string', multiple: true },
    keep: { type: 'string', default: '14' },
  } as const;
  const { values } = parseArgs({ args, options });
  return {
    ...askedOf(values),
    out: needed(values.out, 'into which folder? --out FOLDER'),
    to: values.to ?? [],
    keep: count(values.keep, '--keep'),
  };
}

/** The same of `npm run restore`. */
export function parseRestore(args: string[]): RestoreAsked {
  const options = { ...where, from: { type: 'string' }, identity: { type: 'string' } } as const;
  const { values } = parseArgs({ args, options });
  return { ...askedOf(values), from: needed(values.from, 'which backup? --from FILE'), identity: values.identity };
}

/** The same of `npm run drill`. */
export function parseDrill(args: string[]): DrillAsked {
  const options = {
    ...where,
    from: { type: 'string' },
    identity: { type: 'string' },
    'max-age-hours': { type: 'string', default: '26' },
  } as const;
  const { values } = parseArgs({ args, options });
  const from = needed(values.from, 'of which folder, or which backup? --from FOLDER');
  const maxAgeHours = count(values['max-age-hours'], '--max-age-hours');
  return { ...askedOf(values), from, identity: values.identity, maxAgeHours };
}

const askedOf = ({ branch, ...told }: Where & { branch?: string }): Asked => ({
  branch: branchOf(branch),
  ...whereOf(told),
});

/** The branch that an option names. */
export const branchOf = (option: string | undefined) => parseBranch(needed(option, 'which branch? --branch ghent'));

function needed(value: string | undefined, why: string): string {
  if (!value) throw new Error(why);
  return value;
}

function count(text: string, option: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new Error(`${option} is a number from 1`);
  return value;
}
