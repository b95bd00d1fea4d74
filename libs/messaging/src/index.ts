export { runService } from './cli.js';
export {
  type Committed,
  ConnectionLost,
  Database,
  type DatabaseOptions,
  type OpenTx,
} from './database.js';
export { type OutboxRow, toRecord } from './envelope.js';
export { noteEnd, noteExport } from './export-note.js';
export { forgetKeys } from './idempotency.js';
export { type ParkedEvent, ParkedEvents, type ParkedFilter, type Retried } from './inbox/desk.js';
export * from './jobs/index.js';
export { KafkaLog, type KafkaLogOptions } from './kafka/kafka-log.js';
export { type GroupSeen, lookAtKafka, type TopicSeen } from './kafka/look.js';
export * from './log.js';
export { mirrorLog } from './mirror.js';
export * from './on.js';
export { largestData } from './outbox.js';
export { ParkedController } from './parked.controller.js';
export { migrationsOf, openParts, type ServiceParts, schemaOf, topicsOf } from './parts.js';
export { PostgresLog, type PostgresLogOptions } from './postgres/postgres-log.js';
export { type Rebuilt, rebuild } from './rebuild.js';
export { Relay, type RelayOptions } from './relay.js';
export { isUnrenewed, noteRestore, type Restored } from './restored.js';
export { defineService, type Running, type Service, type ServiceDefinition } from './service.js';
export { EventServer, type EventServerOptions } from './transport.js';
export * from './tx.js';
