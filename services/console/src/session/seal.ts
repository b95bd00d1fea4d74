import { hkdfSync } from 'node:crypto';
import { CompactEncrypt, compactDecrypt } from 'jose';

/** Makes text that only this console can read, and that nobody can change: a JWE (`dir`, A256GCM). */
export type Seal<T> = {
  close(value: T): Promise<string>;
  /** Undefined when it was not closed with this secret for this purpose, or was changed since. */
  open(text: string): Promise<T | undefined>;
};

/** What is sealed for one purpose or branch opens for no other, though the secret is the same. */
export function sealOf<T>(secret: string, { branch, purpose }: { branch: string; purpose: string }): Seal<T> {
  const key = new Uint8Array(hkdfSync('sha256', secret, 'duo console', `${branch} ${purpose}`, 32));
  return {
    close: (value) =>
      new CompactEncrypt(new TextEncoder().encode(JSON.stringify(value)))
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .encrypt(key),
    async open(text) {
      try {
        const options = { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] };
        const { plaintext } = await compactDecrypt(text, key, options);
        return JSON.parse(new TextDecoder().decode(plaintext)) as T;
      } catch {
        return undefined;
      }
    },
  };
}
