import type { Day } from '@duo/kernel';
import { parseDay } from '@duo/tables';

/** What is wrong with a cell. A notice is told, and the row is imported all the same. */
export type Fault = { field: string | null; rule: string; detail?: string; level?: 'notice' };

/** Reads the cells of one row and gathers what is wrong with them. What cannot be read is null. */
export class Cells {
  readonly faults: Fault[] = [];

  constructor(
    private readonly cells: Readonly<Record<string, string>>,
    private readonly today: Day,
  ) {}

  fault(field: string | null, rule: string, detail?: string): null {
    this.faults.push({ field, rule, ...(detail === undefined ? {} : { detail }) });
    return null;
  }

  notice(field: string, rule: string, detail: string) {
    this.faults.push({ field, rule, detail, level: 'notice' });
  }

  text(field: string, most = 200): string | null {
    const cell = this.cells[field] ?? null;
    return cell !== null && cell.length > most ? this.fault(field, 'too-long', `${most} characters at most`) : cell;
  }

  /** A cell that must not be empty; empty text when it is. */
  needed(field: string, most = 200): string {
    return this.must(field, this.text(field, most)) ?? '';
  }

  day(field: string): Day | null {
    const cell = this.cells[field];
    if (cell === undefined) return null;
    const day = parseDay(cell);
    if (!day) return this.fault(field, 'must-be-a-day', 'such as 31/12/2019 or 2019-12-31');
    if (day < '1900-01-01') return this.fault(field, 'is-too-long-ago');
    return day;
  }

  isToCome(day: Day): boolean {
    return day > this.today;
  }

  /** A day on which something has happened. */
  pastDay(field: string): Day | null {
    const day = this.day(field);
    return day !== null && this.isToCome(day) ? this.fault(field, 'is-in-the-future') : day;
  }

  neededDay(field: string): Day {
    return this.must(field, this.pastDay(field)) ?? this.today;
  }

  code<C extends string>(field: string, codes: readonly C[]): C | null {
    const cell = this.cells[field];
    if (cell === undefined) return null;
    const code = codes.find((one) => one === cell);
    return code ?? this.fault(field, 'must-be-one-of', codes.join(' '));
  }

  neededCode<C extends string>(field: string, codes: readonly [C, ...C[]]): C {
    return this.must(field, this.code(field, codes)) ?? codes[0];
  }

  /** yes or no. */
  yes(field: string): boolean | null {
    const code = this.code(field, ['yes', 'no']);
    return code === null ? null : code === 'yes';
  }

  number(field: string, least: number, most: number): number | null {
    const cell = this.cells[field];
    if (cell === undefined) return null;
    const value = /^\d{1,9}([.,]\d{1,6})?$/.test(cell) ? Number(cell.replace(',', '.')) : Number.NaN;
    if (value >= least && value <= most) return value;
    return this.fault(field, 'must-be-a-number', `${least} to ${most}`);
  }

  whole(field: string, least: number, most: number): number | null {
    const cell = this.cells[field];
    if (cell === undefined) return null;
    const value = /^\d{1,9}$/.test(cell) ? Number(cell) : Number.NaN;
    return value >= least && value <= most ? value : this.fault(field, 'must-be-a-whole-number', `${least} to ${most}`);
  }

  /** `one;another` */
  list(field: string): string[] {
    return (this.cells[field] ?? '')
      .split(';')
      .map((part) => part.trim())
      .filter(Boolean);
  }

  /** `one;another` of a list, no code twice. */
  codes<C extends string>(field: string, codes: readonly C[]): C[] {
    const found = this.list(field).map((name) => codes.find((one) => one === name));
    if (found.includes(undefined)) this.fault(field, 'must-be-one-of', codes.join(' '));
    return [...new Set(found)].filter((one) => one !== undefined);
  }

  /** `code:value;code:value` as pairs, in their order. */
  pairs(field: string): [string, string][] {
    return this.list(field).map((part) => {
      const [code = '', value = '', ...more] = part.split(':').map((piece) => piece.trim());
      if (code === '' || value === '' || more.length > 0) this.fault(field, 'must-be-pairs', 'such as fr:B2;ar:native');
      return [code, value];
    });
  }

  /** Codes with a whole number each, no code twice. */
  rated<C extends string>(
    field: string,
    codes: readonly C[],
    least: number,
    most: number,
  ): { code: C; value: number }[] {
    const seen = new Set<string>();
    return this.pairs(field).flatMap(([name, text]) => {
      const code = codes.find((one) => one === name);
      const value = Number(text);
      if (!code) this.fault(field, 'must-be-one-of', codes.join(' '));
      else if (seen.has(code)) this.fault(field, 'must-name-each-once', code);
      else if (!(Number.isInteger(value) && value >= least && value <= most))
        this.fault(field, 'must-be-a-whole-number', `${least} to ${most}`);
      else {
        seen.add(code);
        return [{ code, value }];
      }
      return [];
    });
  }

  /** Two days in their order, where both are known. */
  inOrder(earlier: string, first: Day | null, later: string, second: Day | null) {
    const known = this.faults.every(({ field }) => field !== earlier && field !== later);
    if (known && first !== null && second !== null && second < first)
      this.fault(later, 'is-too-early', `before ${earlier}`);
  }

  private must<T>(field: string, value: T | null): T | null {
    if (value === null && this.cells[field] === undefined) this.fault(field, 'must-be-given');
    return value;
  }
}
