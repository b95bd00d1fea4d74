import { Malformed } from '../malformed.js';

/** One person as a row of a file or of a list says: cells by the names of their columns, and where the row stands. */
export type Row = { readonly place: string; readonly cells: Readonly<Record<string, string>> };

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const truths = new Map([
  ['0', false],
  ['1', true],
  ['false', false],
  ['true', true],
]);

/** The texts of a column, one for each row. Throws `Malformed` where it is missing: nobody is left out in silence. */
export function textsOf(rows: readonly Row[], column: string): string[] {
  return rows.map((row) => {
    // Files are read with names in lower case.
    const text = row.cells[column] ?? row.cells[column.toLowerCase()];
    if (text === undefined) throw new Malformed(`${row.place}: there is no column ${column}`);
    if (text === '' || text === 'NA') throw at(row, column, 'must not be empty or NA');
    return text;
  });
}

export function numbersOf(rows: readonly Row[], column: string, rule = 'must be a number'): number[] {
  return textsOf(rows, column).map((text, index) => {
    const number = decimal.test(text) ? Number(text) : Number.NaN;
    if (!Number.isFinite(number)) throw at(rows[index], column, rule);
    return number;
  });
}

/** 0 and 1, or false and true. */
export function truthsOf(rows: readonly Row[], column: string): boolean[] {
  return textsOf(rows, column).map((text, index) => {
    const truth = truths.get(numeral(text).toLowerCase());
    if (truth === undefined) throw at(rows[index], column, 'must be 0 or 1, or false or true');
    return truth;
  });
}

export function positivesOf(rows: readonly Row[], column: string): number[] {
  return checked(rows, column, (number) => number > 0, 'must be a number above 0');
}

export function timesOf(rows: readonly Row[], column: string): number[] {
  return checked(rows, column, (number) => number >= 0, 'must be a number, 0 or above');
}

/**
 * Whether the event happened, in the three ways in which R's `Surv` is told: false and true; 0 and 1; or, where the largest
 * is 2, 1 for who is no longer followed and 2 for the event.
 */
export function eventsOf(rows: readonly Row[], column: string): boolean[] {
  const texts = textsOf(rows, column).map((text) => numeral(text));
  if (!texts.includes('2')) return truthsOf(rows, column);
  const stranger = texts.findIndex((text) => text !== '1' && text !== '2');
  if (stranger !== -1) throw at(rows[stranger], column, 'must be 1 or 2, as elsewhere in the column');
  return texts.map((text) => text === '2');
}

function checked(rows: readonly Row[], column: string, holds: (number: number) => boolean, rule: string): number[] {
  const numbers = numbersOf(rows, column, rule);
  const wrong = numbers.findIndex((number) => !holds(number));
  if (wrong !== -1) throw at(rows[wrong], column, rule);
  return numbers;
}

/** 1.0 is 1. */
const numeral = (text: string) => (decimal.test(text) ? String(Number(text)) : text);

const at = (row: Row | undefined, column: string, rule: string) => new Malformed(`${row?.place}: ${column} ${rule}`);
