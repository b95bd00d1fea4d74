import { type Id, languages, parseBranch, refusal } from '@duo/kernel';
import { Database } from '@duo/messaging';
import {
  Answers,
  Caller,
  ForPurpose,
  MayCall,
  type Participant,
  PLATFORM,
  type PlatformOptions,
  type Staff,
  Time,
} from '@duo/platform';
import { Body, Controller, Get, HttpCode, Inject, Post, Put } from '@nestjs/common';
import { z } from 'zod';
import type { IntakeConfig } from '../config.js';
import { deskOf } from '../letters/letter.actions.js';
import { announceClosing, answerHandOver } from './closing.actions.js';
import { answerOf, answers, closingOf, countAnswers } from './closing.queries.js';

const closing = z.object({ successor: z.string(), closesOn: z.iso.date() });
const isBranch = (text: string) => {
  try {
    return parseBranch(text) === text;
  } catch {
    return false;
  }
};
const announced = z.strictObject({
  successor: z.string().refine(isBranch, 'must be the short name of a branch'),
  closesOn: z.iso.date().describe('From this day on the branch does nothing any more'),
});
const counts = z.object({
  asked: z.int(),
  yes: z.int(),
  no: z.int(),
  silent: z.int().describe('Have not answered, which counts as a no'),
  toAsk: z.int().describe('Are still to be asked: announce again'),
});
const answered = z.strictObject({
  answer: z.enum(answers),
  textVersion: z.string().min(1).max(20),
  language: z.enum(languages).describe('Of the text that was read'),
});
const mine = closing.extend({ answer: z.enum(answers).nullable() });

/** A branch that closes: that it does, and who agrees to be handed over. */
@Controller()
export class ClosingController {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    @Inject(PLATFORM) private readonly platform: PlatformOptions<IntakeConfig>,
  ) {}

  /** Whether this branch closes; for whoever would enrol. */
  @Get('closing')
  @MayCall('public')
  @Answers(z.object({ closing: closing.nullable() }))
  async one() {
    return { closing: await this.found() };
  }

  /** Announces it, and writes to those who have not been asked yet, so many at a time: until `toAsk` is 0. */
  @Put('closing')
  @MayCall('branch-manager')
  @Answers(counts)
  announce(@Body({ schema: announced }) body: z.infer<typeof announced>, @Caller() { subject, role }: Staff) {
    const asked = { ...body, by: subject, role };
    return this.database.transaction((tx) => announceClosing(tx, asked, deskOf(this.platform.config), this.time.now()));
  }

  /** How many of those who were asked have said what. */
  @Get('closing/answers')
  @MayCall('coordinator', 'branch-manager')
  @Answers(counts.extend({ closing: closing.nullable() }))
  async answers() {
    return { ...(await countAnswers(this.database.manager)), closing: await this.found() };
  }

  /** What somebody is asked, and has said. */
  @Get('my/hand-over')
  @MayCall('participant')
  @ForPurpose('answer-hand-over')
  @Answers(mine)
  async mine(@Caller() { person }: Participant) {
    const [found, answer] = [await this.found(), await answerOf(this.database.manager, person as Id<'person'>)];
    if (!found || answer === undefined) throw refusal('no-such-closing');
    return { ...found, answer };
  }

  @Post('my/hand-over')
  @MayCall('participant')
  @ForPurpose('answer-hand-over')
  @HttpCode(204)
  answer(@Body({ schema: answered }) body: z.infer<typeof answered>, @Caller() { person }: Participant) {
    const input = { ...body, person: person as Id<'person'> };
    return this.database.transaction((tx) => answerHandOver(tx, input, this.time.now()));
  }

  private async found() {
    const found = await closingOf(this.database.manager);
    return found ? { successor: found.successor, closesOn: found.closesOn } : null;
  }
}
