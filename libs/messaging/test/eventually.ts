import { eventually as patiently } from '@duo/testing';

/** Looks again and again until the check holds, and fails with its last error when that takes too long. */
export const eventually = (check: () => unknown, ms = 20_000): Promise<unknown> => patiently(check, { within: ms });
