import { Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import {
  type ReadOptions,
  type RowFault,
  readTables,
  type TableRow,
  type WorkbookTable,
  writeWorkbook,
} from '../src/index.js';

type Bytes = Uint8Array | string;

/** Everything that is read of a file; of a text its UTF-8. */
export async function readAll(bytes: Bytes, options: Partial<ReadOptions> = {}): Promise<(TableRow | RowFault)[]> {
  const rows: (TableRow | RowFault)[] = [];
  for await (const row of readTables(inPieces(bytes), { name: 'people.csv', ...options })) rows.push(row);
  return rows;
}

/** The cells of the rows, and the faults of those that are left out. */
export async function cellsOf(bytes: Bytes, options: Partial<ReadOptions> = {}): Promise<(string[] | string)[]> {
  const rows = await readAll(bytes, options);
  return rows.map((row) => ('cells' in row ? Object.values(row.cells) : row.fault));
}

/** A file as it comes from the network: in pieces that end anywhere. */
export async function* inPieces(bytes: Bytes, length = 1000): AsyncGenerator<Uint8Array> {
  const all = Buffer.from(bytes as Uint8Array);
  for (let at = 0; at < all.length; at += length) yield all.subarray(at, at + length);
}

export async function* each<T>(...values: readonly T[]): AsyncGenerator<T> {
  yield* values;
}

/** The bytes of a workbook of these tables. */
export async function written(...tables: readonly WorkbookTable[]): Promise<Buffer> {
  const pieces: Buffer[] = [];
  const out = new Writable({
    write(piece: Buffer, _, done) {
      pieces.push(piece);
      done();
    },
  });
  await writeWorkbook(out, each(...tables));
  return Buffer.concat(pieces);
}

/** A zip of these files. */
export function zipOf(files: Readonly<Record<string, Bytes>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, bytes] of Object.entries(files)) zip.addBuffer(Buffer.from(bytes as Uint8Array), name);
  zip.end();
  return buffer(zip.outputStream);
}

type Parts = {
  sheets?: readonly { name: string; xml: string; state?: string }[];
  shared?: string;
  styles?: string;
  properties?: string;
};

/** The files of a workbook as Excel lays it out. */
export function workbookFiles({
  sheets = [],
  shared = '',
  styles = '',
  properties = '',
}: Parts): Record<string, string> {
  const list = sheets.map(
    ({ name, state = 'visible' }, at) => `<sheet name="${name}" sheetId="${at + 1}" state="${state}" r:id="s${at}"/>`,
  );
  const relations = sheets.map((_, at) => relation(`s${at}`, 'worksheet', `worksheets/sheet${at}.xml`));
  const named = sheets.map(({ xml }, at) => [
    `xl/worksheets/sheet${at}.xml`,
    `<worksheet><dimension ref="A1:XFD1048576"/><sheetData>${xml}</sheetData></worksheet>`,
  ]);
  return {
    '_rels/.rels': `<Relationships>${relation('r', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="r">${properties}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}${relation('t', 'sharedStrings', '/xl/sharedStrings.xml')}${relation('y', 'styles', 'styles.xml')}<Relationship Id="e" Type="x/externalLink" Target="http://127.0.0.1:9/secret" TargetMode="External"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst>${shared}</sst>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
    ...Object.fromEntries(named),
  };
}

/** A workbook with one sheet, `people`, of this XML. */
export const sheetOf = (xml: string, parts: Parts = {}): Promise<Buffer> =>
  zipOf(workbookFiles({ sheets: [{ name: 'people', xml }], ...parts }));

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
