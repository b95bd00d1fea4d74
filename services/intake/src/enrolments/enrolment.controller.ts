import { dayOf, type Id, languages } from '@duo/kernel';
import { Database } from '@duo/messaging';
import { MayCall, newId, RateLimit, Time } from '@duo/platform';
import { Body, Controller, createParamDecorator, type ExecutionContext, HttpCode, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import type { IntakeConfig } from '../config.js';
import { enrolPerson, markPersonReady, withdrawPerson } from './enrolment.actions.js';
import type { Side } from './enrolment.js';

const id = z.uuid().transform((value) => value as Id<'person'>);
const name = z.string().trim().min(1).max(100);
const isLanguage = (code: string) => nameOfLanguage.of(code) !== undefined;
const nameOfLanguage = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

const form = z
  .strictObject({
    givenName: name,
    familyName: name,
    email: z.email().max(200).nullable().default(null),
    phone: z
      .string()
      .trim()
      .regex(/^\+?[\d ()./-]{6,30}$/, 'must be a telephone number')
      .nullable()
      .default(null),
    language: z.enum(languages).describe('The language we write in'),
    languages: z
      .array(
        z
          .string()
          .regex(/^[a-z]{2}$/)
          .refine(isLanguage, 'must be a language of ISO 639-1'),
      )
      .min(1)
      .max(20)
      .describe('Working languages, ISO 639-1'),
  })
  .refine(({ email, phone }) => email ?? phone, {
    path: ['email'],
    message: 'must be given, or a telephone number',
    params: { rule: 'email-or-phone' },
  });

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
  @RateLimit<IntakeConfig>((config) => config.INTAKE_ENROLMENTS_PER_MINUTE)
  enrol(@OfSide() side: Side, @Body({ schema: form }) { languages, ...given }: z.infer<typeof form>) {
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
