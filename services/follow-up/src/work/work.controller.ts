import { dayOf, moments } from '@duo/kernel';
import { Database } from '@duo/messaging';
import { Answers, MayCall, PLATFORM, type PlatformOptions, Time } from '@duo/platform';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { z } from 'zod';
import { type FollowUpConfig, settingsOf } from '../config.js';
import { kinds, listWork } from './work.queries.js';

const filter = z.strictObject({
  kind: z.enum(kinds).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
});

const work = z.object({
  kind: z.enum(kinds),
  duo: z.uuid(),
  mentee: z.uuid(),
  mentor: z.uuid(),
  since: z.iso.date(),
  light: z.enum(['amber', 'red']).nullable(),
  moment: z.enum(moments).nullable(),
  twice: z.boolean().nullable().describe('Whether the question was asked twice'),
});

/** What waits in the duos for a coordinator, longest first. */
@Controller('work')
export class WorkController {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    @Inject(PLATFORM) private readonly platform: PlatformOptions<FollowUpConfig>,
  ) {}

  @Get()
  @MayCall('coordinator', 'branch-manager')
  @Answers(z.object({ work: z.array(work), counts: z.record(z.enum(kinds), z.int()) }))
  list(@Query({ schema: filter }) query: z.infer<typeof filter>) {
    const watch = { today: dayOf(this.time.now()), settings: settingsOf(this.platform.config) };
    return listWork(this.database.manager, watch, query);
  }
}
