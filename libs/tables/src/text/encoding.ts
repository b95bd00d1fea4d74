import type { Spool } from '../spool.js';
import type { TextFacts } from '../table.js';

/**
 * How a text is written. UTF-16 says so itself; what is no UTF-8 anywhere is Windows-1252, the encoding in which Excel
 * here writes CSV files, and which has a character for everything that Latin-1 has.
 */
export async function encodingOf(spool: Spool): Promise<TextFacts['encoding']> {
  const [first, second] = spool.head;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return (await isUtf8(spool)) ? 'utf-8' : 'windows-1252';
}

async function isUtf8(spool: Spool): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of spool.read()) decoder.decode(bytes, { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
