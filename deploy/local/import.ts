import { readFileSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { addressesOf, giveUp, whyOf } from './addresses.ts';
import { dataFolder } from './folder.ts';
import { importsOf, type Mapping, Refused } from './import.client.ts';
import { type Checked, importFiles } from './import.files.ts';
import { type ImportOptions, importUsage, parseImport } from './import.options.ts';
import { checkedLines, endingLines, exitCodeOf, tableLines } from './import.report.ts';
import { localToken } from './keys.ts';
import { progressBar } from './progress.ts';
import { whole } from './whole.ts';

/*
 * `npm run import -- --branch ghent FILE …`: the records of a branch, from files into its intake. It asks the service as any
 * client would; without an address and a token, that of the branch that runs on this machine.
 */

const options = optionsOf(process.argv.slice(2));
const mapping = options.mapping === undefined ? undefined : mappingOf(options.mapping);
const { branch, badRowsTo, dryRun } = options;
const token = async () => process.env.DUO_TOKEN ?? localToken(dataFolder(), { role: 'branch-manager', branch });
const bar = progressBar();
const stopped = new AbortController();
let opened = 'resume' in options ? options.resume : '';
let isSent = opened !== '';
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped.abort(new Error('stopped')));

try {
  const { intake } = await addressesOf(branch, await token(), { intake: options.intake });
  const access = { intake, token, signal: stopped.signal };
  const ended = await importFiles({
    ...access,
    ...('resume' in options ? { resume: options.resume } : { files: options.files, mapping }),
    dryRun,
    onProgress: (stage, done, total) => {
      isSent ||= stage !== 'sending';
      bar.show(`${branch} ${stage}`, done, total);
    },
    onOpened: (id) => {
      opened = id;
    },
    onChecked: async (checked) => {
      print(checkedLines(checked, `${intake}/imports/${checked.id}/faults`));
      if (badRowsTo !== undefined) print(await badRowsInto(badRowsTo, checked));
    },
  });
  print([...tableLines(ended), ...endingLines(ended, { branch, badRowsTo, resume: resumeOf(ended.id) })]);
  process.exit(exitCodeOf(ended));

  async function badRowsInto(folder: string, { id, tables }: Checked): Promise<string[]> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const written: string[] = [];
    for (const { table } of tables.filter(({ bad }) => bad > 0)) {
      const path = join(folder, `${branch}-${table.replaceAll(/[^\w-]/g, '_')}-to-correct.csv`);
      await whole(path, (out) => pipeline(importsOf(access).badRows(id, table), out));
      written.push(path);
    }
    return written;
  }
} catch (error) {
  bar.clear();
  const isBrokenOff = isSent && !(error instanceof Refused);
  giveUp([whyOf(error), ...(isBrokenOff ? [`to go on with it: ${resumeOf(opened)}`] : [])].join('\n'));
}

function resumeOf(id: string) {
  const where = options.intake === undefined ? '' : ` --url-intake ${options.intake}`;
  return `npm run import -- --branch ${branch}${where} --resume ${id}`;
}

function print(lines: readonly string[]) {
  bar.clear();
  for (const line of lines) console.log(line);
}

function optionsOf(args: string[]): ImportOptions {
  try {
    const parsed = parseImport(args);
    const files = 'files' in parsed ? parsed.files : [];
    for (const path of files) if (!statSync(path).isFile()) throw new RangeError(`${path} is not a file`);
    return parsed;
  } catch (error) {
    return giveUp(`${whyOf(error)}\n${importUsage}`, 2);
  }
}

function mappingOf(path: string): Mapping {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Mapping;
  } catch (error) {
    return giveUp(`the mapping cannot be read: ${whyOf(error)}`, 2);
  }
}
