import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AuthGuard } from './auth/auth.guard.js';
import { HealthController } from './health/health.controller.js';
import { Pulse } from './health/pulse.js';
import { Readiness } from './health/readiness.js';
import { OpenApiController } from './http/openapi.controller.js';
import { OpenApi } from './http/openapi.js';
import { ProblemFilter } from './http/problem.filter.js';
import { Routes } from './http/routes.js';
import { ValidationPipe } from './http/validation.pipe.js';
import { IdempotencyInterceptor } from './idempotency/idempotency.interceptor.js';
import { createLog, Log } from './log.js';
import { collectProcessMetrics } from './metrics.js';
import { PLATFORM, type PlatformOptions } from './platform.js';
import { Time } from './time.js';

/**
 * Everything of the platform that is injected: `Log`, `Time`, `Pulse`, `Readiness`, the options under `PLATFORM`; and what works by
 * itself on every route: who may call, validation, problems, idempotency, health, metrics, the OpenAPI document.
 */
@Global()
@Module({})
// biome-ignore lint/complexity/noStaticOnlyClass: Nest takes a dynamic module as a class that makes it
export class PlatformModule {
  static forRoot(options: PlatformOptions): DynamicModule {
    collectProcessMetrics();
    const log =
      options.log ??
      createLog({ branch: options.config.BRANCH, service: options.service, level: options.config.LOG_LEVEL });
    return {
      module: PlatformModule,
      controllers: [HealthController, OpenApiController],
      providers: [
        { provide: PLATFORM, useValue: options },
        { provide: Log, useValue: log },
        { provide: Pulse, useValue: options.pulse ?? new Pulse() },
        { provide: Time, useValue: options.time ?? new Time() },
        Readiness,
        Routes,
        OpenApi,
        { provide: APP_GUARD, useClass: AuthGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
        { provide: APP_PIPE, useClass: ValidationPipe },
      ],
      exports: [PLATFORM, Log, Pulse, Time, Readiness, Routes],
    };
  }
}
