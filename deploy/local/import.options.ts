import { parseArgs } from 'node:util';
import { parseBranch } from '@duo/kernel';
import { sameName } from './import.files.ts';

export type ImportOptions = {
  branch: string;
  intake: string | undefined;
  dryRun: boolean;
  mapping: string | undefined;
  badRowsTo: string | undefined;
} & ({ files: string[] } | { resume: string });

export const importUsage =
  'npm run import -- --branch ghent [--dry-run] [--mapping FILE.json] [--bad-rows FOLDER] [--url-intake URL] FILE …, ' +
  'or --resume ID in place of files';

/** Reads the options of the command, or throws an error that says what is wrong with them. */
export function parseImport(args: string[]): ImportOptions {
  const { values, positionals } = parseArgs({
    args,
    options: {
      branch: { type: 'string', default: 'brussels' },
      'dry-run': { type: 'boolean', default: false },
      mapping: { type: 'string' },
      'bad-rows': { type: 'string' },
      'url-intake': { type: 'string' },
      resume: { type: 'string' },
    },
    allowPositionals: true,
  });
  const { resume, mapping } = values;
  const same = sameName(positionals);
  if (resume === undefined && positionals.length === 0) throw new RangeError('which files?');
  if (resume !== undefined && (positionals.length > 0 || mapping !== undefined))
    throw new RangeError('what is taken up has its files and its mapping already');
  if (same !== undefined) throw new RangeError(`two files are named ${same}`);
  return {
    branch: parseBranch(values.branch),
    intake: values['url-intake'],
    dryRun: values['dry-run'],
    mapping,
    badRowsTo: values['bad-rows'],
    ...(resume === undefined ? { files: positionals } : { resume }),
  };
}
