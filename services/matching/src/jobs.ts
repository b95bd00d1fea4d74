import type { Jobs } from '@duo/messaging';
import { flagLongWait } from './pool/pool.actions.js';

/** Everything that matching does later. */
export const jobs = {
  'flag-long-wait': flagLongWait,
} satisfies Jobs;
