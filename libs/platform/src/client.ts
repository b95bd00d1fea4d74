import pg from 'pg';

/** Most texts that are kept prepared: beyond them is what is made anew for every list of another length. */
const mostPrepared = 300;
const names = new Map<string, string>();
let named = 0;

/**
 * A connection on which the server reads and plans a statement with values once, and then knows it by a name. To whoever
 * asks, nothing is different.
 */
export class PreparingClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    const query = this.query.bind(this) as (...given: unknown[]) => unknown;
    this.query = ((text: unknown, values: unknown, ...rest: unknown[]) => {
      if (typeof text !== 'string' || !Array.isArray(values)) return query(text, values, ...rest);
      const answer = query({ name: nameOf(text, values), text, values }, ...rest);
      if (answer instanceof Promise) answer.catch((error: { code?: string }) => forgetOutdated(text, error));
      return answer;
    }) as typeof this.query;
  }
}

function nameOf(text: string, values: unknown[]): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= mostPrepared || values.length === 0) return known;
  named += 1;
  names.set(text, `s${named}`);
  return names.get(text);
}

/** A migration has changed what a statement that was prepared before it returns: it is planned anew under another name. */
function forgetOutdated(text: string, { code }: { code?: string }): void {
  if (code === '0A000') names.delete(text);
}
