import { type Day, dayOf, type Id, interviewOutcomes, refusal, type Side, withdrawalReasons } from '@duo/kernel';
import { Database } from '@duo/messaging';
import { Answers, MayCall, newId, RateLimit, Time } from '@duo/platform';
import { Body, Controller, createParamDecorator, type ExecutionContext, HttpCode, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import type { IntakeConfig } from '../config.js';
import {
  assessAtDesk,
  correctFacts,
  enrolPerson,
  followModule,
  interviewPerson,
  withdrawPerson,
} from './enrolment.actions.js';
import { type Facts, menteeFacts, mentorFacts } from './facts.js';
import {
  type Assessment,
  assessment,
  type MenteeForm,
  type MentorForm,
  menteeForm,
  mentorForm,
  seenVersion,
} from './form.js';
import { isWhy, modules, reasonsOf, referrals } from './interview.js';

const id = z.uuid().transform((value) => value as Id<'person'>);

const interview = z
  .strictObject({
    outcome: z.enum(interviewOutcomes),
    heldOn: z.iso.date().optional().describe('Today unless told'),
    reasons: z.array(z.enum([...reasonsOf['not-yet'], ...reasonsOf.refused])).default([]),
    recontactOn: z.iso.date().nullable().default(null),
    referral: z.enum(referrals).nullable().default(null),
    withdrawalReason: z.enum(withdrawalReasons).nullable().default(null),
    note: z.string().trim().max(4000).nullable().default(null).describe('Private; it is told to nobody'),
  })
  .refine(({ outcome, recontactOn }) => outcome !== 'not-yet' || recontactOn, {
    path: ['recontactOn'],
    message: 'must be given when it is "not yet"',
    params: { rule: 'day-to-ask-again' },
  })
  .refine(({ outcome, referral }) => outcome !== 'not-yet' || referral, {
    path: ['referral'],
    message: 'must be given when it is "not yet", and may be "none"',
    params: { rule: 'where-to-until-then' },
  })
  .refine(({ outcome, withdrawalReason }) => (outcome === 'withdrawn') === (withdrawalReason !== null), {
    path: ['withdrawalReason'],
    message: 'must be given when it is "withdrawn", and only then',
    params: { rule: 'reason-of-a-withdrawal' },
  })
  .refine(({ outcome, reasons }) => isWhy(outcome, reasons), {
    path: ['reasons'],
    message: 'must name why it is "not yet" or "refused", in the codes of that outcome, and only then',
    params: { rule: 'reasons-of-the-outcome' },
  });

const withdrawal = z.strictObject({ reason: z.enum(withdrawalReasons).nullable().default(null) });
const followed = z.strictObject({ module: z.int().min(1).max(modules), followedOn: z.iso.date().optional() });

/** Only what is given is corrected: no default steps in for what is not. */
const partly = (schema: z.ZodObject) =>
  z.strictObject({
    ...(Object.fromEntries(
      Object.entries(schema.shape).map(([fact, of]) => [
        fact,
        (of instanceof z.ZodDefault ? of.unwrap() : of).optional(),
      ]),
    ) as Record<string, z.ZodType>),
    version: seenVersion,
  });
const corrections = { mentee: partly(menteeFacts), mentor: partly(mentorFacts) };

/** The side that a route is about: `/mentees/…` and `/mentors/…` are the same way in. */
const OfSide = createParamDecorator((_: unknown, context: ExecutionContext): Side => {
  const { url } = context.switchToHttp().getRequest<{ url: string }>();
  return url.startsWith('/mentors') ? 'mentor' : 'mentee';
});

@Controller()
export class EnrolmentController {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
  ) {}

  /** The public form. A name and a contact stop here: what the other services hear is an id and coded facts. */
  @Post('mentees')
  @MayCall('public')
  @Answers(z.object({ id: z.uuid() }), 201)
  @RateLimit<IntakeConfig>((config) => config.INTAKE_ENROLMENTS_PER_MINUTE)
  enrolMentee(@Body({ schema: menteeForm }) body: MenteeForm) {
    return this.enrol('mentee', body);
  }

  @Post('mentors')
  @MayCall('public')
  @Answers(z.object({ id: z.uuid() }), 201)
  @RateLimit<IntakeConfig>((config) => config.INTAKE_ENROLMENTS_PER_MINUTE)
  enrolMentor(@Body({ schema: mentorForm }) body: MentorForm) {
    return this.enrol('mentor', body);
  }

  /** How the interview with a coordinator ended. */
  @Post(['mentees/:id/interview', 'mentors/:id/interview'])
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(204)
  interviewed(
    @OfSide() side: Side,
    @Param('id', { schema: id }) person: Id<'person'>,
    @Body({ schema: interview }) { note, heldOn, ...held }: z.infer<typeof interview>,
  ) {
    const input = { side, person, note, held: { ...held, heldOn: heldOn ?? this.today() } };
    return this.database.transaction((tx) => interviewPerson(tx, input, this.today()));
  }

  @Post(['mentees/:id/withdrawal', 'mentors/:id/withdrawal'])
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(204)
  withdrew(
    @OfSide() side: Side,
    @Param('id', { schema: id }) person: Id<'person'>,
    @Body({ schema: withdrawal.optional() }) body: z.infer<typeof withdrawal> | undefined,
  ) {
    const input = { side, person, reason: body?.reason ?? null };
    return this.database.transaction((tx) => withdrawPerson(tx, input, this.today()));
  }

  /** What a coordinator corrects. The person's own answers stay beside it. */
  @Post('mentees/:id/corrections')
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(204)
  correctMentee(
    @Param('id', { schema: id }) person: Id<'person'>,
    @Body({ schema: corrections.mentee }) given: Record<string, unknown>,
  ) {
    return this.correct('mentee', person, given);
  }

  @Post('mentors/:id/corrections')
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(204)
  correctMentor(
    @Param('id', { schema: id }) person: Id<'person'>,
    @Body({ schema: corrections.mentor }) given: Record<string, unknown>,
  ) {
    return this.correct('mentor', person, given);
  }

  /** What stands in a mentee's way, as told to a coordinator. */
  @Post('mentees/:id/assessment')
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(204)
  assess(@Param('id', { schema: id }) person: Id<'person'>, @Body({ schema: assessment }) told: Assessment) {
    return this.database.transaction((tx) => assessAtDesk(tx, { side: 'mentee', person, told }, this.today()));
  }

  /** A mentor has followed a module of the training; one that was followed before stays as it was. */
  @Post('mentors/:id/modules')
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(204)
  followed(
    @Param('id', { schema: id }) person: Id<'person'>,
    @Body({ schema: followed }) { module, followedOn }: z.infer<typeof followed>,
  ) {
    const input = { person, module, on: followedOn ?? this.today() };
    return this.database.transaction((tx) => followModule(tx, input, this.today()));
  }

  private enrol(side: Side, { facts, consents, born, ...form }: MenteeForm | MentorForm) {
    const today = this.today();
    if (born >= today) throw refusal('born-in-the-future');
    const { assessment: told = null, ...given } = { assessment: null, ...form };
    const person = { id: newId<'person'>(), born, ...given };
    return this.database.transaction((tx) =>
      enrolPerson(tx, { side, person, facts, consents, assessment: told }, today),
    );
  }

  private correct(side: Side, person: Id<'person'>, { version, ...given }: Record<string, unknown>) {
    const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    const input = { side, person, corrections: known as Partial<Facts>, seen: version as number | undefined };
    return this.database.transaction((tx) => correctFacts(tx, input, this.today()));
  }

  private today(): Day {
    return dayOf(this.time.now());
  }
}
