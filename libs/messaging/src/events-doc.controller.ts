import { asyncapi } from '@duo/contracts';
import type { BaseConfig } from '@duo/platform';
import { MayCall, PLATFORM, type PlatformOptions } from '@duo/platform';
import { Controller, Get, Inject } from '@nestjs/common';

/** What the branch's services say to each other, for whoever wants to read along. */
@Controller()
export class EventsDocController {
  constructor(@Inject(PLATFORM) private readonly platform: PlatformOptions<BaseConfig>) {}

  @Get('asyncapi.json')
  @MayCall('public')
  document() {
    return asyncapi(this.platform.config.BRANCH);
  }
}
