import { Readable, type Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { neutral } from '../neutral.js';
import { contentTypes, rootRelations, workbookRelations, workbookXml } from './write.parts.js';

type Cell = string | number | null;

/** A table to be written; its first row is the header. */
export type WorkbookTable = { name: string; rows: AsyncIterable<readonly Cell[]> };

const lastRow = 1_048_576;
const longestCell = 32_767;
const pieceLength = 1 << 16;

/** The same tables make the same bytes, whenever they are written. */
const written = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true };

/**
 * Writes a workbook for Excel, one sheet a table, and ends `out`. A row is written when it comes and forgotten, so tables
 * of any length take the same memory. Texts are neutralised as in CSV, for a sheet is soon saved as one; days are texts
 * (2019-12-31), which no calendar and no time zone of a spreadsheet shifts.
 */
export async function writeWorkbook(out: Writable, tables: AsyncIterable<WorkbookTable>): Promise<void> {
  const zip = new ZipFile();
  const stop = new AbortController();
  const sent = pipeline(zip.outputStream, out, { signal: stop.signal });
  sent.catch((error) => stop.abort(error));
  zip.on('error', (error) => stop.abort(error));
  try {
    const names: string[] = [];
    for await (const { name, rows } of tables) {
      names.push(sheetName(name, names));
      const sheet = Readable.from(sheetXml(rows), { objectMode: false, signal: stop.signal });
      zip.addReadStream(sheet, `xl/worksheets/sheet${names.length}.xml`, written);
      await finished(sheet);
    }
    for (const [path, text] of partsFor(names)) zip.addBuffer(Buffer.from(text), path, written);
    zip.end();
  } catch (error) {
    stop.abort(error);
    await sent.catch(() => undefined);
    throw stop.signal.reason;
  }
  await sent;
}

const partsFor = (names: readonly string[]): [string, string][] => [
  ['xl/workbook.xml', workbookXml(names.map(xmlText))],
  ['xl/_rels/workbook.xml.rels', workbookRelations(names.length)],
  ['_rels/.rels', rootRelations],
  ['[Content_Types].xml', contentTypes(names.length)],
];

/** What Excel takes for the name of a sheet. */
function sheetName(name: string, others: readonly string[]): string {
  const taken = others.some((other) => other.toLowerCase() === name.toLowerCase());
  if (taken || !/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/.test(name))
    throw new RangeError(`${name} cannot be the name of a sheet`);
  return name;
}

async function* sheetXml(rows: WorkbookTable['rows']): AsyncGenerator<string> {
  let piece = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  piece += '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
  let line = 0;
  for await (const row of rows) {
    if (++line > lastRow) throw new RangeError(`a sheet holds ${lastRow} rows`);
    piece += `<row r="${line}">${row.map((cell, at) => cellXml(cell, `${columnName(at)}${line}`)).join('')}</row>`;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}</sheetData></worksheet>`;
}

function cellXml(cell: Cell, place: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  const text = neutral(cell);
  if (text.length > longestCell) throw new RangeError(`a cell holds ${longestCell} characters`);
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

/** Text in XML. What XML cannot hold is written as a workbook does, `_x0001_`, and so is what looks like that already. */
function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, (char) => `_x${char.charCodeAt(0).toString(16).padStart(4, '0')}_`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
