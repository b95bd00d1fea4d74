export * from './address.js';
export * from './branch.js';
export * from './calendar.js';
export * from './codes.js';
export * from './id.js';
export * from './language.js';
export * from './random.js';
export * from './refusal.js';
