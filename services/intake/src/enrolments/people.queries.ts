import type { Id } from '@duo/kernel';
import type { EntityManager } from 'typeorm';
import type { Listed } from './listed.js';

export type Filter = {
  side?: Listed['side'] | undefined;
  status?: Listed['status'] | undefined;
  /** The last person of the page before. */
  after?: Id<'person'> | undefined;
  limit: number;
};

/** A page of people, those who enrolled first in front. */
export function listPeople(manager: EntityManager, { side, status, after, limit }: Filter): Promise<Listed[]> {
  return manager.query<Listed[]>(
    `${everybody}
     where ($1::text is null or side = $1) and ($2::text is null or status = $2) and ($3::uuid is null or person > $3)
     order by person limit $4`,
    [side, status, after, limit],
  );
}

export async function findPerson(manager: EntityManager, id: Id<'person'>): Promise<Listed | undefined> {
  const [found] = await manager.query<Listed[]>(`${everybody} where person = $1`, [id]);
  return found;
}

const everybody = `
  select id, side, status, given_name as "givenName", family_name as "familyName", email, phone, language, languages,
    enrolled_on as "enrolledOn", ready_on as "readyOn", withdrew_on as "withdrewOn"
  from enrolments join people on people.id = enrolments.person`;
