import { parseDay } from '@duo/tables';

/**
 * What a cell that is no code looks like, where it could tell who somebody is. For the report: nothing but codes gets in, so
 * nothing hangs on how well this guesses.
 */
export function identifierIn(cell: string): string | undefined {
  const digits = cell.replace(/\D/g, '');
  if (cell.includes('@')) return 'looks-like-an-e-mail-address';
  if (digits.length >= 6 && parseDay(cell) !== undefined) return 'looks-like-a-day';
  if (/^[\d .\-/]+$/.test(cell) && isRegisterNumber(digits)) return 'looks-like-a-national-register-number';
  if (/^\+?[\d ()./-]+$/.test(cell) && digits.length >= 8) return 'looks-like-a-phone-number';
  return /\p{L}.*\s+.*\p{L}/u.test(cell) || cell.length > 100 ? 'looks-like-free-text' : undefined;
}

/** Eleven digits, the last two 97 less the rest of the others by 97; of those born since 2000 with a 2 before. */
function isRegisterNumber(digits: string): boolean {
  const [number, check] = [digits.slice(0, 9), Number(digits.slice(9))];
  return digits.length === 11 && [number, `2${number}`].some((one) => 97 - (Number(one) % 97) === check);
}
