import { aptInstall } from './apt.ts';
import { onPath, outputOf } from './command.ts';
import { Missing } from './server.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'] as const;

/** A Chromium for the browser tests: on PATH, or else Debian's package. */
export async function findChromium(): Promise<string> {
  const found = onPath(...names) ?? ((await aptInstall('chromium')) ? onPath(...names) : undefined);
  if (found) return found;
  throw new Missing('install Chromium (Debian: chromium), or name the program in DUO_TEST_CHROMIUM');
}

export async function versionOf(path: string): Promise<string> {
  return /(\d+[.\d]*)/.exec(await outputOf(path, ['--version']))?.[1] ?? '';
}
