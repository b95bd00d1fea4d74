import { Caller, MayCall, type Staff } from '@duo/platform';
import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { ParkedEvents } from './inbox/desk.js';

const id = z.uuid();
const text = z.string().min(1).max(200).optional();
const filter = z.strictObject({
  reason: z.enum(['failed', 'unreadable', 'behind', 'early', 'conflicting']).optional(),
  topic: text,
  type: text,
  subject: text,
  after: id.optional().describe('The last event of the page before'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** The events that a service could not apply yet, for the people who look after a branch. */
@Controller('parked')
export class ParkedController {
  constructor(private readonly parked: ParkedEvents) {}

  /** The longest parked first, with what each says. */
  @Get()
  @MayCall('ops', 'branch-manager')
  async list(@Query({ schema: filter }) wanted: z.infer<typeof filter>) {
    return { parked: await this.parked.list(wanted) };
  }

  @Get(':id')
  @MayCall('ops', 'branch-manager')
  get(@Param('id', { schema: id }) event: string) {
    return this.parked.get(event);
  }

  /** Tries it now, and tells what came of it. */
  @Post(':id/retry')
  @MayCall('ops', 'branch-manager')
  @HttpCode(200)
  retry(@Param('id', { schema: id }) event: string, @Caller() caller: Staff) {
    return this.parked.retry(event, caller.subject);
  }

  /** Gives it up for good; the events of its subject that wait behind it go on without it. */
  @Post(':id/discard')
  @MayCall('ops', 'branch-manager')
  @HttpCode(200)
  discard(@Param('id', { schema: id }) event: string, @Caller() caller: Staff) {
    return this.parked.discard(event, caller.subject);
  }
}
