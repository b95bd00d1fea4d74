import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeVersion, versionOf } from './code.files.js';

const folder = mkdtempSync(join(tmpdir(), 'duo-code-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('is another when a file of the evaluation is, and the same when only a spec is', () => {
  cpSync(import.meta.dirname, folder, { recursive: true });
  expect(versionOf(folder)).toBe(codeVersion());
  writeFileSync(join(folder, 'balance.spec.ts'), '');
  writeFileSync(join(folder, 'README.md'), '');
  expect(versionOf(folder)).toBe(codeVersion());
  writeFileSync(join(folder, 'balance.ts'), '');
  expect(versionOf(folder)).not.toBe(codeVersion());
});
