import { createReadStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { readTables, type WorkbookTable, writeWorkbook } from '@duo/tables';
import { whole } from './whole.ts';

type Service = 'intake' | 'matching' | 'followUp';
export type From = Record<Service, string> & { token: string; names: boolean };
type Written = { table: string; path: string };

/**
 * Which service has which table; barriers at the start are intake's, all later ones follow-up's, and proposals that became no
 * duo matching's.
 */
const sources: Readonly<Record<string, readonly Service[]>> = {
  people: ['intake'],
  duos: ['followUp'],
  proposals: ['matching'],
  meetings: ['followUp'],
  assessments: ['intake', 'followUp'],
  outcomes: ['followUp'],
  measures: ['followUp'],
};

/** Columns that Excel is to add up; the digits of all others are codes. */
const numbers = new Set([
  ...['education', 'digital_skill', 'reach_km', 'capacity', 'unemployed_months', 'meetings', 'hours', 'silent_weeks'],
  ...['weekly_hours', 'days_worked'],
]);

/**
 * Takes everything a branch has out of its services, a CSV file a table, which nobody else on this
 * machine may read.
 */
export async function exportTables(branch: string, folder: string, from: From): Promise<Written[]> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const written: Written[] = [];
  for (const [table, services] of Object.entries(sources)) {
    const path = join(folder, `${branch}-${table}.csv`);
    await whole(path, (out) => pipeline(bytesOf(table, services, from), out));
    written.push({ table, path });
  }
  return written;
}

/** Makes one workbook of the files, a sheet a table. */
export async function exportWorkbook(written: readonly Written[], path: string): Promise<void> {
  await whole(path, (out) => writeWorkbook(out, sheetsOf(written)));
}

async function* bytesOf(table: string, services: readonly Service[], from: From) {
  for (const [at, service] of services.entries()) {
    const names = service === 'intake' && from.names ? '?names=yes' : '';
    const answer = await fetch(`${from[service]}/exports/${table}${names}`, {
      headers: { authorization: `Bearer ${from.token}` },
    });
    if (!answer.ok || !answer.body) throw new Error(`${table} of ${service}: ${await whyNot(answer)}`);
    yield* at === 0 ? answer.body : withoutHeader(answer.body);
  }
}

const whyNot = async (answer: Response) => {
  const { code } = (await answer.json().catch(() => ({}))) as { code?: string };
  return `${answer.status} ${code ?? ''}`.trim();
};

/** What follows the first line, in which no cell has a line of its own. */
async function* withoutHeader(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let inHeader = true;
  for await (const piece of bytes) {
    const end = inHeader ? piece.indexOf(0x0a) : -1;
    if (!inHeader) yield piece;
    else if (end >= 0) {
      inHeader = false;
      yield piece.subarray(end + 1);
    }
  }
}

async function* sheetsOf(written: readonly Written[]): AsyncGenerator<WorkbookTable> {
  for (const { table, path } of written) yield { name: table, rows: rowsOf(path) };
}

async function* rowsOf(path: string): AsyncGenerator<(string | number)[]> {
  const columns = await headerOf(path);
  yield columns;
  for await (const row of readTables(createReadStream(path), { name: path })) {
    if ('fault' in row) throw new Error(`${path}, line ${row.line}: ${row.fault}`);
    yield columns.map((column) => {
      const cell = row.cells[column] ?? '';
      return numbers.has(column) && cell !== '' ? Number(cell) : cell;
    });
  }
}

async function headerOf(path: string): Promise<string[]> {
  let head = '';
  for await (const piece of createReadStream(path, { encoding: 'utf8', start: 3 })) {
    head += piece;
    if (head.includes('\r\n')) break;
  }
  return head.slice(0, head.indexOf('\r\n')).split(',');
}
