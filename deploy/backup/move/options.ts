import { parseArgs } from 'node:util';
import type { Branch } from '@duo/kernel';
import { branchOf } from '../options.ts';
import { type Where, whereOf } from '../places/where.ts';

export type MoveAsked = { branch: Branch; from: Where; to: Where; undo: boolean };

export const usage =
  'npm run move -- --branch ghent [--from-compose PROJECT | --from-kubernetes NAMESPACE | --from-url URL] ' +
  '(--to-compose PROJECT | --to-kubernetes NAMESPACE | --to-url URL) [--undo]; --from-context, --to-context of kubectl';

const one = { type: 'string' } as const;
const options = {
  branch: one,
  undo: { type: 'boolean', default: false },
  ...{ 'from-compose': one, 'from-kubernetes': one, 'from-context': one, 'from-url': one },
  ...{ 'to-compose': one, 'to-kubernetes': one, 'to-context': one, 'to-url': one },
} as const;

/** Reads the options of `npm run move`, or throws an error that says what is wrong with them. */
export function parseMove(args: string[]): MoveAsked {
  const { values } = parseArgs({ args, options });
  const side = (of: 'from' | 'to') =>
    whereOf({
      compose: values[`${of}-compose`],
      kubernetes: values[`${of}-kubernetes`],
      context: values[`${of}-context`],
      url: values[`${of}-url`],
    });
  const to = side('to');
  if (!to.compose && !to.kubernetes && !to.url) throw new Error('where to? --to-compose, --to-kubernetes or --to-url');
  return { branch: branchOf(values.branch), from: side('from'), to, undo: values.undo };
}

/** A place as people call it; never the password of an address. */
export const nameOf = ({ compose, kubernetes, url }: Where) =>
  compose
    ? `the project ${compose}`
    : kubernetes
      ? `the namespace ${kubernetes}`
      : `the server ${new URL(url ?? '').host}`;
