export * from './jobs/index.js';
export * from './log.js';
export * from './on.js';
export * from './tx.js';
