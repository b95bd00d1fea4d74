import type { RowFaultCode } from '../fault.js';
import type { Limits } from '../limits.js';

/**
 * A row as it stands in the text. With a fault, its cells are not kept; `column` counts from 0. A row whose
 * quote nothing closes has taken all lines up to the end: they are to be read once more, from `goOnAt`.
 */
export type TextRow = { line: number; cells: string[]; fault?: RowFaultCode; column?: number; goOnAt?: number };

type State = 'skipped' | 'start' | 'plain' | 'quoted' | 'quote' | 'closed' | 'spoilt';

/** What ends a run of characters that all mean the same. */
const runEnds = (separator: string): Partial<Record<State, RegExp>> => ({
  skipped: /[\r\n]/g,
  plain: new RegExp(`[\r\n${separator}]`, 'g'),
  quoted: /["\r\n]/g,
  spoilt: /[\r\n]/g,
});

/**
 * Splits text into rows and cells (RFC 4180; any line ends), a piece at a time. It holds one row at most, and of that no
 * more than the limits allow: a longer cell is a fault of its row, and is passed over without being kept.
 */
export class Scanner {
  #state: State = 'start';
  #cell = '';
  #row: TextRow = { line: 1, cells: [] };
  #column = 0;
  #line = 1;
  #quoteLine = 1;
  #afterReturn = false;
  #ready: TextRow[] = [];
  readonly #ends: Partial<Record<State, RegExp>>;

  /** Lines before `from` are passed over, whatever stands in them. */
  constructor(
    private readonly separator: string,
    private readonly limits: Pick<Limits, 'cellLength' | 'columns'>,
    private readonly from = 1,
  ) {
    this.#ends = runEnds(separator);
    if (from > 1) this.#state = 'skipped';
  }

  /** The rows that end in this piece. */
  scan(text: string): TextRow[] {
    for (let at = 0; at < text.length; ) {
      const end = this.#runEnd(text, at);
      if (end > at) this.#keep(text.slice(at, end));
      if (end < text.length) this.#step(text.charAt(end));
      at = end + 1;
    }
    return this.#taken();
  }

  /** The row that no line end has ended. */
  end(): TextRow[] {
    if (this.#state === 'quoted') {
      const place = { column: this.#column, goOnAt: this.#quoteLine + 1 };
      Object.assign(this.#row, { cells: [], fault: 'unclosed-quote', ...place });
    }
    if (this.#state !== 'skipped' && !(this.#state === 'start' && this.#column === 0)) this.#endRow();
    return this.#taken();
  }

  #taken() {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  #runEnd(text: string, at: number): number {
    const end = this.#ends[this.#state];
    if (!end) return at;
    end.lastIndex = at;
    return end.exec(text)?.index ?? text.length;
  }

  #keep(run: string) {
    this.#afterReturn = false;
    if (this.#state === 'skipped' || this.#row.fault) return;
    if (this.#cell.length + run.length > this.limits.cellLength) this.#fail('cell-too-long');
    else this.#cell += run;
  }

  #step(char: string) {
    const secondHalf = char === '\n' && this.#afterReturn;
    const breaks = char === '\n' || char === '\r';
    if (breaks && !secondHalf) this.#line++;
    if (this.#state === 'quoted') this.#stepInQuotes(char);
    else if (secondHalf) this.#row.line = this.#line;
    else if (this.#state === 'skipped') this.#leaveSkipped();
    else if (this.#state === 'quote' && char === '"') this.#reopen();
    else if (breaks) this.#endRow();
    else if (char === this.separator && this.#state !== 'spoilt') this.#endCell();
    else this.#stepInCell(char);
    this.#afterReturn = char === '\r';
  }

  #leaveSkipped() {
    if (this.#line < this.from) return;
    this.#row.line = this.#line;
    this.#state = 'start';
  }

  #reopen() {
    this.#state = 'quoted';
    this.#keep('"');
  }

  #stepInQuotes(char: string) {
    if (char === '"') this.#state = 'quote';
    else this.#keep(char);
  }

  #stepInCell(char: string) {
    if (this.#state === 'start') {
      this.#state = char === '"' ? 'quoted' : 'plain';
      if (char === '"') this.#quoteLine = this.#line;
      else this.#keep(char);
    } else if (char.trim() === '') this.#state = 'closed';
    else {
      this.#state = 'spoilt';
      this.#fail('text-after-quote');
    }
  }

  #fail(fault: RowFaultCode) {
    if (!this.#row.fault) Object.assign(this.#row, { cells: [], fault, column: this.#column });
    this.#cell = '';
  }

  #endCell() {
    if (!this.#row.fault) {
      if (this.#column <= this.limits.columns) this.#row.cells.push(this.#cell);
      else if (this.#cell.trim() !== '') this.#fail('too-many-cells');
    }
    this.#cell = '';
    this.#column++;
    this.#state = 'start';
  }

  #endRow() {
    this.#endCell();
    this.#ready.push(this.#row);
    this.#row = { line: this.#line, cells: [] };
    this.#column = 0;
  }
}
