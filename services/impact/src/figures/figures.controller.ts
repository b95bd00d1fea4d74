import { dayOf, type SolutionKind, solutionKinds } from '@duo/kernel';
import { Database } from '@duo/messaging';
import { Answers, MayCall, PLATFORM, type PlatformOptions, Time } from '@duo/platform';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { z } from 'zod';
import type { ImpactConfig } from '../config.js';
import { publishedCounts } from '../funnel/answers.js';
import { isSynthetic, readRows } from '../life/life.queries.js';
import { type Counts, published } from './disclosure.js';
import { figuresOf, withinYear } from './figures.js';
import { compared, roundingRule } from './public.js';
import { byYear, waitingTimes } from './series.js';

const asked = z.strictObject({
  year: z.coerce.number().int().min(2000).max(2200).optional(),
  branch: z.string().min(2).max(31).optional(),
});
type Counted = Record<keyof Counts, z.ZodInt>;
const localized = z.object({ fr: z.string(), nl: z.string(), en: z.string() });
const kinds = Object.fromEntries(solutionKinds.map((kind) => [kind, z.int()])) as Record<SolutionKind, z.ZodInt>;

const answer = z.object({
  branch: z.string(),
  year: z.int().nullable(),
  asOf: z.iso.date(),
  synthetic: z.boolean().describe('Some of the records are made up'),
  figures: z.array(
    z.object({
      id: z.string(),
      name: localized,
      definition: localized,
      unit: z.enum(['persons', 'duos', 'solutions', 'days', 'hours', 'meetings', 'weeks', 'measures', 'share']),
      values: z.array(
        z.object({ part: z.string().nullable(), numerator: z.number(), denominator: z.number().nullable() }),
      ),
    }),
  ),
  years: z.array(z.object({ year: z.int(), persons: z.int(), duos: z.int(), ...kinds })).describe('K1 and K2 by year'),
  waiting: z
    .array(z.object({ from: z.int(), to: z.int().nullable(), duos: z.int() }))
    .describe('How the days of K10 are spread; `to` is the last day that counts'),
  branches: z.array(z.string()).describe('Which branches there are figures of'),
});

const beside = z.object({
  asOf: z.iso.date(),
  threshold: z.int().describe('Numbers that count fewer persons are left out'),
  rounding: localized.describe('How publishedAs comes about'),
  lines: z.array(
    z.object({
      branch: z.string().nullable().describe('null for all together'),
      year: z.int().nullable().describe('null for all years'),
      counted: z.object(Object.fromEntries(published.map((name) => [name, z.int()])) as Counted),
      published: publishedCounts,
    }),
  ),
});

@Controller('figures')
export class FiguresController {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    @Inject(PLATFORM) private readonly platform: PlatformOptions<ImpactConfig>,
  ) {}

  /**
   * Every indicator but the funnel, with numerator, denominator and definition, for those who work with them; and what
   * pictures are drawn from beside them, so that all rows are read once.
   */
  @Get()
  @MayCall('coordinator', 'branch-manager', 'analyst', 'evaluator')
  @Answers(answer)
  async figures(@Query({ schema: asked }) { year, branch }: z.infer<typeof asked>) {
    const asOf = dayOf(this.time.now());
    const manager = this.database.manager;
    const [rows, synthetic] = await Promise.all([readRows(manager, branch), isSynthetic(manager, branch)]);
    const of = { branch: branch ?? this.platform.config.BRANCH, year: year ?? null, asOf, synthetic };
    const waiting = waitingTimes(rows.duos, withinYear(year));
    const pictures = { years: byYear(rows), waiting, branches: this.branches };
    return { ...of, figures: figuresOf(rows, year, asOf), ...pictures };
  }

  /** Every number that is published, or is not, beside what was counted: why is one missing, and which one is it? */
  @Get('published')
  @MayCall('coordinator', 'branch-manager', 'analyst', 'evaluator')
  @Answers(beside)
  async published() {
    const threshold = this.platform.config.IMPACT_PUBLICATION_THRESHOLD;
    const lines = compared(await readRows(this.database.manager), this.branches, threshold);
    return { asOf: dayOf(this.time.now()), threshold, rounding: roundingRule, lines };
  }

  private get branches() {
    const { BRANCH, IMPACT_BRANCHES } = this.platform.config;
    return [...(IMPACT_BRANCHES ?? [BRANCH])];
  }
}
