import { Malformed, type Problem } from './problem.js';
import { readJson } from './read-json.js';

/**
 * A problem from what somebody wrote: OR-Library text (n, then n x n costs, everybody must be matched) or JSON, see
 * `readJson`. Rows and mentors are counted from 0. Throws `Malformed`, naming row and rule.
 */
export function readProblem(text: Uint8Array): Problem {
  const first = text.find((byte) => byte > space && byte < 0x80);
  return first === openBrace || first === openBracket ? readJson(new TextDecoder().decode(text)) : readLibrary(text);
}

const space = 0x20;
const openBrace = 0x7b;
const openBracket = 0x5b;

/** Numbers are read byte by byte: a large matrix need not become a text and a list of words first. */
function readLibrary(text: Uint8Array): Problem {
  const next = wordsOf(text);
  const n = next('the first number, n,');
  if (n === undefined) throw new Malformed('there is nothing: the first number must be n, the number of rows');
  if (n < 0 || n > 20_000) throw new Malformed(`n is ${n}, it must be from 0 to 20000`);
  const cost = new Float64Array(n * n);
  for (let row = 0; row < n; row++)
    for (let column = 0; column < n; column++) {
      const one = next(`row ${row}: the cost of column ${column}`);
      if (one === undefined) throw new Malformed(`row ${row}: the costs end after ${column} of ${n}`);
      cost[row * n + column] = one;
    }
  if (next(`row ${n}`, false) !== undefined)
    throw new Malformed(`row ${n}: there is more than the ${n} rows of ${n} costs that n says`);
  const mentor = new Int32Array(n * n);
  for (let arc = 0; arc < mentor.length; arc++) mentor[arc] = arc % n;
  const start = Int32Array.from({ length: n + 1 }, (_, row) => row * n);
  return { mentees: n, mentors: n, start, mentor, cost, capacity: new Int32Array(n).fill(1), unmatched: undefined };
}

/** Reads a text word by word as whole numbers; undefined: there are no more. `what` is named when a word is none. */
function wordsOf(text: Uint8Array): (what: string, mustBeNumber?: boolean) => number | undefined {
  let at = 0;
  const isSpace = (byte: number) => byte <= space;
  return (what, mustBeNumber = true) => {
    while (at < text.length && isSpace(text[at] as number)) at++;
    if (at === text.length) return undefined;
    const from = at;
    let value = 0;
    let digits = true;
    for (; at < text.length && !isSpace(text[at] as number); at++) {
      const digit = (text[at] as number) - 0x30;
      if (digit < 0 || digit > 9) digits = false;
      value = value * 10 + digit;
    }
    if (digits && at - from < 16) return value;
    const word = new TextDecoder().decode(text.subarray(from, at));
    if (!mustBeNumber) return Number.NaN;
    if (!Number.isSafeInteger(Number(word)))
      throw new Malformed(`${what} is ${word.slice(0, 40)}, it must be a whole number`);
    return Number(word);
  };
}
