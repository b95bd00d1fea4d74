import { sides } from '@duo/kernel';
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
import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { z } from 'zod';
import { ranked } from '../assessments/form.js';
import { type FollowUpConfig, settingsOf } from '../config.js';
import { ownDuo } from '../duos/own.queries.js';
import { evaluations } from '../tables.js';
import { lookBack } from './evaluation.actions.js';
import { lookBackForm } from './form.js';

const asked = z.object({
  side: z.enum(sides),
  signedOn: z.iso.date().nullable(),
  endsOn: z.iso.date().nullable(),
  closedOn: z.iso.date().nullable(),
  answered: z.boolean(),
});

/** Both look back on their duo, each by personal link. */
@Controller('my/closing')
export class MyClosingController {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    @Inject(PLATFORM) private readonly platform: PlatformOptions<FollowUpConfig>,
  ) {}

  @Get()
  @MayCall('participant')
  @ForPurpose('close-duo')
  @Answers(asked)
  async asked(@Caller() caller: Participant) {
    const { side } = caller;
    const { id: duo, signedOn, endsOn, closedOn } = await ownDuo(this.database.manager, caller);
    const answered = await this.database.manager.exists(evaluations, { where: { duo, side } });
    return { side, signedOn, endsOn, closedOn, answered };
  }

  @Post()
  @MayCall('participant')
  @ForPurpose('close-duo')
  @HttpCode(204)
  async answer(@Caller() caller: Participant, @Body({ schema: lookBackForm }) body: z.infer<typeof lookBackForm>) {
    const { id: duo } = await ownDuo(this.database.manager, caller);
    const { side } = caller;
    const solution = body.solution && { ...body.solution, source: 'declared' as const, declaredBy: 'mentee' as const };
    const told = { ...body, side, barriers: ranked(body.barriers), solution };
    const settings = settingsOf(this.platform.config);
    return this.database.transaction((tx) => lookBack(tx, { duo, by: side, told }, settings, this.time.now()));
  }
}
