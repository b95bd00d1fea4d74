import type { Jobs } from '@duo/messaging';
import { flagLongWait } from './pool/pool.actions.js';
import { lapseProposal } from './proposals/proposal.actions.js';

/** Everything that matching does later. */
export const jobs = {
  'flag-long-wait': flagLongWait,
  'lapse-proposal': lapseProposal,
} satisfies Jobs;
