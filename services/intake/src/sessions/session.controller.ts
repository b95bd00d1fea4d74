import { type Id, languages, refusal } from '@duo/kernel';
import { Database } from '@duo/messaging';
import { Answers, MayCall, newId, Time } from '@duo/platform';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { bookPlace, cancelSession, giveUpPlace, planSession, recordAttendance } from './session.actions.js';
import { findSession, listBookings, listSessions } from './session.queries.js';

const sessionId = z.uuid().transform((value) => value as Id<'session'>);
const personId = z.uuid().transform((value) => value as Id<'person'>);

const plan = z.strictObject({
  startsAt: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
  place: z.string().trim().min(1).max(200).nullable().default(null).describe('Null: online'),
  language: z.enum(languages),
  capacity: z.int().min(1).max(500),
});
const listed = z.object({
  id: z.uuid(),
  startsAt: z.iso.datetime(),
  place: z.string().nullable(),
  language: z.enum(languages),
  capacity: z.int(),
  status: z.enum(['planned', 'cancelled']),
  booked: z.int(),
  attended: z.int(),
});
const booking = z.object({ person: z.uuid(), status: z.enum(['booked', 'attended', 'absent', 'cancelled']) });
const filter = z.strictObject({
  from: z.iso.date().optional(),
  to: z.iso.date().optional().describe('The first day that is left out'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
const attendance = z.strictObject({ came: z.boolean() });

/** Information sessions: planned, booked, attended. */
@Controller('sessions')
export class SessionController {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
  ) {}

  @Get()
  @MayCall('coordinator', 'branch-manager')
  @Answers(z.object({ sessions: z.array(listed) }))
  async list(@Query({ schema: filter }) query: z.infer<typeof filter>) {
    return { sessions: await listSessions(this.database.manager, query) };
  }

  @Post()
  @MayCall('coordinator', 'branch-manager')
  @Answers(z.object({ id: z.uuid() }), 201)
  plan(@Body({ schema: plan }) body: z.infer<typeof plan>) {
    return this.database.transaction((tx) => planSession(tx, { id: newId(), status: 'planned', ...body }));
  }

  @Get(':id')
  @MayCall('coordinator', 'branch-manager')
  @Answers(listed)
  async one(@Param('id', { schema: sessionId }) session: Id<'session'>) {
    const found = await findSession(this.database.manager, session);
    if (!found) throw refusal('no-such-session', { id: session });
    return found;
  }

  @Post(':id/cancellation')
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(204)
  cancel(@Param('id', { schema: sessionId }) session: Id<'session'>) {
    return this.database.transaction((tx) => cancelSession(tx, { session }));
  }

  @Get(':id/bookings')
  @MayCall('coordinator', 'branch-manager')
  @Answers(z.object({ bookings: z.array(booking) }))
  async bookings(@Param('id', { schema: sessionId }) session: Id<'session'>) {
    return { bookings: await listBookings(this.database.manager, session) };
  }

  @Post(':id/bookings/:person')
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(204)
  book(
    @Param('id', { schema: sessionId }) session: Id<'session'>,
    @Param('person', { schema: personId }) person: Id<'person'>,
  ) {
    return this.database.transaction((tx) => bookPlace(tx, { session, person }, this.time.now()));
  }

  @Post(':id/bookings/:person/cancellation')
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(204)
  giveUp(
    @Param('id', { schema: sessionId }) session: Id<'session'>,
    @Param('person', { schema: personId }) person: Id<'person'>,
  ) {
    return this.database.transaction((tx) => giveUpPlace(tx, { session, person }));
  }

  @Post(':id/attendance/:person')
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(204)
  attended(
    @Param('id', { schema: sessionId }) session: Id<'session'>,
    @Param('person', { schema: personId }) person: Id<'person'>,
    @Body({ schema: attendance }) { came }: z.infer<typeof attendance>,
  ) {
    return this.database.transaction((tx) => recordAttendance(tx, { session, person, came }, this.time.now()));
  }
}
