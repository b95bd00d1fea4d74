import { dayOf, type Id, noReasons, refusal, sides } from '@duo/kernel';
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
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import type { MatchingConfig } from '../config.js';
import { answerProposal, recordMeeting, takeProposalBack } from './proposal.actions.js';
import { findMine, findProposal, listProposals, statuses } from './proposal.queries.js';

const id = z.uuid().transform((value) => value as Id<'proposal'>);
const listed = z.object({
  id: z.uuid(),
  mentee: z.uuid(),
  mentor: z.uuid(),
  status: z.enum(statuses),
  proposedOn: z.iso.date(),
  metOn: z.iso.date().nullable(),
  closesAt: z.iso.datetime().nullable(),
  answered: z.array(z.enum(sides)).describe('Who has answered; what, nobody learns before both have'),
  answers: z
    .record(z.enum(sides), z.enum(['yes', 'no']))
    .nullable()
    .describe('Null until the proposal is settled'),
});
const mine = z.object({
  status: z.enum(statuses),
  side: z.enum(sides),
  metOn: z.iso.date().nullable(),
  closesAt: z.iso.datetime().nullable(),
  answer: z.enum(['yes', 'no']).nullable().describe('The own answer; the other side’s is never told here'),
});
const filter = z.strictObject({
  status: z.enum(statuses).optional(),
  person: z
    .uuid()
    .transform((value) => value as Id<'person'>)
    .optional()
    .describe('Proposals of this mentee or mentor'),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
const meeting = z.strictObject({ metAt: z.iso.datetime({ offset: true }).transform((text) => new Date(text)) });
const answered = { answer: z.enum(['yes', 'no']), reason: z.enum(noReasons).nullable().default(null) };
const ownAnswer = z.strictObject(answered);
const toldAnswer = z.strictObject({ side: z.enum(sides), ...answered });

/** Two people who are to meet, and to say whether they go on. */
@Controller()
export class ProposalController {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    @Inject(PLATFORM) private readonly platform: PlatformOptions<MatchingConfig>,
  ) {}

  @Get('proposals')
  @MayCall('coordinator', 'branch-manager')
  @Answers(z.object({ proposals: z.array(listed) }))
  async list(@Query({ schema: filter }) query: z.infer<typeof filter>) {
    return { proposals: await listProposals(this.database.manager, query) };
  }

  @Get('proposals/:id')
  @MayCall('coordinator', 'branch-manager')
  @Answers(listed)
  async one(@Param('id', { schema: id }) proposal: Id<'proposal'>) {
    const found = await findProposal(this.database.manager, proposal);
    if (!found) throw refusal('no-such-proposal', { id: proposal });
    return found;
  }

  /** The first meeting, which a coordinator attends. The time for reflection begins with it. */
  @Post('proposals/:id/meeting')
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(204)
  met(
    @Param('id', { schema: id }) proposal: Id<'proposal'>,
    @Body({ schema: meeting }) { metAt }: z.infer<typeof meeting>,
  ) {
    const { MATCHING_REFLECTION_HOURS: reflectionHours } = this.platform.config;
    return this.database.transaction((tx) => recordMeeting(tx, { proposal, metAt, reflectionHours }, this.time.now()));
  }

  /** An answer that was told to a coordinator, such as on the telephone. */
  @Post('proposals/:id/answer')
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(204)
  told(
    @Param('id', { schema: id }) proposal: Id<'proposal'>,
    @Body({ schema: toldAnswer }) { side, answer: said, reason }: z.infer<typeof toldAnswer>,
  ) {
    const input = { proposal, side, given: { said, reason } };
    return this.database.transaction((tx) => answerProposal(tx, input, this.time.now()));
  }

  @Post('proposals/:id/withdrawal')
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(204)
  takeBack(@Param('id', { schema: id }) proposal: Id<'proposal'>) {
    return this.database.transaction((tx) => takeProposalBack(tx, { proposal }, dayOf(this.time.now())));
  }

  /** The proposal that a personal link is about, as its owner may see it. */
  @Get('my/proposal')
  @MayCall('participant')
  @ForPurpose('answer-proposal')
  @Answers(mine)
  async mine(@Caller() { about, side }: Participant) {
    const found = await findMine(this.database.manager, about, side);
    if (!found) throw refusal('no-such-proposal', { id: about });
    return found;
  }

  /** The answer of the person whose link this is. */
  @Post('my/proposal/answer')
  @MayCall('participant')
  @ForPurpose('answer-proposal')
  @HttpCode(204)
  answer(
    @Body({ schema: ownAnswer }) { answer: said, reason }: z.infer<typeof ownAnswer>,
    @Caller() { about, side }: Participant,
  ) {
    const input = { proposal: about as Id<'proposal'>, side, given: { said, reason } };
    return this.database.transaction((tx) => answerProposal(tx, input, this.time.now()));
  }
}
