import { closeSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { type Step, steps } from './story.ts';

/*
 * What the writer was told is committed. A line is written the moment the commit is acknowledged, and what is written
 * stays when the process is killed; lines are of one length, so that the size of the file is the count.
 */

const width = 10;

/** Opens the journal to be written on. */
export function openJournal(file: string): { note(story: number, step: Step): void; close(): void } {
  const to = openSync(file, 'a');
  return {
    note: (story, step) => void writeSync(to, `${String(story).padStart(width - 2, '0')}${steps.indexOf(step)}\n`),
    close: () => closeSync(to),
  };
}

/** How many steps are noted. */
export const noted = (file: string): number => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) / width;

export function readJournal(file: string): { story: number; step: Step }[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const step = steps[Number(line.at(-1))];
      return line.length === width - 1 && step ? [{ story: Number(line.slice(0, -1)), step }] : [];
    });
}
