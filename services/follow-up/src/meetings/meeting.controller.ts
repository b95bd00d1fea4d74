import type { Id } from '@duo/kernel';
import { Database } from '@duo/messaging';
import { Answers, MayCall, PLATFORM, type PlatformOptions, Time } from '@duo/platform';
import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { type FollowUpConfig, settingsOf } from '../config.js';
import type { DuoId } from '../duos/duo.js';
import { meetingForm } from './form.js';
import { logMeeting, takeBackMeeting } from './meeting.actions.js';

const duoId = z.uuid().transform((value) => value as DuoId);
const meetingId = z.uuid().transform((value) => value as Id<'meeting'>);

/** Meetings that a coordinator logs for a duo. */
@Controller('duos/:id/meetings')
export class MeetingController {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    @Inject(PLATFORM) private readonly platform: PlatformOptions<FollowUpConfig>,
  ) {}

  @Post()
  @MayCall('coordinator', 'branch-manager')
  @Answers(z.object({ id: z.uuid() }), 201)
  log(@Param('id', { schema: duoId }) duo: DuoId, @Body({ schema: meetingForm }) meeting: z.infer<typeof meetingForm>) {
    const input = { duo, by: 'coordinator' as const, meeting };
    return this.database.transaction((tx) => logMeeting(tx, input, this.settings, this.time.now()));
  }

  @Post(':meeting/undo')
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(204)
  undo(@Param('id', { schema: duoId }) duo: DuoId, @Param('meeting', { schema: meetingId }) meeting: Id<'meeting'>) {
    const input = { duo, by: 'coordinator' as const, meeting };
    return this.database.transaction((tx) => takeBackMeeting(tx, input, this.settings, this.time.now()));
  }

  private get settings() {
    return settingsOf(this.platform.config);
  }
}
