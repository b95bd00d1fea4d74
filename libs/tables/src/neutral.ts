/*
 * A text that begins like a formula is one for a spreadsheet that opens a CSV file. An apostrophe before it makes it a
 * text again. So that what was written can be read back, a text that begins with apostrophes and then like a formula gets
 * one more, and reading takes one away. Spreadsheets whose separator is `;` or a tab split lines where ours do not, so
 * what follows these, a comma or a new line within a cell is treated in the same way.
 */

const plainNumber = /^[+-]?\d+([.,]\d+)?$/;

/** Text that no spreadsheet takes for a formula. Numbers (and phone numbers) with a sign stay: they calculate nothing. */
export function neutral(text: string): string {
  if (plainNumber.test(text)) return text;
  return text.replace(/(^|[;,\t\n\r])('*)(?=[=+@-])/g, "$1'$2").replace(/^('*)(?=[\t\r])/, "'$1");
}

/** The text as it was before `neutral`. */
export const restored = (text: string): string =>
  text.replace(/(^|[;,\t\n\r])'('*)(?=[=+@-])/g, '$1$2').replace(/^'('*)(?=[\t\r])/, '$1');
