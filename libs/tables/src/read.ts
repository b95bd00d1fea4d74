import { TableFault } from './fault.js';
import { defaultLimits } from './limits.js';
import { Spool } from './spool.js';
import type { Reading, ReadOptions, RowFault, TableRow } from './table.js';
import { encodingOf } from './text/encoding.js';
import { readText } from './text/read.js';
import { readWorkbook } from './workbook/read.js';

/**
 * Streams the rows of every table in a file, CSV or Excel; which of the two is told by the content. A row that cannot be
 * read comes as a RowFault and the others go on. Throws TableFault for a file that cannot be read as a whole.
 */
export async function* readTables(
  source: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<TableRow | RowFault> {
  const reading: Reading = { file: options.name, limits: { ...defaultLimits, ...options.limits } };
  await using spool = await Spool.of(source, reading);
  const kind = kindOf(spool.head);
  if (kind === 'zip') yield* readWorkbook(spool, reading);
  else if (kind === 'ole') throw new TableFault(await oleFault(spool), { file: options.name });
  else if (kind === 'other') throw new TableFault('not-a-table', { file: options.name });
  else yield* readText(spool, await encodingOf(spool), reading, options.told);
}

/** PNG, JPEG, GIF, PDF and RTF: what is chosen by mistake, and would else be a text of one strange column. */
const others = /^(89504e47|ffd8ff|47494638|255044462d|7b5c727466)/;

function kindOf(head: Buffer): 'zip' | 'ole' | 'other' | 'text' {
  const begin = head.subarray(0, 8).toString('hex');
  if (/^504b(0304|0506|0708)/.test(begin)) return 'zip';
  if (others.test(begin)) return 'other';
  return begin === 'd0cf11e0a1b11ae1' ? 'ole' : 'text';
}

/** Excel of before 2007, and a workbook of today behind a password, which is kept in the same box. */
async function oleFault(spool: Spool): Promise<'old-excel-format' | 'encrypted-file'> {
  const mark = Buffer.from('EncryptedPackage', 'utf16le');
  let carried: Buffer = Buffer.alloc(0);
  for await (const bytes of spool.read()) {
    const seen = Buffer.concat([carried, bytes]);
    if (seen.includes(mark)) return 'encrypted-file';
    carried = seen.subarray(-mark.length);
  }
  return 'old-excel-format';
}
