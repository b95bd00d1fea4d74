import { MayCall } from '@duo/platform';
import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { JobRunner } from './runner.js';

const id = z.string().min(1).max(200);
const filter = z.object({
  status: z.enum(['due', 'done', 'failed', 'cancelled']).default('failed'),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

/** The jobs of a service, for the people who look after a branch. */
@Controller('jobs')
export class JobsController {
  constructor(private readonly runner: JobRunner) {}

  /** Those that were given up, unless another status is asked for. */
  @Get()
  @MayCall('ops', 'branch-manager')
  async list(@Query({ schema: filter }) { status, limit }: z.infer<typeof filter>) {
    return { jobs: await this.runner.list(status, limit) };
  }

  /** Does a job that was given up after all: it is due again, with all its attempts. */
  @Post(':id/retry')
  @MayCall('ops', 'branch-manager')
  @HttpCode(204)
  retry(@Param('id', { schema: id }) job: string) {
    return this.runner.retry(job);
  }

  /** Gives a job up for good. */
  @Post(':id/discard')
  @MayCall('ops', 'branch-manager')
  @HttpCode(204)
  discard(@Param('id', { schema: id }) job: string) {
    return this.runner.discard(job);
  }
}
