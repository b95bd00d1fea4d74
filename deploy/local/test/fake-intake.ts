import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Fault, ImportState } from '../import.client.ts';

/** What a service that keeps the contract of imports would do; what differs from a good day is told. */
export type Behaviour = {
  people?: number;
  bad?: number;
  faults?: Fault[];
  /** The name of a file that cannot be read as a whole. */
  unreadable?: string;
  /** So many times the stream of progress breaks before its end, and so often the service is not there just after. */
  breaks?: number;
  away?: number;
  /** So many times the work falls back to where it began. */
  fallsBack?: number;
  /** So many requests are too many. */
  tooMany?: number;
};

type Kept = { id: string; state: ImportState; files: Record<string, string>; mapping: unknown };

const total = 40;

/** An intake that knows imports and nothing else. */
export async function fakeIntake(behaviour: Behaviour = {}) {
  const left = { breaks: 0, away: 0, fallsBack: 0, tooMany: 0, ...behaviour };
  const imports: Kept[] = [];
  const asked: string[] = [];
  const tokens = new Set<string>();
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    tokens.add(request.headers.authorization ?? '');
    if (left.away > 0 && left.breaks < (behaviour.breaks ?? 0)) {
      left.away -= 1;
      return void request.socket.destroy();
    }
    void answer(request, response);
  });

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://here');
    const [, room, id, what, name = ''] = pathname.split('/').map(decodeURIComponent);
    const body = await text(request);
    const json = (status: number, said: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(said));
    if (room === 'people') return json(200, { people: Array.from({ length: left.people ?? 0 }, () => ({})) });
    if (request.method === 'POST' && !id) return json(201, { id: open(JSON.parse(body)) });
    if (left.tooMany > 0) {
      left.tooMany -= 1;
      return response.writeHead(429, { 'retry-after': '0' }).end();
    }
    const one = imports.find((kept) => kept.id === id);
    if (!one) return json(404, { code: 'no-such-import' });
    if (what === 'files' && name === left.unreadable)
      return json(400, { code: 'encrypted-file', detail: 'It has a password.', errors: [{ field: name, rule: 'r' }] });
    if (what === 'files') {
      one.files[name] = body;
      return json(200, { name, tables: [] });
    }
    const isAtWork = one.state === 'checking' || one.state === 'writing';
    const changes = what === 'check' || what === 'write' || request.method === 'DELETE';
    if (changes && isAtWork) return json(409, { code: 'import-is-at-work' });
    if (what === 'check' || what === 'write') return json(202, { state: begin(one, what) });
    if (what === 'progress') return stream(one, response);
    if (what === 'faults') return json(200, faultsAfter(searchParams));
    if (what === 'bad-rows') return response.writeHead(200).end(`record,errors\r\n7,${name}\r\n`);
    if (request.method === 'DELETE') {
      imports.splice(imports.indexOf(one), 1);
      return response.writeHead(204).end();
    }
    return json(200, told(one));
  };

  const open = ({ mapping }: { mapping?: unknown }) => {
    const id = `i${imports.length + 1}`;
    imports.push({ id, state: 'open', files: {}, mapping });
    return id;
  };
  const begin = (one: Kept, step: 'check' | 'write') => {
    one.state = step === 'check' ? 'checking' : 'writing';
    return one.state;
  };
  const finish = (one: Kept) => {
    const [before, after] = one.state === 'checking' ? (['open', 'checked'] as const) : (['checked', 'ended'] as const);
    one.state = left.fallsBack > 0 ? before : after;
    left.fallsBack -= 1;
  };
  const stream = (one: Kept, response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const said = (done: number) => `data: ${JSON.stringify({ state: one.state, done, total })}\n\n`;
    response.write(`: here\n\n${said(0).slice(0, 9)}`);
    setImmediate(() => {
      response.write(said(0).slice(9) + said(total / 2));
      if (left.breaks > 0) {
        left.breaks -= 1;
        return response.write('data: {"st', () => response.destroy());
      }
      finish(one);
      return response.end(said(total));
    });
  };
  const told = ({ id, state }: Kept) => {
    const bad = left.bad ?? 0;
    const errors = (left.faults ?? []).filter(({ level }) => level === 'error').length;
    const notices = (left.faults ?? []).length - errors;
    const people = { table: 'people', rows: total, good: total - bad, known: 4, bad };
    const duos = { table: 'duos', rows: 1, good: 1, known: 0, bad: 0 };
    const counts = { synthetic: true, done: total, total, badRows: bad, records: 9, tables: [people, duos] };
    return { id, state, ...counts, unknownColumns: [{ table: 'people', column: 'shoe size' }], errors, notices };
  };
  const faultsAfter = (query: URLSearchParams) => {
    const [after, limit] = [Number(query.get('after') ?? 0), Number(query.get('limit'))];
    const faults = (left.faults ?? []).slice(after, after + limit).map((one, at) => ({ id: after + at + 1, ...one }));
    return { faults, next: after + limit < (left.faults ?? []).length ? after + limit : null };
  };

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { url, imports, asked, tokens, close };
}

async function text(request: IncomingMessage): Promise<string> {
  let whole = '';
  for await (const piece of request.setEncoding('utf8')) whole += piece;
  return whole;
}
