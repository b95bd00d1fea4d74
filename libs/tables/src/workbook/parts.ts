import { posix } from 'node:path';
import { TableFault } from '../fault.js';
import type { Reading } from '../table.js';
import { isDayFormat } from './format.js';
import type { Package } from './package.js';
import { TextBox } from './text-box.js';
import { readXml } from './xml.js';

export type Sheet = { name: string; part: string; hidden: boolean };

/** What is known of a workbook before its sheets are read. A shared text that is too long is undefined. */
export type Workbook = {
  sheets: Sheet[];
  calendar: 1900 | 1904;
  shared: (string | undefined)[];
  /** Whether cells of a style show days. */
  dayStyles: boolean[];
};

type Relation = { id: string; type: string; target: string };

/** Reads everything but the sheets. Links to other files are never followed. */
export async function readWorkbookParts(parts: Package, reading: Reading): Promise<Workbook> {
  const roots = parts.has('_rels/.rels') ? await relationsOf(parts, '', reading) : [];
  const main = roots.find(({ type }) => type === 'officeDocument')?.target;
  if (!main || !/\.xml$/i.test(main) || !parts.has(main)) throw notAWorkbook(reading);
  const relations = await relationsOf(parts, main, reading);
  const part = (type: string) => relations.find((one) => one.type === type && parts.has(one.target))?.target;
  const { calendar, listed } = await readMain(parts, main, reading);
  const sheets = listed.flatMap(({ id, ...rest }) => {
    const found = relations.find((one) => one.id === id && one.type === 'worksheet');
    return found ? [{ ...rest, part: found.target }] : [];
  });
  if (sheets.length === 0) throw notAWorkbook(reading);
  const shared = part('sharedStrings');
  const styles = part('styles');
  return {
    sheets,
    calendar,
    shared: shared ? await readShared(parts, shared, reading) : [],
    dayStyles: styles ? await readStyles(parts, styles, reading) : [],
  };
}

const notAWorkbook = ({ file }: Reading) => new TableFault('not-a-workbook', { file });

async function relationsOf(parts: Package, owner: string, { file }: Reading): Promise<Relation[]> {
  const { dir, base } = posix.parse(owner);
  const path = posix.join(dir, '_rels', `${base}.rels`);
  const found: Relation[] = [];
  const open = (name: string, { Id = '', Type = '', Target = '', TargetMode }: Readonly<Record<string, string>>) => {
    if (name !== 'Relationship' || TargetMode === 'External') return;
    found.push({
      id: Id,
      type: Type.slice(Type.lastIndexOf('/') + 1),
      target: posix.resolve('/', dir, Target).slice(1),
    });
  };
  if (parts.has(path)) await readXml(parts.text(path), { open }, file);
  return found;
}

async function readMain(parts: Package, part: string, { file }: Reading) {
  const listed: { id: string; name: string; hidden: boolean }[] = [];
  let calendar: Workbook['calendar'] = 1900;
  const open = (tag: string, { date1904, id = '', name = '', state = 'visible' }: Readonly<Record<string, string>>) => {
    if (tag === 'workbookPr' && (date1904 === '1' || date1904 === 'true')) calendar = 1904;
    if (tag === 'sheet') listed.push({ id, name: name.trim(), hidden: state !== 'visible' });
  };
  await readXml(parts.text(part), { open }, file);
  return { calendar: calendar as Workbook['calendar'], listed };
}

async function readShared(parts: Package, part: string, { file, limits }: Reading): Promise<(string | undefined)[]> {
  const shared: (string | undefined)[] = [];
  const box = new TextBox(limits.cellLength);
  const events = {
    open: (name: string) => {
      if (name === 'si') box.clear();
      box.open(name);
    },
    text: (text: string) => box.text(text),
    close: (name: string) => {
      box.close(name);
      if (name === 'si') shared.push(box.taken());
    },
  };
  await readXml(parts.text(part, limits.sharedBytes), events, file);
  return shared;
}

async function readStyles(parts: Package, part: string, { file }: Reading): Promise<boolean[]> {
  const codes = new Map<number, string>();
  const days: boolean[] = [];
  let inCells = false;
  const events = {
    open: (name: string, { numFmtId, formatCode = '' }: Readonly<Record<string, string>>) => {
      if (name === 'cellXfs') inCells = true;
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode);
      if (name === 'xf' && inCells) days.push(isDayFormat(Number(numFmtId ?? 0), codes.get(Number(numFmtId))));
    },
    close: (name: string) => {
      if (name === 'cellXfs') inCells = false;
    },
  };
  await readXml(parts.text(part), events, file);
  return days;
}
