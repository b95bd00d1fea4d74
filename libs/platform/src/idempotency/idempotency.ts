import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { HttpProblem } from '../http/problem.js';

/**
 * A write request that carries an `Idempotency-Key`: done once, however often it is sent. This is what the transaction
 * of a service must know of it, in this order:
 *
 * 1. `begin()` before anything else; it throws when the request has had its transaction already.
 * 2. In the transaction, first of all, insert (`caller`, `route`, `key`, `bodyHash`) under a unique index over the first
 *    three. A second request with the same key waits there until the first has committed or rolled back.
 * 3. When the row is there already, throw `known(row)`: it answers again what was answered before, or refuses.
 * 4. After the work, still in the transaction, store its value as JSON (undefined as null).
 * 5. After the commit, `answered(value)`: the handler must return this very value, for it is what a replay gives.
 *
 * A transaction that fails stores nothing, so that the request may be sent again.
 */
export class IdempotentRequest {
  #begun = false;
  #answer: { value: unknown } | undefined;

  constructor(
    /** The subject of the caller's token, or `public`. */
    readonly caller: string,
    /** Method and template: `POST /proposals/:id/answer`. */
    readonly route: string,
    readonly key: string,
    /** Over the body, and the parts of the address that vary. */
    readonly bodyHash: string,
  ) {}

  begin(): void {
    if (this.#begun)
      throw new Error(`${this.route} opens a second transaction; a request with an Idempotency-Key has one`);
    this.#begun = true;
  }

  known(row: { bodyHash: string; answer: unknown }): Replay | HttpProblem {
    return row.bodyHash === this.bodyHash ? new Replay(row.answer) : new HttpProblem(422, 'idempotency-key-reused');
  }

  answered(value: unknown): void {
    this.#answer = { value };
  }

  /** Returns the handler's value, or throws when it is not what a replay would give. */
  check<T>(value: T): T {
    if (this.#answer && Object.is(this.#answer.value, value)) return value;
    throw new Error(
      `${this.route} must return the value of its one transaction, for a request with an Idempotency-Key is answered with it again`,
    );
  }
}

/** Thrown out of a transaction whose request was done before; the request is answered as it was then. */
export class Replay extends Error {
  override readonly name = 'Replay';

  constructor(readonly answer: unknown) {
    super('this request was done before');
  }
}

const storage = new AsyncLocalStorage<IdempotentRequest>();

/** The request in hand, if it is a write that carries a key. */
export const currentIdempotency = (): IdempotentRequest | undefined => storage.getStore();

export const asIdempotent = <T>(request: IdempotentRequest, work: () => T): T => storage.run(request, work);

/** A key that cannot be guessed or come about twice by chance, or a problem. */
export function readKey(header: string | string[] | undefined): string {
  if (typeof header === 'string' && /^[\x21-\x7e]{16,200}$/.test(header)) return header;
  throw new HttpProblem(400, 'bad-idempotency-key');
}

/** Equal for what is equal as JSON, whatever the order of the keys. */
export const hashOf = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex');

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`)
    .join(',')}}`;
}
