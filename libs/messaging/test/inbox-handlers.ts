import { MenteeEnrolledSchema, MenteeReadySchema, MenteeWithdrewSchema } from '@duo/contracts';
import { Controller, type Type } from '@nestjs/common';
import { EntitySchema } from 'typeorm';
import type { ReadRecord } from '../src/log.js';
import { type BatchEvent, type EventContext, On, OnBatch } from '../src/on.js';
import type { Tx } from '../src/tx.js';

/** The SQL schema of the service that these handlers belong to. */
export const schema = 'matching';

/** As an event tells it in `effects`. */
export const toldOf = ({ headers }: ReadRecord) =>
  `${headers.ce_subject} ${headers.ce_aggregateversion} ${headers.ce_id}`;

/** The effect of an event in these tests. A second one of the same event would break the primary key. */
export const noteEvent = ({ tx, subject, version, eventId }: EventContext, said = '') =>
  tx.manager.query('insert into effects (subject, version, event_id, said) values ($1, $2, $3, $4)', [
    subject,
    version,
    eventId,
    said,
  ]);

/**
 * What a handler is to do with an event: throw, wait, say something. By `subject version`; called each time it comes.
 */
export type Behaviour = (context: EventContext, event: unknown) => Promise<unknown> | unknown;

/** A controller that notes each event by itself, after behaving as the test likes. */
export function behaving(behave: Behaviour): Type {
  @Controller()
  class Behaving {
    @On(MenteeEnrolledSchema)
    async enrolled(event: unknown, context: EventContext) {
      await behave(context, event);
      await noteEvent(context);
    }

    @On(MenteeReadySchema)
    async ready(event: unknown, context: EventContext) {
      await behave(context, event);
      await noteEvent(context);
    }

    @On(MenteeWithdrewSchema)
    async withdrew(event: unknown, context: EventContext) {
      await behave(context, event);
      await noteEvent(context);
    }
  }
  return Behaving;
}

/** A read model: what is known of each subject. */
export const lives = new EntitySchema({
  name: 'lives',
  schema,
  columns: { subject: { type: 'text', primary: true } },
});

/** A controller that folds batches into the read model, one statement to load and one to save, and behaves before. */
export function foldingLives(behave: Behaviour): Type {
  @Controller()
  class Lives {
    @OnBatch([MenteeEnrolledSchema, MenteeReadySchema, MenteeWithdrewSchema])
    async heard(events: readonly BatchEvent<unknown>[], tx: Tx) {
      for (const { event, context } of events) await behave(context, event);
      const subjects = [...new Set(events.map(({ context }) => context.subject))];
      type Life = { subject: string; versions: number[]; last: string; at: Date };
      const rows = await tx.manager.query<Life[]>('select * from lives where subject = any($1)', [subjects]);
      const known = new Map(rows.map((row) => [row.subject, row]));
      for (const { context } of events) {
        const { subject, version, eventId: last, occurredAt: at } = context;
        known.set(subject, { subject, versions: [...(known.get(subject)?.versions ?? []), version], last, at });
      }
      await tx.manager.query(
        `insert into lives select * from json_populate_recordset(null::lives, $1) on conflict (subject)
         do update set versions = excluded.versions, last = excluded.last, at = excluded.at`,
        [JSON.stringify([...known.values()])],
      );
    }
  }
  return Lives;
}

/** Handles every event of a mentee by itself. */
export const Notes = behaving(() => undefined);

/** Handles them in batches. */
@Controller()
export class BatchNotes {
  @OnBatch([MenteeEnrolledSchema, MenteeReadySchema, MenteeWithdrewSchema])
  async heard(events: readonly BatchEvent<unknown>[], tx: Tx) {
    await tx.manager.query(
      `insert into effects (subject, version, event_id, said)
       select *, '' from unnest($1::text[], $2::integer[], $3::uuid[])`,
      [
        events.map(({ context }) => context.subject),
        events.map(({ context }) => context.version),
        events.map(({ context }) => context.eventId),
      ],
    );
  }
}
