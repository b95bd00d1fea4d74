import type { Side } from '@duo/kernel';
import type { Answers } from './answers.js';

/** What the questions of a page are given. */
export type Ask = { answers: Answers; change: (part: Partial<Answers>) => void; side: Side };
