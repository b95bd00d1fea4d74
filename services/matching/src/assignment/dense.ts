import type { Problem, Solution, Watch } from './problem.js';
export const isDense = (_problem: Problem): boolean => false;
export const solveDense = (_problem: Problem, _watch: Watch): Solution => {
  throw new Error('todo');
};
