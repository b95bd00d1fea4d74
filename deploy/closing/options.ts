import { parseArgs } from 'node:util';
import { type Branch, type Day, parseBranch } from '@duo/kernel';
import { type Where, whereOf, whereOptions, whereUsage } from '../backup/places/where.ts';

type Urls = Record<'intake' | 'matching' | 'followUp' | 'impact', string | undefined>;
type Of<Step extends string, More = object> = { step: Step; branch: Branch; urls: Urls } & More;

export type Asked =
  | Of<'announce', { successor: Branch; on: Day }>
  | Of<'export', Where & { folder: string; to: string[] }>
  | Of<'hand-over', { folder: string; into: string | undefined }>
  | Of<'erase', Where & Erase>;
type Erase = {
  folder: string;
  yes: string | undefined;
  kafka: string[];
  redis: string | undefined;
  /** An address, `none`, or where the branch is. */
  national: string | undefined;
  backups: string[];
};

export const usage = `npm run close -- STEP --branch aalst, one step after the other:
  announce   --successor ghent --on 2027-01-31
  export     --folder FOLDER [--to age1…] ${whereUsage}
  hand-over  --folder FOLDER [--into URL]
  erase      --folder FOLDER --yes aalst --backups FOLDER|none [--kafka BROKERS|none] [--redis URL|none] [--national URL|none]
             ${whereUsage}
  of services elsewhere: --url-intake, --url-matching, --url-follow-up, --url-impact`;

const text = { type: 'string' } as const;
const many = { ...text, multiple: true } as const;

/** Reads the options of the command, or throws an error that says what is wrong with them. */
export function parseClose(args: string[]): Asked {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...{ branch: text, successor: text, on: text, folder: text, to: many, into: text, yes: text },
      ...{ ...whereOptions, kafka: many, redis: text, national: text, backups: many },
      ...{ 'url-intake': text, 'url-matching': text, 'url-follow-up': text, 'url-impact': text },
    },
  });
  const [step, ...more] = positionals;
  if (more.length > 0) throw new RangeError('one step at a time');
  const branch = parseBranch(needed(values.branch, 'which branch? --branch aalst'));
  const urls = {
    ...{ intake: values['url-intake'], matching: values['url-matching'] },
    ...{ followUp: values['url-follow-up'], impact: values['url-impact'] },
  };
  if (step === 'announce') {
    const successor = parseBranch(needed(values.successor, 'which branch takes over? --successor ghent'));
    return { step, branch, urls, successor, on: dayOf(needed(values.on, 'when? --on 2027-01-31')) };
  }
  const folder = needed(values.folder, 'where is it noted? --folder FOLDER');
  const place = whereOf(values);
  if (step === 'export') return { step, branch, urls, folder, to: values.to ?? [], ...place };
  if (step === 'hand-over') return { step, branch, urls, folder, into: values.into };
  if (step !== 'erase') throw new RangeError('which step? announce, export, hand-over or erase');
  const { yes, redis, national } = values;
  const kafka = values.kafka ?? [];
  return { step, branch, urls, folder, yes, kafka, redis, national, backups: foldersOf(values.backups), ...place };
}

/** A copy that is forgotten is not erased: that there are none is told. */
function foldersOf(told: string[] | undefined): string[] {
  if (!told) throw new Error('where are the backups of the branch? --backups FOLDER, or none');
  return told.filter((one) => one !== 'none');
}

function needed(value: string | undefined, why: string): string {
  if (!value) throw new Error(why);
  return value;
}

function dayOf(told: string): Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(told)) throw new RangeError('a day is written 2027-01-31');
  return told;
}
