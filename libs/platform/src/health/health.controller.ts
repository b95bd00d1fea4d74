import { Controller, Get, Header, Inject } from '@nestjs/common';
import { MayCall } from '../auth/may-call.js';
import { HttpProblem } from '../http/problem.js';
import { buildInfo, metrics, serviceReady } from '../metrics.js';
import { PLATFORM, type PlatformOptions } from '../platform.js';
import { type Failure, Pulse } from './pulse.js';
import { Readiness } from './readiness.js';

/** What the one who runs the service asks. For the inside of the network: a gateway does not publish these. */
@Controller()
export class HealthController {
  constructor(
    private readonly pulse: Pulse,
    private readonly readiness: Readiness,
    @Inject(PLATFORM) private readonly platform: PlatformOptions,
  ) {}

  /** Is the process alive? If not, it must be started anew. */
  @Get('health/live')
  @MayCall('public')
  @Header('cache-control', 'no-store')
  async live() {
    refuse('not-alive', await this.pulse.failures());
    return { status: 'ok' };
  }

  /** May requests be sent here, and to which release? If not, later perhaps. */
  @Get('health/ready')
  @MayCall('public')
  @Header('cache-control', 'no-store')
  async ready() {
    refuse('not-ready', await this.readiness.failures());
    return { status: 'ok', version: this.platform.config.DUO_VERSION };
  }

  @Get('metrics')
  @MayCall('public')
  @Header('content-type', metrics.contentType)
  async metrics(): Promise<string> {
    const { length: faults } = await this.readiness.failures();
    const { service, config } = this.platform;
    serviceReady.set({ service }, faults === 0 ? 1 : 0);
    buildInfo.set({ service, version: config.DUO_VERSION }, 1);
    return metrics.metrics();
  }
}

const messages = {
  silent: 'has been silent too long',
  failed: 'does not hold',
  timeout: 'did not answer in time',
  stopping: 'is stopping',
};

function refuse(code: string, failures: Failure[]) {
  if (failures.length === 0) return;
  throw new HttpProblem(503, code, {
    errors: failures.map(({ name, rule }) => ({ field: name, rule, message: messages[rule] })),
  });
}
