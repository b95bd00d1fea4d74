import type { Id } from '@duo/kernel';
import type { EntityManager } from 'typeorm';
import type { Closing } from './closing.js';

export async function closingOf(manager: EntityManager): Promise<Closing | undefined> {
  const [row] = await manager.query<Closing[]>(
    `select successor, closes_on as "closesOn", announced_on as "announcedOn" from closings`,
  );
  return row;
}

export const answers = ['yes', 'no'] as const;
export type Answer = (typeof answers)[number];

/** A consent that stands is a yes; one that was taken back since the question, or a no that was said, is a no. */
const said = `case
    when exists (select from consents c where c.person = q.person and purpose = 'hand-over' and withdrawn_on is null) then 'yes'
    when refused_at is not null or exists (select from consents c, closings
      where c.person = q.person and purpose = 'hand-over' and given_on >= announced_on) then 'no' end`;

/** What somebody has said; null: nothing yet. Undefined: was not asked, or has left. */
export async function answerOf(manager: EntityManager, person: Id<'person'>): Promise<Answer | null | undefined> {
  const [row] = await manager.query<{ answer: Answer | null }[]>(
    `select ${said} as answer from hand_over_questions q join enrolments using (person)
     where person = $1 and status <> 'withdrawn'`,
    [person],
  );
  return row?.answer;
}

export type Counts = { asked: number; yes: number; no: number; silent: number; toAsk: number };

/** How many of those who have not left were asked, and what they said. */
export async function countAnswers(manager: EntityManager): Promise<Counts> {
  const [row] = await manager.query<Counts[]>(
    `select count(q.person)::int as asked, count(*) filter (where answer = 'yes')::int as yes,
       count(*) filter (where answer = 'no')::int as no,
       count(q.person) filter (where answer is null)::int as silent,
       count(*) filter (where q.person is null)::int as "toAsk"
     from enrolments e left join (select person, ${said} as answer from hand_over_questions q) q using (person)
     where status <> 'withdrawn'`,
  );
  return row ?? { asked: 0, yes: 0, no: 0, silent: 0, toAsk: 0 };
}
