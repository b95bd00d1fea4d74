import { type Id, languages, sides } from '@duo/kernel';
import { Database } from '@duo/messaging';
import {
  Answers,
  Caller,
  ForPurpose,
  MayCall,
  type Participant,
  PLATFORM,
  type PlatformOptions,
  Time,
} from '@duo/platform';
import { byteOrderMark, csvLine } from '@duo/tables';
import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { type FollowUpConfig, settingsOf } from '../config.js';
import { ownDuo } from '../duos/own.queries.js';
import { meetingForm } from './form.js';
import { listLog } from './log.queries.js';
import { logTable } from './log-table.js';
import { logMeeting, takeBackMeeting } from './meeting.actions.js';
import { meetingKinds } from './meeting.js';

const meetingId = z.uuid().transform((value) => value as Id<'meeting'>);
const language = z.strictObject({ language: z.enum(languages).default('fr') });

const ownLog = z.object({
  side: z.enum(sides).describe('Whose link this is: what one’s own side has logged, one may take back'),
  duo: z.object({
    status: z.enum(['formed', 'running', 'closed']),
    signedOn: z.iso.date().nullable(),
    endsOn: z.iso.date().nullable(),
    meetings: z.int(),
    minutes: z.int(),
  }),
  meetings: z.array(
    z.object({
      ...{ id: z.uuid(), heldOn: z.iso.date(), minutes: z.int(), kind: z.enum(meetingKinds) },
      ...{ note: z.string().nullable(), loggedBy: z.enum(['mentee', 'mentor', 'coordinator']) },
      readAt: z.iso.datetime().nullable().describe('When the branch first looked at the log with this meeting in it'),
    }),
  ),
});

/** The log of a duo, by personal link: written, seen and taken along by those who met. */
@Controller('my')
export class MyMeetingsController {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    @Inject(PLATFORM) private readonly platform: PlatformOptions<FollowUpConfig>,
  ) {}

  @Get('meetings')
  @MayCall('participant')
  @ForPurpose('log-meetings')
  @Answers(ownLog)
  async log(@Caller() caller: Participant) {
    const { id, status, signedOn, endsOn, meetings, minutes } = await ownDuo(this.database.manager, caller);
    const lines = await listLog(this.database.manager, id, caller.side);
    return { side: caller.side, duo: { status, signedOn, endsOn, meetings, minutes }, meetings: lines };
  }

  @Get('meetings.csv')
  @MayCall('participant')
  @ForPurpose('log-meetings')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="duo-meetings.csv"')
  @Answers(z.string())
  async download(@Caller() caller: Participant, @Query({ schema: language }) query: z.infer<typeof language>) {
    const { id } = await ownDuo(this.database.manager, caller);
    const lines = await listLog(this.database.manager, id, caller.side);
    return byteOrderMark + logTable(lines, query.language).map(csvLine).join('');
  }

  @Post('meetings')
  @MayCall('participant')
  @ForPurpose('log-meetings')
  @Answers(z.object({ id: z.uuid() }), 201)
  async add(@Caller() caller: Participant, @Body({ schema: meetingForm }) meeting: z.infer<typeof meetingForm>) {
    const { id: duo } = await ownDuo(this.database.manager, caller);
    const input = { duo, by: caller.side, meeting };
    return this.database.transaction((tx) => logMeeting(tx, input, this.settings, this.time.now()));
  }

  /** Takes back what one's own side has logged by mistake. */
  @Post('meetings/:id/undo')
  @MayCall('participant')
  @ForPurpose('log-meetings')
  @HttpCode(204)
  async undo(@Caller() caller: Participant, @Param('id', { schema: meetingId }) meeting: Id<'meeting'>) {
    const { id: duo } = await ownDuo(this.database.manager, caller);
    const input = { duo, by: caller.side, meeting };
    return this.database.transaction((tx) => takeBackMeeting(tx, input, this.settings, this.time.now()));
  }

  private get settings() {
    return settingsOf(this.platform.config);
  }
}
