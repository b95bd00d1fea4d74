export type { JobBackend } from './backend.js';
export { migratePostgresJobs, postgresBackend } from './backend.postgres.js';
export { redisBackend } from './backend.redis.js';
export { isDisconnection } from './disconnection.js';
export { checkActions, type Jobs, type JobTable } from './jobs.js';
export { type Ask, cancel, later } from './later.js';
export type { QueuedJob } from './row.js';
export { JobRunner, type JobRunnerOptions } from './runner.js';
export type { JobDatabase } from './worker.js';
