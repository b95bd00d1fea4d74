import { dayOf, moments } from '@duo/kernel';
import { Database } from '@duo/messaging';
import { Answers, Caller, ForPurpose, MayCall, type Participant, Time } from '@duo/platform';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { z } from 'zod';
import { measureForm } from './form.js';
import { answerMeasure } from './measure.actions.js';
import { measureStatuses } from './measure.js';
import { ownMeasure } from './own.queries.js';

const asked = z.object({
  moment: z.enum(moments),
  dueOn: z.iso.date(),
  status: z.enum(measureStatuses),
});

/** The questions after a duo, answered by personal link. */
@Controller('my/measure')
export class MyMeasureController {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
  ) {}

  @Get()
  @MayCall('participant')
  @ForPurpose('answer-measure')
  @Answers(asked)
  async asked(@Caller() caller: Participant) {
    const { moment, dueOn, status } = await ownMeasure(this.database.manager, caller);
    return { moment, dueOn, status };
  }

  @Post()
  @MayCall('participant')
  @ForPurpose('answer-measure')
  @HttpCode(204)
  async answer(
    @Caller() caller: Participant,
    @Body({ schema: measureForm }) { solution, ...told }: z.infer<typeof measureForm>,
  ) {
    const { id } = await ownMeasure(this.database.manager, caller);
    const now = this.time.now();
    const found = solution && { ...solution, source: 'declared' as const, declaredBy: 'mentee' as const };
    const given = { ...told, answeredOn: dayOf(now), solution: found };
    return this.database.transaction((tx) => answerMeasure(tx, id, given, now));
  }
}
