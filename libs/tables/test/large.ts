import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvLine, readTables, writeWorkbook } from '../src/index.ts';

/*
 * Writes a table of so many mebibytes, reads it back, and prints the rows and the memory it took. `large.spec.ts` runs it in
 * a process of its own that may hold little.
 */

const [kind = 'csv', size = '200'] = process.argv.slice(2);
const count = (Number(size) << 20) / 400;

async function* rows(): AsyncGenerator<string[]> {
  yield ['record', 'name', 'remark'];
  for (let at = 0; at < count; at++)
    yield [`${at}`, `person ${(at * 7919) % 10_007}`, `${'lorem ipsum '.repeat(31)}${at}`];
}
async function* lines() {
  let piece = '';
  for await (const row of rows()) {
    piece += csvLine(row);
    if (piece.length < 1 << 16) continue;
    yield Buffer.from(piece);
    piece = '';
  }
  yield Buffer.from(piece);
}
async function* tables() {
  yield { name: 'people', rows: rows() };
}

const path = join(tmpdir(), `duo-large-${process.pid}`);
if (kind === 'xlsx') {
  const file = await open(path, 'w');
  await writeWorkbook(file.createWriteStream(), tables());
}
const file = kind === 'xlsx' ? await open(path) : undefined;
if (file) await rm(path);
let read = 0;
for await (const row of readTables(file ? file.createReadStream() : lines(), { name: 'people' })) {
  if ('cells' in row && row.cells.record === `${read}`) read++;
}
const rssMiB = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(`${JSON.stringify({ read, expected: Math.ceil(count), rssMiB })}\n`);
