import { dayOf, moments } from '@duo/kernel';
import { Database } from '@duo/messaging';
import { MayCall, Time } from '@duo/platform';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import type { DuoId } from '../duos/duo.js';
import { measureForm } from './form.js';
import { answerMeasureOf } from './measure.actions.js';

const id = z.uuid().transform((value) => value as DuoId);
const moment = z.enum(moments);
const form = measureForm.extend({ answeredOn: z.iso.date().optional().describe('Today unless told') });

/** What a mentee tells a coordinator, by telephone for one. */
@Controller('duos/:id/measures')
export class MeasureController {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
  ) {}

  @Post(':moment/answer')
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(204)
  answer(
    @Param('id', { schema: id }) duo: DuoId,
    @Param('moment', { schema: moment }) at: z.infer<typeof moment>,
    @Body({ schema: form }) { answeredOn, solution, ...told }: z.infer<typeof form>,
  ) {
    const now = this.time.now();
    const found = solution && { ...solution, source: 'declared' as const, declaredBy: 'coordinator' as const };
    const given = { ...told, answeredOn: answeredOn ?? dayOf(now), solution: found };
    return this.database.transaction((tx) => answerMeasureOf(tx, duo, at, given, now));
  }
}
