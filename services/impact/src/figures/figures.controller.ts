import { dayOf, type SolutionKind, solutionKinds } from '@duo/kernel';
import { Database } from '@duo/messaging';
import { Answers, MayCall, PLATFORM, type PlatformOptions, Time } from '@duo/platform';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { z } from 'zod';
import type { ImpactConfig } from '../config.js';
import { isSynthetic, readRows } from '../life/life.queries.js';
import { figuresOf, withinYear } from './figures.js';
import { byYear, waitingTimes } from './series.js';

const asked = z.strictObject({
  year: z.coerce.number().int().min(2000).max(2200).optional(),
  branch: z.string().min(2).max(31).optional(),
});
const localized = z.object({ fr: z.string(), nl: z.string(), en: z.string() });
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
});

const kinds = Object.fromEntries(solutionKinds.map((kind) => [kind, z.int()])) as Record<SolutionKind, z.ZodInt>;
const series = z.object({
  years: z.array(z.object({ year: z.int(), persons: z.int(), duos: z.int(), ...kinds })).describe('K1 and K2 by year'),
  waiting: z
    .array(z.object({ from: z.int(), to: z.int().nullable(), duos: z.int() }))
    .describe('How the days of K10 are spread; `to` is the last day that counts'),
  branches: z.array(z.string()).describe('Which branches there are figures of'),
});

@Controller('figures')
export class FiguresController {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    @Inject(PLATFORM) private readonly platform: PlatformOptions<ImpactConfig>,
  ) {}

  /** Every indicator but the funnel, with numerator, denominator and definition, for those who work with them. */
  @Get()
  @MayCall('coordinator', 'branch-manager', 'analyst', 'evaluator')
  @Answers(answer)
  async figures(@Query({ schema: asked }) { year, branch }: z.infer<typeof asked>) {
    const asOf = dayOf(this.time.now());
    const manager = this.database.manager;
    const [rows, synthetic] = await Promise.all([readRows(manager, branch), isSynthetic(manager, branch)]);
    const of = { branch: branch ?? this.platform.config.BRANCH, year: year ?? null, asOf, synthetic };
    return { ...of, figures: figuresOf(rows, year, asOf) };
  }

  /** What pictures are drawn from beside the indicators: year by year, and how long the wait for a duo was. */
  @Get('series')
  @MayCall('coordinator', 'branch-manager', 'analyst', 'evaluator')
  @Answers(series)
  async series(@Query({ schema: asked }) { year, branch }: z.infer<typeof asked>) {
    const { BRANCH, IMPACT_BRANCHES } = this.platform.config;
    const rows = await readRows(this.database.manager, branch);
    const waiting = waitingTimes(rows.duos, withinYear(year));
    return { years: byYear(rows), waiting, branches: [...(IMPACT_BRANCHES ?? [BRANCH])] };
  }
}
