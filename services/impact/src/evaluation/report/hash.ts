import { createHash } from 'node:crypto';
import type { Specification } from '../specification/schema.js';
import type { Study } from '../study/study.js';

/**
 * What a result rests on, so that anybody can tell whether two reports are of the same data, the same specification and the
 * same code. Of the data only what is used counts, as it was read: other columns and how a number is written do not. A
 * specification counts with its defaults.
 */
export function hashesOf(study: Study, specification: Specification, code: string) {
  const hashes = { data: sha256(JSON.stringify(study)), specification: sha256(JSON.stringify(specification)), code };
  return { hash: sha256(Object.values(hashes).join('\n')), hashes };
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
