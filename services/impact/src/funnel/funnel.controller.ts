import { dayOf } from '@duo/kernel';
import { Database } from '@duo/messaging';
import { Answers, MayCall, PLATFORM, type PlatformOptions, Time } from '@duo/platform';
import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { z } from 'zod';
import type { ImpactConfig } from '../config.js';
import { publicFigures } from '../figures/public.js';
import { isSynthetic, readRows } from '../life/life.queries.js';
import { funnelAnswer, publishedAnswer } from './answers.js';
import { funnelOf } from './figures.js';
import { countJourneys } from './funnel.queries.js';
import { publish } from './publication.js';

const asked = z.strictObject({
  year: z.coerce.number().int().min(2000).max(2200).optional(),
  branch: z.string().min(2).max(31).optional(),
});

type Published = z.infer<typeof publishedAnswer>;

@Controller()
export class FunnelController {
  private kept: { until: number; published: Promise<Published> } | undefined;

  constructor(
    private readonly database: Database,
    private readonly time: Time,
    @Inject(PLATFORM) private readonly platform: PlatformOptions<ImpactConfig>,
  ) {}

  /** The funnel with every number, for those who work with it. */
  @Get('figures/funnel')
  @MayCall('coordinator', 'branch-manager', 'analyst', 'evaluator')
  @Answers(funnelAnswer)
  async funnel(@Query({ schema: asked }) { year, branch }: z.infer<typeof asked>) {
    const manager = this.database.manager;
    const [counts, synthetic] = await Promise.all([
      countJourneys(manager, { year, branch }),
      isSynthetic(manager, branch),
    ]);
    const funnel = this.answer(this.time.now(), synthetic, funnelOf(counts));
    return { ...funnel, branch: branch ?? funnel.branch };
  }

  /** What everybody may see: what was achieved, per branch and year, and the funnel. Counted once in a while, however many ask. */
  @Get('public/figures.json')
  @MayCall('public')
  @Answers(publishedAnswer)
  published(@Res({ passthrough: true }) reply: { header(name: string, value: string): unknown }) {
    const { IMPACT_PUBLIC_CACHE_SECONDS: seconds } = this.platform.config;
    reply.header('cache-control', `public, max-age=${seconds}`);
    const now = this.time.now();
    if (!this.kept || now.getTime() >= this.kept.until) {
      const published = this.publishedAt(now);
      this.kept = { until: now.getTime() + seconds * 1000, published };
      published.catch(() => {
        this.kept = undefined;
      });
    }
    return this.kept.published;
  }

  private async publishedAt(now: Date): Promise<Published> {
    const { IMPACT_PUBLICATION_THRESHOLD: threshold } = this.platform.config;
    const manager = this.database.manager;
    const [counts, rows, synthetic] = await Promise.all([
      countJourneys(manager),
      readRows(manager),
      isSynthetic(manager),
    ]);
    const funnel = this.answer(now, synthetic, publish(funnelOf(counts), threshold));
    return { ...funnel, threshold, ...publicFigures(rows, this.branches, threshold) };
  }

  private get branches() {
    const { BRANCH, IMPACT_BRANCHES } = this.platform.config;
    return IMPACT_BRANCHES ?? [BRANCH];
  }

  private answer<S>(now: Date, synthetic: boolean, steps: S) {
    return { indicator: 'K9' as const, branch: this.platform.config.BRANCH, asOf: dayOf(now), synthetic, steps };
  }
}
