import type { Id } from '@duo/kernel';
import type { EntityManager } from 'typeorm';
import type { File, Listed } from './listed.js';
import { marksOfPeople } from './marks.js';

export type Filter = {
  side?: Listed['side'] | undefined;
  status?: Listed['status'] | undefined;
  /** The last person of the page before. */
  after?: Id<'person'> | undefined;
  order: 'oldest' | 'newest';
  limit: number;
};

const who = `id, side, status, given_name as "givenName", family_name as "familyName", email, phone, language, born, synthetic,
    languages, enrolled_on as "enrolledOn", informed_on as "informedOn", interviewed_on as "interviewedOn",
    trained_on as "trainedOn", ready_on as "readyOn", refused_on as "refusedOn", withdrew_on as "withdrewOn",
    recontact_on as "recontactOn"`;
const everybody = `select ${who} from enrolments join people on people.id = enrolments.person`;

/** A page of people, those who enrolled first in front, or last. */
export function listPeople(manager: EntityManager, { side, status, after, order, limit }: Filter): Promise<Listed[]> {
  const [beyond, way] = order === 'newest' ? ['<', 'desc'] : ['>', 'asc'];
  return manager.query<Listed[]>(
    `${everybody}
     where ($1::text is null or side = $1) and ($2::text is null or status = $2)
       and ($3::uuid is null or (enrolled_on, person) ${beyond} (select enrolled_on, person from enrolments where person = $3))
     order by enrolled_on ${way}, person ${way} limit $4`,
    [side, status, after, limit],
  );
}

/**
 * Whoever has names, an address or a telephone number that begin so; whoever enrolled last in front. Accents, capitals and
 * hyphens make no difference, nor how a number is written.
 */
export function searchPeople(manager: EntityManager, words: string, limit: number): Promise<Listed[]> {
  return manager.query<Listed[]>(
    `with asked as materialized (
       select array_agg('% ' || regexp_replace(word, '[\\\\%_]', '\\\\\\&', 'g') || '%') as patterns
       from regexp_split_to_table(trim(plain($1)), '\\s+') as word
     )
     ${everybody} where sought like all ((select patterns from asked)::text[])
     order by person desc limit $2`,
    [isNumber.test(words) ? words.replaceAll(/\D/g, '').replace(/^(00)?32/, '0') : words, limit],
  );
}

const isNumber = /^[+\d\s./()-]+$/;

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
    `with marked as (select id, mark from people, unnest(${marksOfPeople}) as mark), alike as (
       select other.id as double, array_agg(split_part(mark, ' ', 1)) as because
       from marked as one join marked as other using (mark)
       where one.id = $1 and other.id <> one.id
       group by other.id
     )
     select ${who}, array(select unnest(because) order by 1 desc) as because
     from alike join people on people.id = double join enrolments on person = double
     order by cardinality(because) desc, id limit 20`,
    [id],
  );
}

export async function findPerson(manager: EntityManager, id: Id<'person'>): Promise<File | undefined> {
  const [found] = await manager.query<File[]>(
    `select ${who}, facts, corrections, version, reasons, referral, withdrawal_reason as "withdrawalReason",
       (select coalesce(json_agg(json_build_object('purpose', purpose, 'textVersion', text_version,
          'language', c.language, 'givenOn', given_on, 'withdrawnOn', withdrawn_on) order by given_on, purpose), '[]')
        from consents c where c.person = people.id) as consents,
       (select coalesce(json_agg(json_build_object('heldOn', held_on, 'outcome', outcome, 'reasons', i.reasons,
          'ruleSet', i.rule_set, 'note', note) order by held_on, i.id), '[]')
        from interviews i where i.person = people.id) as interviews,
       (select coalesce(json_agg(json_build_object('session', session, 'startsAt',
          to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'place', place, 'status',
          case when s.status = 'cancelled' then 'cancelled' else b.status end) order by starts_at), '[]')
        from bookings b join sessions s on s.id = session where b.person = people.id) as bookings,
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
