import type { Id, Language } from '@duo/kernel';
import type { EntityManager } from 'typeorm';

export const letterStatuses = ['kept', 'waiting', 'sent', 'failed'] as const;
type Status = (typeof letterStatuses)[number];

type Listed = {
  id: string;
  person: string;
  template: string;
  language: Language;
  subject: string;
  status: Status;
  askedAt: string;
  sentAt: string | null;
  error: string | null;
};

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const columns = `id, person, template, language, subject, status, ${iso('asked_at')} as "askedAt",
  ${iso('sent_at')} as "sentAt", error`;

type Filter = { person?: string | undefined; status?: Status | undefined; limit: number };

/** Letters, the newest in front; without their text, which may hold a personal link. */
export const listLetters = (manager: EntityManager, { person, status, limit }: Filter) =>
  manager.query<Listed[]>(
    `select ${columns} from letters
     where ($1::uuid is null or person = $1) and ($2::text is null or status = $2)
     order by asked_at desc, id limit $3`,
    [person, status, limit],
  );

export async function findLetter(manager: EntityManager, id: Id<'letter'>) {
  const [found] = await manager.query<(Listed & { body: string })[]>(
    `select ${columns}, body from letters where id = $1`,
    [id],
  );
  return found;
}
