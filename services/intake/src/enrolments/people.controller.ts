import { dayOf, type Id, languages, refusal } from '@duo/kernel';
import { Database } from '@duo/messaging';
import { Answers, Caller, MayCall, OnlyAsks, type Staff, Time } from '@duo/platform';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { judge } from '../eligibility/eligibility.js';
import { agreeTo, takeConsentBack } from './consent.actions.js';
import { correctPerson } from './enrolment.actions.js';
import type { Facts } from './facts.js';
import { details, purposes, seenVersion } from './form.js';
import { file, listed } from './listed.js';
import { findPerson, listPeople, namesOf, possibleDoubles, searchPeople } from './people.queries.js';
import { noteReading } from './reading.actions.js';

const id = z.uuid().transform((value) => value as Id<'person'>);

const filter = z.strictObject({
  side: listed.shape.side.optional(),
  status: listed.shape.status.optional(),
  after: id.optional().describe('The last person of the page before'),
  order: z.enum(['oldest', 'newest']).default('oldest').describe('Who enrolled first in front, or last'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

const search = z.strictObject({
  words: z.string().trim().min(2).max(100).describe('Beginnings of names, of an e-mail address, or a number'),
  limit: z.int().min(1).max(50).default(20),
});

const asked = z.strictObject({ ids: z.array(id).min(1).max(500) });
const named = listed.pick({ id: true, side: true, givenName: true, familyName: true });

const judgedOn = z.strictObject({
  on: z.iso.date().optional().describe('The day whose rules count; today unless told'),
});

const purpose = z.enum(purposes);
const agreed = z.strictObject({
  purpose,
  textVersion: z.string().min(1).max(20),
  language: z.enum(languages).nullable().default(null).describe('Of the text; the one we write in unless told'),
});

const corrected = details.extend({ version: seenVersion });

const judgement = z.object({
  ruleSet: z.string(),
  on: z.iso.date(),
  eligible: z.boolean(),
  rules: z.array(z.object({ rule: z.string(), kept: z.boolean() })),
});

/** Who the people are. This is the only place that can tell; no address of a request holds a name, for it is kept in logs. */
@Controller('people')
export class PeopleController {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
  ) {}

  @Get()
  @MayCall('coordinator', 'branch-manager')
  @Answers(z.object({ people: z.array(listed) }))
  async list(@Query({ schema: filter }) query: z.infer<typeof filter>) {
    return { people: await listPeople(this.database.manager, query) };
  }

  /** Looks for somebody by name. What is looked for comes in the body. */
  @Post('search')
  @OnlyAsks()
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(200)
  @Answers(z.object({ people: z.array(listed) }))
  async search(@Body({ schema: search }) { words, limit }: z.infer<typeof search>) {
    return { people: await searchPeople(this.database.manager, words, limit) };
  }

  /** What the people are called whom other services know by id only. Who is not known is left out. */
  @Post('names')
  @OnlyAsks()
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(200)
  @Answers(z.object({ people: z.array(named) }))
  async names(@Body({ schema: asked }) { ids }: z.infer<typeof asked>) {
    return { people: await namesOf(this.database.manager, ids) };
  }

  /** A person's file. Who reads it is noted. */
  @Get(':id')
  @MayCall('coordinator', 'branch-manager')
  @Answers(file)
  async one(@Param('id', { schema: id }) person: Id<'person'>, @Caller() { subject, role }: Staff) {
    const found = await this.fileOf(person);
    await this.database.transaction((tx) => noteReading(tx, { person, by: subject, role }, this.time.now()));
    return found;
  }

  /** A name, a contact, the language of letters or the day of birth is corrected. */
  @Post(':id/details')
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(204)
  correct(
    @Param('id', { schema: id }) person: Id<'person'>,
    @Body({ schema: corrected }) { version: seen, ...told }: z.infer<typeof corrected>,
  ) {
    const given = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
    return this.database.transaction((tx) => correctPerson(tx, { person, given, seen }, this.today()));
  }

  /** Who may be the same person; for a coordinator to decide. */
  @Get(':id/doubles')
  @MayCall('coordinator', 'branch-manager')
  @Answers(z.object({ doubles: z.array(listed.extend({ because: z.array(z.string()) })) }))
  async doubles(@Param('id', { schema: id }) person: Id<'person'>) {
    await this.fileOf(person);
    return { doubles: await possibleDoubles(this.database.manager, person) };
  }

  /** Whether somebody may join, rule by rule, under the rules of a day. */
  @Get(':id/eligibility')
  @MayCall('coordinator', 'branch-manager')
  @Answers(judgement)
  async eligibility(
    @Param('id', { schema: id }) person: Id<'person'>,
    @Query({ schema: judgedOn }) { on }: z.infer<typeof judgedOn>,
  ) {
    const { side, born, facts, corrections } = await this.fileOf(person);
    const counts = { ...facts, ...corrections } as unknown as Facts;
    return judge({ side, born, facts: counts }, on ?? this.today());
  }

  /** Somebody agrees to one more purpose, or to a newer text. */
  @Post(':id/consents')
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(204)
  agree(@Param('id', { schema: id }) person: Id<'person'>, @Body({ schema: agreed }) body: z.infer<typeof agreed>) {
    return this.database.transaction((tx) => agreeTo(tx, { person, ...body }, this.today()));
  }

  /** Somebody takes a consent back; without the one to the programme he or she leaves it. */
  @Post(':id/consents/:purpose/withdrawal')
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(204)
  takeBack(
    @Param('id', { schema: id }) person: Id<'person'>,
    @Param('purpose', { schema: purpose }) of: z.infer<typeof purpose>,
  ) {
    return this.database.transaction((tx) => takeConsentBack(tx, { person, purpose: of }, this.today()));
  }

  private today() {
    return dayOf(this.time.now());
  }

  private async fileOf(person: Id<'person'>) {
    const found = await findPerson(this.database.manager, person);
    if (!found) throw refusal('no-such-person', { id: person });
    return found;
  }
}
