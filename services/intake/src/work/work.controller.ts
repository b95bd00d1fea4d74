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

const work = z.object({
  kind: z.enum(kinds),
  person: z.uuid().nullable(),
  side: z.enum(sides).nullable(),
  session: z.uuid().nullable(),
  since: z.iso.date(),
  many: z.int().nullable().describe('Modules that a mentor has followed, or people who booked a session'),
});

/** What waits for a coordinator, longest first. */
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
