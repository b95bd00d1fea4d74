import { TableFault } from '../fault.js';
import type { Reading } from '../table.js';
import { type CellKind, type CellValue, cellOf } from './cell.js';
import type { Workbook } from './parts.js';
import { TextBox } from './text-box.js';

const lastRow = 1_048_576;

export type SheetRow = {
  line: number;
  cells: string[];
  fault?: Exclude<CellValue['fault'], undefined>;
  column?: number;
};

/**
 * Takes the rows of a sheet out of its XML. It holds one row at most; what the sheet says about its own size is not read.
 */
export class SheetRows {
  #ready: SheetRow[] = [];
  #row: SheetRow = { line: 0, cells: [] };
  #column = -1;
  #cell: CellKind = { type: 'n', style: 0, formula: false };
  #inValue = false;
  #hasValue = false;
  readonly #box: TextBox;

  constructor(
    private readonly workbook: Workbook,
    private readonly reading: Reading,
  ) {
    this.#box = new TextBox(reading.limits.cellLength);
  }

  taken(): SheetRow[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  open(name: string, { r, s = '0', t = 'n' }: Readonly<Record<string, string>>) {
    if (name === 'row') this.#openRow(r);
    else if (name === 'c') this.#openCell(r, { type: t, style: Number(s), formula: false });
    else if (name === 'f') this.#cell.formula = true;
    else if (name === 'v') this.#hasValue = this.#inValue = true;
    else if (name === 'is') this.#hasValue = true;
    this.#box.open(name);
  }

  text(text: string) {
    if (this.#inValue) this.#box.add(text);
    else this.#box.text(text);
  }

  close(name: string) {
    this.#box.close(name);
    if (name === 'v') this.#inValue = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#ready.push(this.#row);
  }

  #openRow(number: string | undefined) {
    const line = number === undefined ? this.#row.line + 1 : Number(number);
    if (!Number.isInteger(line) || line <= this.#row.line || line > lastRow) throw this.#broken();
    this.#row = { line, cells: [] };
    this.#column = -1;
  }

  #openCell(place: string | undefined, cell: CellKind) {
    this.#column = place === undefined ? this.#column + 1 : columnOf(place);
    if (this.#column < 0) throw this.#broken();
    this.#cell = cell;
    this.#hasValue = false;
    this.#box.clear();
  }

  #closeCell() {
    if (this.#row.fault) return;
    const { text, fault } = cellOf(this.#cell, this.#hasValue ? this.#box.taken() : null, this.workbook);
    if (fault === 'no-such-text') throw this.#broken();
    if (fault) this.#fail(fault);
    else if (text !== '') this.#put(text);
  }

  #put(text: string) {
    const { cells } = this.#row;
    if (this.#column > this.reading.limits.columns) {
      if (text.trim() !== '') this.#fail('too-many-cells');
      return;
    }
    while (cells.length < this.#column) cells.push('');
    cells[this.#column] = text;
  }

  #fail(fault: Exclude<SheetRow['fault'], undefined>) {
    Object.assign(this.#row, { cells: [], fault, column: this.#column });
  }

  #broken() {
    return new TableFault('broken-workbook', { file: this.reading.file });
  }
}

/** The column of a place like `AB12`, counted from 0; negative when it is none. */
function columnOf(place: string): number {
  const letters = /^([A-Z]{1,3})\d+$/.exec(place)?.[1] ?? '';
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
