import type { Fault, Import } from './import.client.ts';
import type { Checked } from './import.files.ts';

/*
 * What the import command prints, line by line.
 */

const number = new Intl.NumberFormat('en-GB');

/** Without what would steer a terminal: a file may hold anything. */
const plain = (line: string) => line.replaceAll(/\p{C}/gu, ' ');

/** `people.csv:12 born not-a-day (31/02/1990)` */
export const faultLine = ({ file, line, column, rule, detail }: Fault): string =>
  plain([`${file}:${line}`, column, rule, detail && `(${detail})`].filter(Boolean).join(' '));

/** What was found before anything is written. `everything` is where all of it is. */
export function checkedLines(checked: Checked, everything: string): string[] {
  const { unknownColumns, firstErrors, errors, notices } = checked;
  const more = errors - firstErrors.length;
  const leftOut = unknownColumns.map(({ table, column }) =>
    column === null ? `${table} is no table that is known` : `${table}: the column ${column} is not known`,
  );
  return [
    ...leftOut.map((line) => plain(`${line} and is left out`)),
    ...firstErrors.map(faultLine),
    ...(more > 0 ? [`and ${counted(more, 'more error')}: all of them at ${everything}`] : []),
    ...(notices > 0 ? [`${counted(notices, 'notice')}, none of which keeps a row out: ${everything}`] : []),
  ];
}

/** The closing table: what there was of each table, and what became of it. */
export function tableLines({ tables }: Pick<Import, 'tables'>): string[] {
  const head = ['table', 'rows', 'new', 'known', 'bad'];
  const rows = tables.map(({ table, rows: all, known, bad }) => [
    table,
    ...[all, all - known - bad, known, bad].map((count) => number.format(count)),
  ]);
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)));
  return [head, ...rows].map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

/** How it ended, and what can be done next. */
export function endingLines(
  { state, badRows, synthetic }: Checked,
  { branch, badRowsTo, resume }: { branch: string; badRowsTo?: string | undefined; resume: string },
): string[] {
  const kind = synthetic ? ' synthetic' : '';
  return [
    ...(badRows > 0 && badRowsTo === undefined
      ? [`${counted(badRows, 'row')} to correct: --bad-rows FOLDER writes them as files, each with its errors`]
      : []),
    state === 'ended'
      ? `the${kind} records are in ${branch}`
      : `nothing was written; to write the${kind} records that are good: ${resume}`,
  ];
}

/** The exit code: 3 says that some rows were bad. */
export const exitCodeOf = ({ badRows }: Pick<Import, 'badRows'>): 0 | 3 => (badRows > 0 ? 3 : 0);

export const counted = (count: number, what: string): string =>
  `${number.format(count)} ${what}${count === 1 ? '' : 's'}`;
