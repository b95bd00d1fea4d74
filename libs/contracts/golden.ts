import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

/** An event as it was once said: its bytes, and what they mean for ever. */
export type Golden = { json: unknown; bytes: string };

const root = join(import.meta.dirname, '..', '..');
const buf = join(root, 'node_modules', '.bin', 'buf');

/**
 * Keeps one more golden event: `<type>/<n>.json` with the bytes that buf, and so not the library that reads them later,
 * makes of the JSON. What the .proto files do not have is refused, and so is a value that is left out on the wire.
 */
export function addGolden(type: string, json: string, folder = join(import.meta.dirname, 'golden')): string {
  const bytes = convert(type, 'json', Buffer.from(json), 'binpb');
  const meaning = JSON.parse(convert(type, 'binpb', bytes, 'json').toString());
  if (!isDeepStrictEqual(meaning, JSON.parse(json)))
    throw new RangeError(`${type} is not what was asked for but ${JSON.stringify(meaning)}`);
  const golden: Golden = { json: meaning, bytes: bytes.toString('hex') };
  const kept = join(folder, type);
  mkdirSync(kept, { recursive: true });
  const there = readdirSync(kept).map((name) => ({ name, golden: readFileSync(join(kept, name), 'utf8') }));
  const same = there.find(({ golden: text }) => (JSON.parse(text) as Golden).bytes === golden.bytes);
  if (same) throw new RangeError(`${type} has these bytes already, in ${same.name}`);
  const next = 1 + Math.max(0, ...there.map(({ name }) => Number.parseInt(name, 10)));
  const file = join(kept, `${next}.json`);
  writeFileSync(file, `${JSON.stringify(golden, undefined, 2)}\n`);
  return file;
}

function convert(type: string, from: string, input: Uint8Array, to: string): Buffer {
  const ways = ['--type', type, '--from', `-#format=${from}`, '--to', `-#format=${to}`];
  return execFileSync(buf, ['convert', 'proto', ...ways], { cwd: root, input, stdio: ['pipe', 'pipe', 'pipe'] });
}

if (import.meta.main) {
  const [type, json] = process.argv.slice(2);
  if (!type || !json) {
    console.error(`npm run golden -- duo.intake.v1.MenteeReady '{ "mentee": "…", "readyOn": "2021-03-12" }'`);
    process.exit(2);
  }
  console.log(addGolden(type, json));
}
