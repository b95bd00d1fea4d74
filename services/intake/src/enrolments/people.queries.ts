import type { Id } from '@duo/kernel';
import type { EntityManager } from 'typeorm';
import type { File, Listed } from './listed.js';

export type Filter = {
  side?: Listed['side'] | undefined;
  status?: Listed['status'] | undefined;
  /** The last person of the page before. */
  after?: Id<'person'> | undefined;
  limit: number;
};

const who = `id, side, status, given_name as "givenName", family_name as "familyName", email, phone, language, born,
    languages, enrolled_on as "enrolledOn", informed_on as "informedOn", interviewed_on as "interviewedOn",
    trained_on as "trainedOn", ready_on as "readyOn", refused_on as "refusedOn", withdrew_on as "withdrewOn",
    recontact_on as "recontactOn"`;
const everybody = `select ${who} from enrolments join people on people.id = enrolments.person`;

/** A page of people, those who enrolled first in front. */
export function listPeople(manager: EntityManager, { side, status, after, limit }: Filter): Promise<Listed[]> {
  return manager.query<Listed[]>(
    `${everybody}
     where ($1::text is null or side = $1) and ($2::text is null or status = $2) and ($3::uuid is null or person > $3)
     order by person limit $4`,
    [side, status, after, limit],
  );
}

/** Whoever has a name, an address or a telephone number that begins so; whoever enrolled last in front. */
export function searchPeople(manager: EntityManager, words: string[], limit: number): Promise<Listed[]> {
  return manager.query<Listed[]>(
    `${everybody}
     where (select bool_and(concat_ws(' ', '', given_name, family_name, email, phone) ilike '% ' || word || '%')
       from unnest($1::text[]) as word)
     order by person desc limit $2`,
    [words.map((word) => word.replaceAll(/[\\%_]/g, '\\$&')), limit],
  );
}

type Named = Pick<Listed, 'id' | 'side' | 'givenName' | 'familyName'>;

export function namesOf(manager: EntityManager, ids: Id<'person'>[]): Promise<Named[]> {
  return manager.query<Named[]>(
    `select id, side, given_name as "givenName", family_name as "familyName"
     from people join enrolments on people.id = enrolments.person where id = any($1)`,
    [ids],
  );
}

/**
 * Who may be the same person, the likeliest first: the same day of birth and family name, the same address, or the same
 * number. It is for a person to say; nothing is merged.
 */
export function possibleDoubles(manager: EntityManager, id: Id<'person'>): Promise<(Listed & { because: string[] })[]> {
  return manager.query<(Listed & { because: string[] })[]>(
    `with alike as (
       select other.id as double, array_remove(array[
         case when lower(other.family_name) = lower(one.family_name) and other.born = one.born then 'name-and-birth' end,
         case when lower(other.email) = lower(one.email) then 'email' end,
         case when ${digitsOf('other')} = ${digitsOf('one')} then 'phone' end], null) as because
       from people as one join people as other on other.id <> one.id
       where one.id = $1
     )
     select ${who}, because
     from alike join people on people.id = double join enrolments on person = double
     where cardinality(because) > 0
     order by cardinality(because) desc, id limit 20`,
    [id],
  );
}

/** The end of a telephone number, however it is written and with or without the prefix of the country. */
const digitsOf = (table: string) => `right(regexp_replace(${table}.phone, '\\D', '', 'g'), 8)`;

export async function findPerson(manager: EntityManager, id: Id<'person'>): Promise<File | undefined> {
  const [found] = await manager.query<File[]>(
    `select ${who}, facts, corrections, reasons, referral, withdrawal_reason as "withdrawalReason",
       (select coalesce(json_agg(json_build_object('purpose', purpose, 'textVersion', text_version,
          'language', c.language, 'givenOn', given_on, 'withdrawnOn', withdrawn_on) order by given_on, purpose), '[]')
        from consents c where c.person = people.id) as consents,
       (select coalesce(json_agg(json_build_object('heldOn', held_on, 'outcome', outcome, 'reasons', i.reasons,
          'ruleSet', i.rule_set, 'note', note) order by held_on, i.id), '[]')
        from interviews i where i.person = people.id) as interviews,
       (select coalesce(json_agg(json_build_object('module', module, 'followedOn', followed_on) order by module), '[]')
        from modules m where m.person = people.id) as modules,
       (select coalesce(json_agg(json_build_object('assessedOn', assessed_on, 'respondent', respondent,
          'period', period, 'barriers', barriers) order by assessed_on, respondent), '[]')
        from assessments a where a.person = people.id) as assessments
     from enrolments join people on people.id = enrolments.person where people.id = $1`,
    [id],
  );
  return found;
}
