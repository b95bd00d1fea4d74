export {
  type BranchRole,
  Caller,
  type National,
  type NationalRole,
  type Participant,
  type Role,
  type Staff,
  tokenRoles,
} from './auth/caller.js';
export { type LinkGrant, linkKeys, signLink } from './auth/links.js';
export { ForPurpose, MayCall } from './auth/may-call.js';
export { tokenVerifier } from './auth/tokens.js';
export { whyClosed } from './closed.js';
export {
  type BaseConfig,
  baseConfig,
  ConfigError,
  type EnvironmentKey,
  environmentOf,
  type HttpConfig,
  httpConfig,
  loadConfig,
} from './config.js';
export { createDatabase, dropDatabase } from './create-database.js';
export { connection, type DatabaseOptions, openDataSource } from './database.js';
export { type Failure, type Loop, Pulse } from './health/pulse.js';
export { Readiness } from './health/readiness.js';
export { Answers } from './http/answers.js';
export { FileBody } from './http/file-body.js';
export { createHttp, type Http, type HttpOptions } from './http/http.js';
export { type FieldError, HttpProblem, type Problem } from './http/problem.js';
export { RateLimit } from './http/rate-limit.js';
export { type Route, Routes, routesOf } from './http/routes.js';
export { newId } from './id.js';
export { OnlyAsks, PassesKeyOn } from './idempotency/idempotency.interceptor.js';
export { asIdempotent, currentIdempotency, IdempotentRequest, Replay } from './idempotency/idempotency.js';
export { createLog, Log, type LogContext, type LogOptions, logContext } from './log.js';
export { counter, gauge, metrics } from './metrics.js';
export { appliedMigrations, type Migrations, migrate, pendingMigrations, withClient } from './migrate.js';
export { type MigrationDir, MigrationError, readDir } from './migration-files.js';
export { PLATFORM, type PlatformOptions } from './platform.js';
export { PlatformModule } from './platform.module.js';
export { redacted, tellError } from './redact.js';
export {
  currentTraceId,
  currentTraceparent,
  failed,
  inSpan,
  type OpenSpan,
  openSpan,
  type SpanOptions,
  startTelemetry,
  withSpan,
} from './telemetry.js';
export { Time } from './time.js';
export { formatTraceparent, parseTraceparent } from './traceparent.js';
