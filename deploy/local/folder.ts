import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** Where a branch on this machine keeps its data; `DUO_DATA` names another folder. */
export function dataFolder(): string {
  const folder = process.env.DUO_DATA ?? join(root, '.duo');
  mkdirSync(folder, { recursive: true });
  accessSync(folder, constants.W_OK);
  return folder;
}
