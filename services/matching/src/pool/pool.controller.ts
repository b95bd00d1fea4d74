import { Database } from '@duo/messaging';
import { Answers, MayCall } from '@duo/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';
import { listWaiting } from './pool.queries.js';

const filter = z.strictObject({
  side: z.enum(['mentee', 'mentor']).optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
});

const waiting = z.object({
  person: z.uuid(),
  side: z.enum(['mentee', 'mentor']),
  waitingSince: z.iso.date(),
  overTarget: z.boolean(),
});

@Controller('pool')
export class PoolController {
  constructor(private readonly database: Database) {}

  /** Who waits for the matching meeting, longest first. Ids only: intake knows who they are. */
  @Get()
  @MayCall('coordinator', 'branch-manager')
  @Answers(z.object({ waiting: z.array(waiting) }))
  async waiting(@Query({ schema: filter }) query: z.infer<typeof filter>) {
    return { waiting: await listWaiting(this.database.manager, query) };
  }
}
