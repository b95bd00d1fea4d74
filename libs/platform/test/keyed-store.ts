import { currentIdempotency } from '../src/index.js';

type Row = { bodyHash: string; answer: unknown };

/** What the transaction of a service does with the request in hand, with a map for a table. */
export class KeyedStore {
  readonly rows = new Map<string, Promise<Row | undefined>>();
  effects = 0;

  async transaction<T>(work: () => T): Promise<T> {
    const request = currentIdempotency();
    if (!request) return work();
    request.begin();
    const place = `${request.caller} ${request.route} ${request.key}`;
    const known = await this.rows.get(place);
    if (known) throw request.known(known);
    let settle: (row: Row | undefined) => void = () => undefined;
    this.rows.set(
      place,
      new Promise<Row | undefined>((resolve) => {
        settle = resolve;
      }),
    );
    try {
      await new Promise((resolve) => setTimeout(resolve, 5));
      const value = work();
      this.effects++;
      settle({ bodyHash: request.bodyHash, answer: JSON.parse(JSON.stringify(value ?? null)) });
      request.answered(value);
      return value;
    } catch (error) {
      settle(undefined);
      this.rows.delete(place);
      throw error;
    }
  }
}
