import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { aptTake } from './apt.ts';
import { cache } from './cache.ts';
import { onPath, outputOf } from './command.ts';
import { Missing } from './server.ts';

/**
 * Prometheus's own checker of rules: on PATH, or else out of Debian's package `prometheus`. That is not installed, for it
 * would start a service; the one program is taken out of it and kept, which needs no root.
 */
export async function findPromtool(): Promise<string> {
  const kept = join(cache(), 'promtool');
  const found = onPath('promtool') ?? (existsSync(kept) ? kept : await taken(kept));
  if (found) return found;
  throw new Missing('install Prometheus (Debian: prometheus), or name its promtool in DUO_TEST_PROMTOOL');
}

async function taken(kept: string): Promise<string | undefined> {
  mkdirSync(cache(), { recursive: true });
  const making = mkdtempSync(`${kept}.`);
  try {
    const program = await aptTake('prometheus', 'usr/bin/promtool', making);
    if (!program) return undefined;
    await versionOf(program);
    renameSync(program, kept);
    return kept;
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

export async function versionOf(path: string): Promise<string> {
  return /version (\d+[.\d]*)/.exec(await outputOf(path, ['--version']))?.[1] ?? '';
}
