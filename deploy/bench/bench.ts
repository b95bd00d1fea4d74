import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benches } from './benches.ts';
import { type Row, rowOf } from './figure.ts';
import { type Bench, Room } from './room.ts';
import { legendOf, tableOf, withBlock } from './table.ts';

/*
 * `npm run bench` measures everything, `npm run bench -- NAME …` some of it. `--json FILE` writes the rows to a file,
 * `--write` puts the table into README.md.
 */

const { values, positionals } = parseArgs({
  options: { json: { type: 'string' }, write: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !Object.hasOwn(benches, name));
if (values.write && positionals.length > 0) {
  console.error('the table in the README holds every figure: leave the names out');
  process.exit(2);
}
if (unknown.length > 0) {
  console.error(`there is no bench ${unknown.join(', ')}; there are: ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}

// Ending takes the servers and services along, however it happens.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

const chosen = Object.entries(benches).filter(([name]) => positionals.length === 0 || positionals.includes(name));
const figures = chosen.flatMap(([, bench]) => bench.figures);
const rows: Row[] = [];
for (const [name, bench] of chosen) {
  console.log(`\n${name}`);
  for (const row of await measured(bench)) {
    console.log(`  ${row.name}: ${row.value} ${row.unit}, reference ${row.reference}, ratio ${row.ratio}`);
    rows.push(row);
  }
}
console.log(`\n${tableOf(rows, figures)}`);
if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, undefined, 2)}\n`);
if (values.write) {
  const readme = join(import.meta.dirname, 'README.md');
  writeFileSync(readme, withBlock(readFileSync(readme, 'utf8'), `${tableOf(rows, figures)}\n\n${legendOf(figures)}`));
}
process.exit(0);

/** Each bench has servers of its own: what one leaves behind does not slow the next. */
async function measured(bench: Bench): Promise<Row[]> {
  const room = new Room();
  try {
    const numbers = await bench.run(room);
    room.check();
    return bench.figures.map((figure) => rowOf(figure, numbers[figure.name] ?? missing(figure.name)));
  } finally {
    await room.close();
  }
}

function missing(name: string): never {
  throw new Error(`the run has not measured ${name}`);
}
