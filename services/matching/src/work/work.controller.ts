import { dayOf, sides } from '@duo/kernel';
import { Database } from '@duo/messaging';
import { Answers, MayCall, Time } from '@duo/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';
import { kinds, listWork } from './work.queries.js';

const filter = z.strictObject({
  kind: z.enum(kinds).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
});

const who = z.uuid().nullable();
const work = z.object({
  kind: z.enum(kinds),
  person: who.describe('Who waits longer than the target'),
  side: z.enum(sides).nullable(),
  proposal: z.uuid().nullable(),
  mentee: who,
  mentor: who,
  since: z.iso.date(),
  closesAt: z.iso.datetime().nullable(),
  ended: z.enum(['declined', 'lapsed']).nullable(),
});

/** What waits for the team, longest first. */
@Controller('work')
export class WorkController {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
  ) {}

  @Get()
  @MayCall('coordinator', 'branch-manager')
  @Answers(z.object({ work: z.array(work), counts: z.record(z.enum(kinds), z.int()) }))
  list(@Query({ schema: filter }) query: z.infer<typeof filter>) {
    return listWork(this.database.manager, dayOf(this.time.now()), query);
  }
}
