import { type Id, moments, situations } from '@duo/kernel';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { measureStatuses } from './measure.js';

const day = z.iso.date();

/** A measure in a list, with the two people of its duo. Ids only: intake knows who they are, and how to reach them. */
export const measureListed = z.object({
  ...{ id: z.uuid(), duo: z.uuid(), mentee: z.uuid(), mentor: z.uuid(), moment: z.enum(moments) },
  ...{ status: z.enum(measureStatuses), dueOn: day, askedOn: day.nullable(), remindedOn: day.nullable() },
  ...{ answeredOn: day.nullable(), unreachedOn: day.nullable(), situation: z.enum(situations).nullable() },
  times: z.int().describe('How often the mentee was asked by letter'),
});
export type MeasureListed = z.output<typeof measureListed>;

/** The ones that wait for an answer: their day has come. */
export const waiting = 'waiting';

export type MeasureFilter = {
  status?: MeasureListed['status'] | typeof waiting | undefined;
  moment?: MeasureListed['moment'] | undefined;
  after?: Id<'measure'> | undefined;
  limit: number;
};

/** A page of measures, those that fell due first in front. */
export const listMeasures = (manager: EntityManager, { status, moment, after, limit }: MeasureFilter) =>
  manager.query<MeasureListed[]>(
    `select m.id, m.duo, m.mentee, d.mentor, m.moment, m.status, m.due_on as "dueOn", m.asked_on as "askedOn",
       m.reminded_on as "remindedOn", m.answered_on as "answeredOn", m.unreached_on as "unreachedOn", m.situation,
       num_nonnulls(m.asked_on, m.reminded_on) as times
     from measures m join duos d on d.id = m.duo
     where ($1::text is null or m.status = $1 or ($1 = '${waiting}' and m.status in ('due', 'asked')))
       and ($2::text is null or m.moment = $2)
       and ($3::uuid is null or (m.due_on, m.id) > (select due_on, id from measures where id = $3))
     order by m.due_on, m.id limit $4`,
    [status ?? null, moment ?? null, after ?? null, limit],
  );
