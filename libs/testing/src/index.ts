export { type Answer, ask, type Question } from './ask.js';
export { type BranchOptions, type Environment, openBranch, type TestBranch } from './branch.js';
export { eventually } from './eventually.js';
export { messagingRows } from './rows.js';
