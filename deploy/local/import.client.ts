import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

export type ImportState = 'open' | 'checking' | 'checked' | 'writing' | 'ended';
export type Progress = { state: ImportState; done: number; total: number };
export type TableCounts = { table: string; rows: number; good: number; known: number; bad: number };

export type Import = Progress & {
  id: string;
  synthetic: boolean;
  badRows: number;
  records: number;
  /** How many faults there are. */
  errors: number;
  notices: number;
  tables: readonly TableCounts[];
  unknownColumns: readonly { table: string; column: string | null }[];
};

export type Fault = {
  file: string;
  table: string;
  line: number;
  column: string | null;
  rule: string;
  level: 'error' | 'notice';
  detail: string | null;
};

/** How a branch's own words are read: its names of tables, columns and codes beside those of the import. */
export type Mapping = {
  tables?: Record<string, string>;
  columns?: Record<string, Record<string, string>>;
  values?: Record<string, Record<string, Record<string, string>>>;
};

export type Access = {
  intake: string;
  /** A function where a token may not live as long as an import takes. */
  token: string | (() => Promise<string>);
  signal?: AbortSignal;
};

/** The service has said no. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

const page = 200;

export type Imports = ReturnType<typeof importsOf>;

/** Whether a branch has anybody. */
export async function hasPeople(access: Access): Promise<boolean> {
  const { people } = (await (await ask(access, 'GET', '/people?limit=1')).json()) as { people: unknown[] };
  return people.length > 0;
}

/** The imports of a branch's intake, over HTTP as any client has them. */
export function importsOf(access: Access) {
  const json = async <T>(method: string, path: string, body?: object) =>
    (await (await ask(access, method, path, () => (body ? asJson(body) : {}))).json()) as T;
  const one = (id: string) => `/imports/${encodeURIComponent(id)}`;
  return {
    create: (mapping?: Mapping) => json<{ id: string }>('POST', '/imports', mapping ? { mapping } : {}),
    get: (id: string) => json<Import>('GET', one(id)),
    check: (id: string) => json<Pick<Import, 'state'>>('POST', `${one(id)}/check`),
    write: (id: string) => json<Pick<Import, 'state'>>('POST', `${one(id)}/write`),
    discard: (id: string) => ask(access, 'DELETE', one(id)),

    /** Sends a file as it is read; `sent` is told of each piece. */
    async send(id: string, path: string, sent: (bytes: number) => void) {
      const init = (): Init => ({
        body: ReadableStream.from(piecesOf(path, sent)) as unknown as ReadableStream,
        duplex: 'half',
        headers: { 'content-type': 'application/octet-stream' },
      });
      const name = basename(path);
      await (await ask(access, 'PUT', `${one(id)}/files/${encodeURIComponent(name)}`, init, name)).body?.cancel();
    },

    async *progress(id: string): AsyncGenerator<Progress> {
      const headers = { accept: 'text/event-stream' };
      yield* eventsIn<Progress>(await ask(access, 'GET', `${one(id)}/progress`, () => ({ headers })));
    },

    async *faults(id: string): AsyncGenerator<Fault> {
      for (let after: number | null = 0; after !== null; ) {
        const query: string = after === 0 ? `?limit=${page}` : `?after=${after}&limit=${page}`;
        const answer: { faults: Fault[]; next: number | null } = await json('GET', `${one(id)}/faults${query}`);
        yield* answer.faults;
        after = answer.next;
      }
    },

    async *badRows(id: string, table: string): AsyncGenerator<Uint8Array> {
      const { body } = await ask(access, 'GET', `${one(id)}/bad-rows/${encodeURIComponent(table)}`);
      if (body) yield* body;
    },
  };
}

const asJson = (body: object): Init => ({
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
});

/** Asks, and once more when there were too many requests: an import may have very many faults to be read. */
async function ask(access: Access, method: string, path: string, init: () => Init = () => ({}), what = '') {
  const { intake, token, signal } = access;
  for (;;) {
    const { headers, ...more } = init();
    const authorization = `Bearer ${typeof token === 'string' ? token : await token()}`;
    const all = { ...more, method, headers: { ...headers, authorization } };
    const answer = await fetch(`${intake}${path}`, { ...all, ...(signal ? { signal } : {}) });
    if (answer.ok) return answer;
    if (answer.status !== 429) throw await refusedBy(answer, what || `${method} ${path}`);
    await answer.body?.cancel();
    await sleep(Number(answer.headers.get('retry-after') ?? 1) * 1000, undefined, signal ? { signal } : {});
  }
}

type Init = Omit<RequestInit, 'headers' | 'duplex'> & { headers?: Record<string, string>; duplex?: 'half' };

async function refusedBy(answer: Response, what: string): Promise<Refused> {
  const problem = (await answer.json().catch(() => ({}))) as Problem;
  const fields = (problem.errors ?? []).map(({ field, rule }) => `${field} ${rule}`);
  const why = [problem.detail ?? '', ...fields].filter(Boolean).join('; ');
  const code = problem.code ?? String(answer.status);
  return new Refused(answer.status, code, `${what}: ${code}${why ? ` (${why})` : ''}`);
}

type Problem = { code?: string; detail?: string; errors?: { field: string; rule: string }[] };

async function* piecesOf(path: string, sent: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const piece of createReadStream(path)) {
    yield piece;
    sent(piece.length);
  }
}

/** The data of server-sent events, each a line of JSON. */
async function* eventsIn<T>({ body }: Response): AsyncGenerator<T> {
  let rest = '';
  if (!body) return;
  for await (const text of Readable.fromWeb(body as never).setEncoding('utf8')) {
    const lines = `${rest}${text}`.split(/\r\n|\n|\r/);
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.startsWith('data:')) yield JSON.parse(line.slice(5)) as T;
  }
}
