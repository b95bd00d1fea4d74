import { parseArgs } from 'node:util';
import { type Branch, branchNames, parseBranch } from '@duo/kernel';

export type StartOptions = {
  branches: readonly Branch[];
  /** All branches and the national view. */
  all: boolean;
  /** Without the synthetic history. */
  empty: boolean;
};

/** Reads the options of `npm start`, or throws an error that says what is wrong with them. */
export function parseStart(args: string[]): StartOptions {
  const { values } = parseArgs({
    args,
    options: {
      branch: { type: 'string', default: 'brussels' },
      all: { type: 'boolean', default: false },
      empty: { type: 'boolean', default: false },
    },
  });
  const { all, empty } = values;
  return { branches: all ? Object.keys(branchNames) : [parseBranch(values.branch)], all, empty };
}
