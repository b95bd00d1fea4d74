import { Readable } from 'node:stream';
import { refusal } from '@duo/kernel';
import { Decrypter, Encrypter } from 'age-encryption';

type Bytes = AsyncIterable<Uint8Array>;

/** How a file of age begins (age-encryption.org/v1). */
export const ageMagic = Buffer.from('age-encryption.org/v1\n');

/** Encrypts to every one of these recipients (`age1…`), as the program `age` does; in pieces of 64 KiB. */
export function encrypted(recipients: readonly string[]): (source: Bytes) => Bytes {
  const encrypter = new Encrypter();
  for (const recipient of recipients) addRecipient(encrypter, recipient);
  return async function* (source) {
    yield* await encrypter.encrypt(webOf(source));
  };
}

/** Decrypts with the identities of a key file, one a line. */
export function decrypted(identities: string): (source: Bytes) => Bytes {
  const decrypter = new Decrypter();
  const lines = identities.split('\n').map((line) => line.trim());
  for (const line of lines.filter((line) => line !== '' && !line.startsWith('#'))) addIdentity(decrypter, line);
  return async function* (source) {
    yield* await decrypter.decrypt(webOf(source)).catch((error: Error) => {
      if (error.message.startsWith('no identity matched')) throw refusal('backup-is-encrypted-to-another-key');
      throw error;
    });
  };
}

function addRecipient(encrypter: Encrypter, recipient: string) {
  try {
    encrypter.addRecipient(recipient);
  } catch {
    throw refusal('no-such-recipient', { recipient });
  }
}

/** What is in the file is a secret: it is not told. */
function addIdentity(decrypter: Decrypter, identity: string) {
  try {
    decrypter.addIdentity(identity);
  } catch {
    throw refusal('no-such-identity');
  }
}

const webOf = (source: Bytes) =>
  Readable.toWeb(Readable.from(source, { objectMode: false })) as ReadableStream<Uint8Array>;
