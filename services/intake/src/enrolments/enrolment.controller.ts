import { dayOf, type Id } from '@duo/kernel';
import { Database } from '@duo/messaging';
import { Answers, MayCall, newId, RateLimit, Time } from '@duo/platform';
import { Body, Controller, createParamDecorator, type ExecutionContext, HttpCode, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import type { IntakeConfig } from '../config.js';
import { enrolPerson, markPersonReady, withdrawPerson } from './enrolment.actions.js';
import type { Side } from './enrolment.js';
import { type Form, form } from './form.js';

const id = z.uuid().transform((value) => value as Id<'person'>);
const interview = z.strictObject({ outcome: z.literal('ready') });

/** The side that a route is about: `/mentees/…` and `/mentors/…` are the same way in. */
const OfSide = createParamDecorator((_: unknown, context: ExecutionContext): Side => {
  const { url } = context.switchToHttp().getRequest<{ url: string }>();
  return url.startsWith('/mentors') ? 'mentor' : 'mentee';
});

@Controller(['mentees', 'mentors'])
export class EnrolmentController {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
  ) {}

  /** The public form. A name and a contact stop here: what the other services hear is an id and coded facts. */
  @Post()
  @MayCall('public')
  @Answers(z.object({ id: z.uuid() }), 201)
  @RateLimit<IntakeConfig>((config) => config.INTAKE_ENROLMENTS_PER_MINUTE)
  enrol(@OfSide() side: Side, @Body({ schema: form }) { languages, ...given }: Form) {
    const person = { id: newId<'person'>(), ...given };
    return this.database.transaction((tx) => enrolPerson(tx, { side, person, languages }, this.today()));
  }

  /** How the interview with a coordinator ended. */
  @Post(':id/interview')
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(204)
  interviewed(
    @OfSide() side: Side,
    @Param('id', { schema: id }) person: Id<'person'>,
    @Body({ schema: interview }) _ended: z.infer<typeof interview>,
  ) {
    return this.database.transaction((tx) => markPersonReady(tx, { side, person }, this.today()));
  }

  @Post(':id/withdrawal')
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(204)
  withdrew(@OfSide() side: Side, @Param('id', { schema: id }) person: Id<'person'>) {
    return this.database.transaction((tx) => withdrawPerson(tx, { side, person }, this.today()));
  }

  private today() {
    return dayOf(this.time.now());
  }
}
