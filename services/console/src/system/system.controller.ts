import { MayCall, PLATFORM, type PlatformOptions } from '@duo/platform';
import { Controller, Get, Headers, Inject, Query, Res } from '@nestjs/common';
import type { z } from 'zod';
import type { ConsoleConfig } from '../config.js';
import { pageQuery, type Reply, type RequestHeaders, sendPage, viewOf } from '../shell.http.js';
import { type Service, systemPage } from './page.js';

const isThere = (service: { name: string; url: string | undefined }): service is Service => service.url !== undefined;

@Controller('system')
export class SystemController {
  constructor(@Inject(PLATFORM) private readonly platform: PlatformOptions<ConsoleConfig>) {}

  @Get()
  @MayCall('public')
  page(
    @Query({ schema: pageQuery }) query: z.infer<typeof pageQuery>,
    @Headers() headers: RequestHeaders,
    @Res() reply: Reply,
  ) {
    const { BRANCH, INTAKE_URL, MATCHING_URL, FOLLOW_UP_URL, IMPACT_URL } = this.platform.config;
    const view = viewOf(BRANCH, query, headers);
    const services = [
      { name: 'intake', url: INTAKE_URL },
      { name: 'matching', url: MATCHING_URL },
      { name: 'follow-up', url: FOLLOW_UP_URL },
      { name: 'impact', url: IMPACT_URL },
    ];
    sendPage(reply, view, systemPage(view, services.filter(isThere)));
  }
}
