export { type Answer, ask, type Question } from './ask.js';
export { type BranchOptions, openBranch, type TestBranch } from './branch.js';
export { openDatabase, type TestDatabase } from './database.js';
export { eventually, type Patience } from './eventually.js';
export type { Environment } from './parts.js';
export { messagingRows } from './rows.js';
export { type Random, seeded, withSeed } from './seeded.js';
export { addressOf, describeOn, type TestServer } from './servers.js';
export { type End, type SpawnedService, type SpawnOptions, spawnService } from './service.js';
