import { metrics } from '@duo/platform';
import { Counter, Gauge, Histogram } from 'prom-client';

/** What came of jobs, by name: done, refused, again (an attempt failed), failed (for good). */
export const jobsTotal = new Counter({
  name: 'duo_jobs_total',
  help: 'Attempts of jobs, by what came of them',
  labelNames: ['service', 'job_name', 'outcome'] as const,
  registers: [metrics],
});

export const jobLatenessSeconds = new Histogram({
  name: 'duo_job_lateness_seconds',
  help: 'Time from the instant a job was due to its being done',
  labelNames: ['service', 'job_name'] as const,
  buckets: [0.01, 0.05, 0.25, 1, 5, 30, 120, 600, 3600, 86_400],
  registers: [metrics],
});

/** Overdue: the time has come and the job is not done. Failed: given up, waiting for someone to retry or discard it. */
export const waitingJobs = new Gauge({
  name: 'duo_waiting_jobs',
  help: 'Jobs that are overdue, and jobs that have failed, as the feeding process saw them last',
  labelNames: ['service', 'job_name', 'state'] as const,
  registers: [metrics],
});
