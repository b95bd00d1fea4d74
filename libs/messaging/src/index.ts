export * from './log.js';
export * from './tx.js';
export * from './on.js';
