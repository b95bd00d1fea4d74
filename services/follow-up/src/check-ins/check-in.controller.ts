import { Database } from '@duo/messaging';
import { Answers, MayCall, PLATFORM, type PlatformOptions, Time } from '@duo/platform';
import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { type FollowUpConfig, settingsOf } from '../config.js';
import type { DuoId } from '../duos/duo.js';
import { holdCheckIn } from './check-in.actions.js';

const id = z.uuid().transform((value) => value as DuoId);
const form = z.strictObject({
  heldOn: z.iso.date(),
  note: z.string().trim().min(1).max(4000).nullable().default(null).describe('Private to the branch'),
  nextOn: z.iso.date().nullable().default(null).describe('The next one; as usual, unless told'),
});

/** A coordinator speaks with a duo. */
@Controller('duos/:id/check-ins')
export class CheckInController {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    @Inject(PLATFORM) private readonly platform: PlatformOptions<FollowUpConfig>,
  ) {}

  @Post()
  @MayCall('coordinator', 'branch-manager')
  @Answers(z.object({ id: z.uuid() }), 201)
  hold(@Param('id', { schema: id }) duo: DuoId, @Body({ schema: form }) body: z.infer<typeof form>) {
    const settings = settingsOf(this.platform.config);
    return this.database.transaction((tx) => holdCheckIn(tx, { duo, ...body }, settings, this.time.now()));
  }
}
