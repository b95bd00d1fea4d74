import { HttpProblem, MayCall, PLATFORM, type PlatformOptions } from '@duo/platform';
import { Controller, Get, Header, Headers, Inject, Query, Res } from '@nestjs/common';
import type { z } from 'zod';
import type { ConsoleConfig } from '../config.js';
import { pageQuery, type Reply, type RequestHeaders, sendPage, viewOf } from '../shell.http.js';
import { Figures } from './figures.http.js';
import { figuresPage } from './page.js';

@Controller()
export class FiguresController {
  constructor(
    private readonly figures: Figures,
    @Inject(PLATFORM) private readonly platform: PlatformOptions<ConsoleConfig>,
  ) {}

  /** The public page. Without figures it still says where one is, and what to do. */
  @Get()
  @MayCall('public')
  async page(
    @Query({ schema: pageQuery }) query: z.infer<typeof pageQuery>,
    @Headers() headers: RequestHeaders,
    @Res() reply: Reply,
  ) {
    const { BRANCH } = this.platform.config;
    const view = viewOf(BRANCH, query, headers);
    const figures = await this.figures.latest();
    sendPage(reply, view, figuresPage(view, figures), figures ? 200 : 503);
  }

  /** The numbers of the page, for those who want to go on counting. */
  @Get('figures.json')
  @MayCall('public')
  @Header('cache-control', 'no-cache')
  async asData() {
    const figures = await this.figures.latest();
    if (!figures) throw new HttpProblem(503, 'no-figures-now', { headers: { 'retry-after': '60' } });
    return figures;
  }
}
