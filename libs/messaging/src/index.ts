export * from './log.js';
export * from './tx.js';
