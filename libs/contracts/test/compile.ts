import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createFileRegistry, type DescMessage, type FileRegistry, fromBinary } from '@bufbuild/protobuf';
import { FileDescriptorSetSchema } from '@bufbuild/protobuf/wkt';

const buf = join(import.meta.dirname, '../../../node_modules/.bin/buf');

/** Descriptors of .proto files that only a test has, by their path and text. */
export function compile(files: Record<string, string>): FileRegistry {
  const folder = mkdtempSync(join(tmpdir(), 'duo-proto-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const set = execFileSync(buf, ['build', '.', '--as-file-descriptor-set', '-o', '-#format=binpb'], { cwd: folder });
    return createFileRegistry(fromBinary(FileDescriptorSetSchema, set));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function messageOf(registry: FileRegistry, type: string): DescMessage {
  const message = registry.getMessage(type);
  if (!message) throw new RangeError(`${type} is not among the compiled messages`);
  return message;
}
