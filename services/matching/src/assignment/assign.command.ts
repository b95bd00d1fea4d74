import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { answer } from './answer.js';
import { Infeasible, Malformed } from './problem.js';

/*
 * `npm run --silent assign -- FILE`: solves the problem in a file, or on standard input for `-`, and prints its solution
 * as JSON. What cannot be read or solved is said on standard error: exit code 2.
 */

// npm runs its scripts in the project's folder and says where it was called.
const from = process.env.INIT_CWD ?? '.';
const [file, ...more] = process.argv.slice(2);
try {
  if (file === undefined || more.length > 0) throw new Malformed('which problem? assign FILE, or - for standard input');
  const text = file === '-' ? await all(process.stdin) : readFileSync(resolve(from, file));
  process.stdout.write(`${answer(text, () => performance.now())}\n`);
} catch (error) {
  const why = wrongInput(error);
  if (why === undefined) throw error;
  process.stderr.write(`${why}\n`);
  process.exitCode = 2;
}

/** What to tell whoever wrote the input; undefined: it is no fault of the input. */
function wrongInput(error: unknown): string | undefined {
  if (error instanceof Malformed) return `malformed: ${error.message}`;
  if (error instanceof Infeasible) return `infeasible: ${error.message}`;
  return error instanceof Error && 'syscall' in error ? error.message : undefined;
}

async function all(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}
