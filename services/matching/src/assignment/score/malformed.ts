import { Malformed } from '../problem.js';

/** Names the person, pair or part of the policy, and the rule that it breaks. */
export const malformed = (row: string, rule: string) => new Malformed(`${row}: ${rule}`);
