import type { EntityManager } from 'typeorm';
import type { ComparisonPerson } from './person.js';
import type { LineFault, ReadPool } from './pool.js';

/** What was brought, and when: the hash names it in the evaluations that were made with it. */
export type Edition = { version: number; hash: string; people: number; synthetic: boolean; importedAt: Date };

export type ComparisonPool = {
  edition: Edition;
  /** In the order of their keys; without those who have become mentees since. */
  people: ComparisonPerson[];
  leftOut: number;
};

const isMentee = `select person::text from journeys where side = 'mentee'`;

/** The editions, the one in force first. */
export function listEditions(manager: EntityManager, limit: number): Promise<Edition[]> {
  return manager.query(
    `select version, hash, people, synthetic, imported_at as "importedAt" from comparison_editions
     order by version desc limit $1`,
    [limit],
  );
}

/** What is compared with, read in one statement, so that it is of one edition even while another is brought. */
export async function readComparisonPool(manager: EntityManager): Promise<ComparisonPool | undefined> {
  const [found] = await manager.query<(Edition & { all: { person: ComparisonPerson; mentee: boolean }[] })[]>(
    `select version, hash, people, synthetic, imported_at as "importedAt", (
       select coalesce(json_agg(json_build_object('person', facts || jsonb_build_object('key', key),
         'mentee', key in (${isMentee})) order by key collate "C"), '[]') from comparison_people) as all
     from comparison_editions order by version desc limit 1`,
  );
  if (!found) return undefined;
  const { all, ...edition } = found;
  const people = all.flatMap(({ person, mentee }) => (mentee ? [] : [person]));
  return { edition, people, leftOut: all.length - people.length };
}

export async function countLeftOut(manager: EntityManager): Promise<number> {
  const [row] = await manager.query<{ n: number }[]>(
    `select count(*)::int as n from comparison_people where key in (${isMentee})`,
  );
  return row?.n ?? 0;
}

/** A control that is or was a mentee, by what this service knows of people: their ids. */
export async function menteesIn(manager: EntityManager, { people }: Pick<ReadPool, 'people'>): Promise<LineFault[]> {
  const rows = await manager.query<{ person: string }[]>(`${isMentee} and person::text = any ($1)`, [
    people.map(({ person }) => person.key),
  ]);
  const mentees = new Set(rows.map(({ person }) => person));
  return people.flatMap(({ line, person }) =>
    mentees.has(person.key) ? [{ line, field: 'key', rule: 'is-or-was-a-mentee' }] : [],
  );
}
