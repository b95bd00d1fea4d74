import { barriers, dayOf, type Id } from '@duo/kernel';
import { Database } from '@duo/messaging';
import { Answers, MayCall, Time } from '@duo/platform';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import type { DuoId } from '../duos/duo.js';
import { reopenGoal, setGoal, settleGoal } from './goal.actions.js';

const duoId = z.uuid().transform((value) => value as DuoId);
const goalId = z.uuid().transform((value) => value as Id<'goal'>);
const form = z.strictObject({
  area: z.enum(barriers).describe('The barrier it works on'),
  words: z.string().trim().min(1).max(1000),
});
const outcome = z.strictObject({ status: z.enum(['reached', 'dropped']) });

/** The action plan of a duo. */
@Controller('duos/:id/goals')
export class GoalController {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
  ) {}

  @Post()
  @MayCall('coordinator', 'branch-manager')
  @Answers(z.object({ id: z.uuid() }), 201)
  set(@Param('id', { schema: duoId }) duo: DuoId, @Body({ schema: form }) body: z.infer<typeof form>) {
    return this.database.transaction((tx) => setGoal(tx, { duo, ...body }, dayOf(this.time.now())));
  }

  @Post(':goal/outcome')
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(204)
  settle(
    @Param('id', { schema: duoId }) duo: DuoId,
    @Param('goal', { schema: goalId }) goal: Id<'goal'>,
    @Body({ schema: outcome }) { status }: z.infer<typeof outcome>,
  ) {
    return this.database.transaction((tx) => settleGoal(tx, { duo, goal, status }, dayOf(this.time.now())));
  }

  /** It was settled by mistake. */
  @Post(':goal/undo')
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(204)
  undo(@Param('id', { schema: duoId }) duo: DuoId, @Param('goal', { schema: goalId }) goal: Id<'goal'>) {
    return this.database.transaction((tx) => reopenGoal(tx, { duo, goal }));
  }
}
