import { Answers, Caller, MayCall, type Staff } from '@duo/platform';
import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { ParkedEvents } from './inbox/desk.js';

const id = z.uuid();
const text = z.string().min(1).max(200).optional();
const reasons = z.enum(['failed', 'unreadable', 'behind', 'early', 'conflicting']);
const parked = z.object({
  id,
  topic: z.string(),
  partition: z.int(),
  offset: z.string(),
  headers: z.record(z.string(), z.string()),
  payload: z.unknown().describe('What it says; null when it cannot be read'),
  bytes: z.int(),
  subject: z.string().nullable(),
  version: z.int().nullable(),
  eventId: z.string().nullable(),
  type: z.string().nullable(),
  reason: reasons,
  error: z.string().nullable(),
  attempts: z.int(),
  nextAttemptAt: z.date().nullable(),
  parkedAt: z.date(),
});
const retried = z.object({
  outcome: z.enum(['handled', 'skipped', 'refused', 'discarded', 'parked']),
  reason: z.string().optional(),
  error: z.string().optional(),
});
const filter = z.strictObject({
  reason: reasons.optional(),
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
  @Answers(z.object({ parked: z.array(parked) }))
  async list(@Query({ schema: filter }) wanted: z.infer<typeof filter>) {
    return { parked: await this.parked.list(wanted) };
  }

  @Get(':id')
  @MayCall('ops', 'branch-manager')
  @Answers(parked)
  get(@Param('id', { schema: id }) event: string) {
    return this.parked.get(event);
  }

  /** Tries it now, and tells what came of it. */
  @Post(':id/retry')
  @MayCall('ops', 'branch-manager')
  @HttpCode(200)
  @Answers(retried)
  retry(@Param('id', { schema: id }) event: string, @Caller() caller: Staff) {
    return this.parked.retry(event, caller.subject);
  }

  /** Gives it up for good; the events of its subject that wait behind it go on without it. */
  @Post(':id/discard')
  @MayCall('ops', 'branch-manager')
  @HttpCode(200)
  @Answers(z.object({ outcome: z.literal('discarded') }))
  discard(@Param('id', { schema: id }) event: string, @Caller() caller: Staff) {
    return this.parked.discard(event, caller.subject);
  }
}
