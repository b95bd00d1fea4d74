import { closingReasons, sides } from '@duo/kernel';
import { Database } from '@duo/messaging';
import { MayCall, PLATFORM, type PlatformOptions, Time } from '@duo/platform';
import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { ranked } from '../assessments/form.js';
import { type FollowUpConfig, settingsOf } from '../config.js';
import type { DuoId } from '../duos/duo.js';
import { closeDuo } from './closing.actions.js';
import { lookBack } from './evaluation.actions.js';
import { lookBackForm } from './form.js';

const id = z.uuid().transform((value) => value as DuoId);
const closing = z.strictObject({
  closedOn: z.iso.date(),
  reason: z.enum(closingReasons),
  mentorGoesOn: z.boolean().default(false).describe('The mentor waits for another duo'),
  menteeReturns: z.boolean().default(false).describe('The mentee waits for another duo'),
});
const evaluation = lookBackForm.extend({ side: z.enum(sides) });

/** The end of a duo. */
@Controller('duos')
export class ClosingController {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    @Inject(PLATFORM) private readonly platform: PlatformOptions<FollowUpConfig>,
  ) {}

  @Post(':id/closing')
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(204)
  close(@Param('id', { schema: id }) duo: DuoId, @Body({ schema: closing }) body: z.infer<typeof closing>) {
    return this.database.transaction((tx) => closeDuo(tx, { duo, ...body }, this.settings, this.time.now()));
  }

  /** How one side looks back, as told to a coordinator. */
  @Post(':id/evaluations')
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(204)
  evaluate(@Param('id', { schema: id }) duo: DuoId, @Body({ schema: evaluation }) body: z.infer<typeof evaluation>) {
    const by = 'coordinator' as const;
    const solution = body.solution && { ...body.solution, source: 'declared' as const, declaredBy: by };
    const told = { ...body, barriers: ranked(body.barriers), solution };
    return this.database.transaction((tx) => lookBack(tx, { duo, by, told }, this.settings, this.time.now()));
  }

  private get settings() {
    return settingsOf(this.platform.config);
  }
}
