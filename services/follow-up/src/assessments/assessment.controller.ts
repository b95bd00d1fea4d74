import { respondents, timePoints } from '@duo/kernel';
import { Database } from '@duo/messaging';
import { MayCall, Time } from '@duo/platform';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import type { DuoId } from '../duos/duo.js';
import { assessMentee } from './assessment.actions.js';
import { barriersTold, period, qualitiesRated, ranked } from './form.js';

const id = z.uuid().transform((value) => value as DuoId);
const form = z.strictObject({
  assessedOn: z.iso.date(),
  timePoint: z.enum(timePoints),
  respondent: z.enum(respondents).default('mentee'),
  period,
  barriers: barriersTold,
  qualities: qualitiesRated,
});

/** How a mentee stands during and after the duo; the barriers at the start are told at intake. */
@Controller('duos/:id/assessments')
export class AssessmentController {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
  ) {}

  @Post()
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(204)
  assess(@Param('id', { schema: id }) duo: DuoId, @Body({ schema: form }) body: z.infer<typeof form>) {
    const told = { ...body, barriers: ranked(body.barriers) };
    return this.database.transaction((tx) => assessMentee(tx, { duo, ...told }, this.time.now()));
  }
}
