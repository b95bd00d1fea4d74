import { dayOf, type Id, solutionSources } from '@duo/kernel';
import { Database } from '@duo/messaging';
import { Answers, MayCall, Time } from '@duo/platform';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import type { DuoId } from '../duos/duo.js';
import { solutionForm } from './form.js';
import { declareSolution, takeBackSolution } from './solution.actions.js';

const duoId = z.uuid().transform((value) => value as DuoId);
const solutionId = z.uuid().transform((value) => value as Id<'solution'>);
const form = solutionForm.extend({ source: z.enum(solutionSources).default('declared') });

/** What the mentee found, while the duo ran or later. */
@Controller('duos/:id/solutions')
export class SolutionController {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
  ) {}

  @Post()
  @MayCall('coordinator', 'branch-manager')
  @Answers(z.object({ id: z.uuid() }), 201)
  declare(@Param('id', { schema: duoId }) duo: DuoId, @Body({ schema: form }) body: z.infer<typeof form>) {
    return this.database.transaction((tx) => declareSolution(tx, { duo, ...body, declaredBy: 'coordinator' }));
  }

  @Post(':solution/undo')
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(204)
  undo(
    @Param('id', { schema: duoId }) duo: DuoId,
    @Param('solution', { schema: solutionId }) solution: Id<'solution'>,
  ) {
    return this.database.transaction((tx) => takeBackSolution(tx, { duo, solution }, dayOf(this.time.now())));
  }
}
