import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Language, languages, Refusal } from '@duo/kernel';
import { codeVersion } from './code.files.js';
import { Malformed } from './malformed.js';
import { page } from './page/page.js';
import { wordsOf } from './refused.js';
import { evaluate } from './report/evaluate.js';
import { rowsOf } from './rows.files.js';
import { specificationOf } from './specification/specification.js';

/*
 * `npm run --silent evaluate -- --spec SPEC.json --data FILE.csv`: evaluates what the specification asks on the people in
 * the files, and prints the report as JSON; with `--html OUT.html` it is written as a page, too. What cannot be read is
 * said on standard error: exit code 2. What has no honest answer is refused there: exit code 3.
 */

// npm runs its scripts in the project's folder and says where it was called.
const from = process.env.INIT_CWD ?? '.';
try {
  const { spec, data, html, language } = given();
  const specification = specificationOf(parsed(spec));
  const report = evaluate(await rowsOf(data, from), specification, { code: codeVersion(), progress: shown() });
  if (html !== undefined) writeFileSync(resolve(from, html), page(report, language));
  process.stdout.write(`${JSON.stringify(report)}\n`);
} catch (error) {
  const told = toldOf(error);
  if (told === undefined) throw error;
  process.stderr.write(`${told.why}\n`);
  process.exitCode = told.code;
}

function given() {
  const { values } = parseArgs({
    options: {
      spec: { type: 'string' },
      data: { type: 'string', multiple: true },
      html: { type: 'string' },
      language: { type: 'string', default: 'en' },
    },
  });
  const { spec, data, html, language: asked } = values;
  if (spec === undefined || data === undefined)
    throw new Malformed(
      'what to evaluate? evaluate --spec SPEC.json --data FILE.csv [--data FILE2.csv …] [--html OUT.html]',
    );
  const language = languages.find((known): known is Language => known === asked);
  if (language === undefined) throw new Malformed(`--language is one of ${languages.join(', ')}`);
  return { spec, data, html, language };
}

function parsed(file: string): unknown {
  const text = readFileSync(resolve(from, file), 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw error instanceof SyntaxError ? new Malformed(`${file} is no JSON: ${error.message}`) : error;
  }
}

/** How far it is, where somebody looks on. */
function shown() {
  if (!process.stderr.isTTY) return undefined;
  return ({ done, of }: { done: number; of: number }) => {
    process.stderr.write(done === of ? '\r\u001b[K' : `\r${done} of ${of} draws`);
  };
}

/** What to tell whoever wrote the input; undefined: it is no fault of the input. */
function toldOf(error: unknown): { why: string; code: 2 | 3 } | undefined {
  if (error instanceof Refusal) return { why: wordsOf(error), code: 3 };
  if (error instanceof Malformed) return { why: `malformed: ${error.message}`, code: 2 };
  const ofInput =
    error instanceof Error && ('syscall' in error || ('code' in error && `${error.code}`.startsWith('ERR_PARSE_ARGS')));
  return ofInput ? { why: error.message, code: 2 } : undefined;
}
