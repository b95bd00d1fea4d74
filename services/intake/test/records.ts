import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Running } from '@duo/messaging';
import { writeWorkbook } from '@duo/tables';
import { eventually, type Question, type TestBranch } from '@duo/testing';

type Cells = Record<string, string | number>;

/** Rows as a CSV file; a row may leave cells out. */
export function csvOf(rows: readonly Cells[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const lines = rows.map((row) => columns.map((column) => quoted(String(row[column] ?? ''))).join(','));
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}

/** The tables as a workbook, a sheet each. */
export async function workbookOf(tables: Record<string, readonly Cells[]>): Promise<Buffer> {
  const out = new PassThrough();
  const sheets = (async function* () {
    for (const [name, rows] of Object.entries(tables)) yield { name, rows: lines(rows) };
  })();
  const [bytes] = await Promise.all([buffer(out), writeWorkbook(out, sheets)]);
  return bytes;
}

async function* lines(rows: readonly Cells[]) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  yield columns;
  for (const row of rows) yield columns.map((column) => row[column] ?? null);
}

export const menteeRow = (record: string, special: Cells = {}): Cells => ({
  record,
  side: 'mentee',
  given_name: 'Leila',
  family_name: 'Haddad',
  email: 'leila@mail.example',
  language: 'fr',
  born: '1990-05-04',
  nationality: 'SY',
  origin_basis: 'nationality',
  stay: 'long-term',
  postal_code: '1000',
  languages: 'fr:B2;ar:native',
  help: 'language',
  availability: 'mon-am',
  enrolled_on: '2016-01-04',
  interviewed_on: '2016-01-20',
  interview_outcome: 'ready',
  ready_on: '2016-01-20',
  ...special,
});

export const mentorRow = (record: string, special: Cells = {}): Cells => ({
  record,
  side: 'mentor',
  given_name: 'Marc',
  family_name: 'Vermeulen',
  language: 'nl',
  born: '1955',
  postal_code: '1050',
  languages: 'nl:native;fr:B2',
  generalist: 'yes',
  capacity: 1,
  enrolled_on: '04/01/2016',
  informed_on: '08/01/2016',
  interviewed_on: '20/01/2016',
  interview_outcome: 'ready',
  trained_on: '10/02/2016',
  ready_on: '10/02/2016',
  ...special,
});

/** A history of one duo in all tables, and of a proposal of the two that came to nothing before. */
export const history = {
  people: [menteeRow('P1'), mentorRow('P2')],
  duos: [
    {
      record: 'D1',
      mentee: 'P1',
      mentor: 'P2',
      proposed_on: '2016-02-12',
      met_on: '2016-02-15',
      formed_on: '2016-02-16',
      signed_on: '2016-02-20',
      closed_on: '2016-08-20',
      reason: 'completed',
    },
  ],
  proposals: [
    {
      ...{ record: 'V1', mentee: 'P1', mentor: 'P2', proposed_on: '2016-02-11', met_on: '2016-02-15' },
      ...{ ended_on: '2016-02-15', outcome: 'declined', declined_by: 'mentor', reasons: 'no-common-time' },
    },
  ],
  meetings: [{ duo: 'D1', meetings: 26, hours: '52,5', silent_weeks: 1, last_held_on: '2016-08-18' }],
  assessments: [
    {
      record: 'A1',
      mentee: 'P1',
      duo: 'D1',
      assessed_on: '2016-01-20',
      time_point: 'start',
      respondent: 'mentee',
      period: 'before',
      barriers: 'job-search-tools:4;language:2',
      qualities: 'autonomy:2',
    },
    {
      record: 'A2',
      mentee: 'P1',
      duo: 'D1',
      assessed_on: '2016-08-20',
      time_point: 'hindsight',
      respondent: 'mentee',
      period: 'before',
      barriers: 'self-confidence:3',
    },
  ],
  outcomes: [{ record: 'S1', duo: 'D1', kind: 'job', starts_on: '2016-07-01', stable: 'yes', contract: 'permanent' }],
  measures: [
    {
      record: 'M1',
      duo: 'D1',
      moment: 'closing',
      due_on: '2016-08-20',
      asked_on: '2016-08-20',
      answered_on: '2016-08-22',
      days_worked: 40,
      situation: 'job',
    },
  ],
} satisfies Record<string, Cells[]>;

type Progress = {
  state: string;
  records: number;
  badRows: number;
  errors: number;
  notices: number;
  synthetic: boolean;
  tables: { table: string; rows: number; good: number; known: number; bad: number }[];
};
type Faults = { faults: { file: string; line: number; column: string; rule: string; level: string; detail: string }[] };

/** Imports as a coordinator does, over HTTP. */
export function importer(branch: TestBranch, service: Running) {
  const call = <Body = unknown>(method: NonNullable<Question['method']>, path: string, body?: object) =>
    branch.ask<Body>(service, { method, path, ...(body ? { body } : {}), as: 'coordinator' });
  const send = async (id: string, name: string, bytes: string | Uint8Array) => {
    const token = await branch.issuer.sign('intake', { sub: 'test', role: 'coordinator', branch: branch.name });
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' };
    const answer = await fetch(`${service.url}/imports/${id}/files/${encodeURIComponent(name)}`, {
      method: 'PUT',
      headers,
      body: bytes as Uint8Array<ArrayBuffer>,
    });
    return { status: answer.status, body: (await answer.json()) as { code?: string; tables?: object[] } };
  };
  const badRows = async (id: string, table: string) => {
    const token = await branch.issuer.sign('intake', { sub: 'test', role: 'coordinator', branch: branch.name });
    const headers = { authorization: `Bearer ${token}` };
    return (await fetch(`${service.url}/imports/${id}/bad-rows/${table}`, { headers })).text();
  };
  const one = async (id: string) => (await call<Progress>('GET', `/imports/${id}`)).body;
  const until = (id: string, state: string) =>
    eventually(
      async () => {
        const found = await one(id);
        if (found.state !== state) throw new Error(`it is ${found.state}`);
        return found;
      },
      { within: 30_000 },
    );
  return {
    call,
    badRows,
    send,
    one,
    until,
    begin: async (mapping?: object) =>
      (await call<{ id: string }>('POST', '/imports', mapping ? { mapping } : {})).body.id,
    faults: async (id: string) => (await call<Faults>('GET', `/imports/${id}/faults`)).body.faults,
    check: async (id: string) => {
      await call('POST', `/imports/${id}/check`);
      return until(id, 'checked');
    },
    write: async (id: string) => {
      await call('POST', `/imports/${id}/write`);
      return until(id, 'ended');
    },
  };
}
