import type { Jobs } from '@duo/messaging';
import { forgetImport } from './imports/import.actions.js';

/** Everything that intake does later. */
export const jobs = {
  'forget-import': forgetImport,
} satisfies Jobs;
