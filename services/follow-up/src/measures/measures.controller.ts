import { type Id, moments } from '@duo/kernel';
import { Database } from '@duo/messaging';
import { Answers, MayCall } from '@duo/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';
import { measureStatuses } from './measure.js';
import { listMeasures, measureListed, waiting } from './measure.queries.js';

const filter = z.strictObject({
  status: z
    .enum([...measureStatuses, waiting])
    .optional()
    .describe('`waiting`: their day has come, and they have neither an answer nor been given up'),
  moment: z.enum(moments).optional(),
  after: z
    .uuid()
    .transform((value) => value as Id<'measure'>)
    .optional()
    .describe('The last measure of the page before'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** The measures of all duos: whose answer is waited for. */
@Controller('measures')
export class MeasuresController {
  constructor(private readonly database: Database) {}

  @Get()
  @MayCall('coordinator', 'branch-manager')
  @Answers(z.object({ measures: z.array(measureListed) }))
  async list(@Query({ schema: filter }) query: z.infer<typeof filter>) {
    return { measures: await listMeasures(this.database.manager, query) };
  }
}
