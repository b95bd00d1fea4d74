export { type ParkedEvent, ParkedEvents, type ParkedFilter, type Retried } from './inbox/desk.js';
export * from './jobs/index.js';
export * from './log.js';
export * from './on.js';
export { ParkedController } from './parked.controller.js';
export { EventServer, type EventServerOptions } from './transport.js';
export * from './tx.js';
