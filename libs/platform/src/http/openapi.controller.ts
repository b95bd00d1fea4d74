import { Controller, Get } from '@nestjs/common';
import { MayCall } from '../auth/may-call.js';
import { OpenApi } from './openapi.js';

@Controller()
export class OpenApiController {
  constructor(private readonly openApi: OpenApi) {}

  /** This document. */
  @Get('openapi.json')
  @MayCall('public')
  document(): object {
    return this.openApi.document();
  }
}
