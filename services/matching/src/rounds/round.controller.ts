import { dayOf, type Id, refusal } from '@duo/kernel';
import { Database } from '@duo/messaging';
import { Answers, Caller, MayCall, type Staff, Time } from '@duo/platform';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { listedRound, roundAnswer } from './answers.js';
import { approvePair, beginRound, pinPair, vetoPair } from './round.actions.js';
import { findRound, lastingVetoes, listRounds } from './round.queries.js';
import { shown } from './shown.js';

const id = z.uuid().transform((value) => value as Id<'round'>);
const pair = { mentee: z.uuid(), mentor: z.uuid() };
const version = z.int().min(1).describe('Of the round as it was seen');
const pinned = z.strictObject({ ...pair, version, pinned: z.boolean() });
const vetoed = z.strictObject({
  ...pair,
  version,
  vetoed: z.boolean(),
  lasting: z.boolean().default(false).describe('In every later round too'),
});
const approved = z.strictObject({ ...pair, version });
const filter = z.strictObject({ limit: z.coerce.number().int().min(1).max(100).default(20) });
const versionAnswer = z.object({ version: z.int() });

/** The matching meeting: the software proposes and explains, the team decides. */
@Controller('rounds')
export class RoundController {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
  ) {}

  @Post()
  @MayCall('coordinator', 'branch-manager')
  @Answers(z.object({ id: z.uuid() }), 201)
  begin() {
    return this.database.transaction((tx) => beginRound(tx, this.today()));
  }

  @Get()
  @MayCall('coordinator', 'branch-manager')
  @Answers(z.object({ rounds: z.array(listedRound) }))
  async list(@Query({ schema: filter }) { limit }: z.infer<typeof filter>) {
    return { rounds: await listRounds(this.database.manager, limit) };
  }

  @Get(':id')
  @MayCall('coordinator', 'branch-manager')
  @Answers(roundAnswer)
  async one(@Param('id', { schema: id }) round: Id<'round'>) {
    const found = await findRound(this.database.manager, round);
    if (!found) throw refusal('no-such-round', { id: round });
    return shown(found, await lastingVetoes(this.database.manager));
  }

  @Post(':id/pins')
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(200)
  @Answers(versionAnswer)
  pin(@Param('id', { schema: id }) round: Id<'round'>, @Body({ schema: pinned }) body: z.infer<typeof pinned>) {
    const { mentee, mentor, ...decision } = body;
    return this.database.transaction((tx) => pinPair(tx, { round, pair: { mentee, mentor }, ...decision }));
  }

  @Post(':id/vetoes')
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(200)
  @Answers(versionAnswer)
  veto(
    @Param('id', { schema: id }) round: Id<'round'>,
    @Body({ schema: vetoed }) body: z.infer<typeof vetoed>,
    @Caller() { subject: by }: Staff,
  ) {
    const { mentee, mentor, ...decision } = body;
    const input = { round, pair: { mentee, mentor }, by, ...decision };
    return this.database.transaction((tx) => vetoPair(tx, input, this.today()));
  }

  /** The two are to meet: a proposal is made. */
  @Post(':id/approvals')
  @MayCall('coordinator', 'branch-manager')
  @Answers(versionAnswer.extend({ proposal: z.uuid() }), 201)
  approve(@Param('id', { schema: id }) round: Id<'round'>, @Body({ schema: approved }) body: z.infer<typeof approved>) {
    const { mentee, mentor, version: seen } = body;
    const input = { round, pair: { mentee, mentor }, version: seen };
    return this.database.transaction((tx) => approvePair(tx, input, this.today()));
  }

  private today() {
    return dayOf(this.time.now());
  }
}
