import { DuoLetterAskedSchema, decode } from '@duo/contracts';
import type { Database, Tx } from '@duo/messaging';
import { newId } from '@duo/platform';
import { openBranch, type TestBranch } from '@duo/testing';
import { formDuo, signAgreement } from '../src/duos/duo.actions.js';
import type { Duo, DuoId } from '../src/duos/duo.js';
import { followUp } from '../src/main.js';
import type { Settings } from '../src/settings.js';
import { duos } from '../src/tables.js';
import { usual } from './given.js';

/** A branch whose follow-up does not run: what it says and plans stays where it is, and the day is what a test says. */
export class Room {
  private constructor(
    readonly branch: TestBranch,
    readonly database: Database,
  ) {}

  static async open() {
    const branch = await openBranch();
    return new Room(branch, await branch.database(followUp));
  }

  close() {
    return this.branch.close();
  }

  do<T>(work: (tx: Tx) => Promise<T>) {
    return this.database.transaction(work);
  }

  /** A duo of two new people, formed on Monday 1 March 2021. */
  async formed(of: Partial<Settings> = {}) {
    const duo = { id: newId<'duo'>(), mentee: newId<'person'>(), mentor: newId<'person'>(), formedOn: '2021-03-01' };
    await this.do((tx) => formDuo(tx, duo, { ...usual, ...of }, at('2021-03-01')));
    return duo;
  }

  /** Signed on Friday 5 March 2021, so until 5 September. */
  async running(of: Partial<Settings> = {}) {
    const duo = await this.formed(of);
    const agreement = { signedOn: '2021-03-05', textVersion: '3', language: 'fr' as const };
    const input = { duo: duo.id, ...agreement, signedBy: ['mentee', 'mentor'] as const };
    await this.do((tx) => signAgreement(tx, input, { ...usual, ...of }, at('2021-03-05')));
    return duo;
  }

  duo(id: DuoId): Promise<Duo> {
    return this.database.manager.findOneByOrFail(duos, { id });
  }

  /** The templates of the letters asked for a person, with what their links are for. */
  async letters(person: string): Promise<string[]> {
    const rows = await this.database.manager.query<{ data: Buffer }[]>(
      `select data from outbox where subject = $1 and type like '%LetterAsked' order by sequence`,
      [person],
    );
    const asked = rows.map(({ data }) => decode(DuoLetterAskedSchema, data));
    return asked.map(({ template, linkPurpose }) => `${template} ${linkPurpose}`);
  }

  /** The short names of what was said about a subject, in order. */
  async said(subject: string): Promise<string[]> {
    const rows = await this.database.manager.query<{ type: string }[]>(
      'select type from outbox where subject = $1 order by sequence',
      [subject],
    );
    return rows.map(({ type }) => type.split('.').at(-1) ?? '');
  }

  /** The day and hour of what is planned about a subject. */
  async planned(subject: string): Promise<string[]> {
    const rows = await this.database.manager.query<{ told: string }[]>(
      `select concat_ws(' ', name, due_day, to_char(due_time, 'HH24:MI')) as told from jobs where subject = $1 and status = 'due'
       order by due_at, name`,
      [subject],
    );
    return rows.map(({ told }) => told);
  }
}

/** Ten in the morning on the wall of the branch, in winter. */
export const at = (day: string) => new Date(`${day}T09:00:00Z`);
