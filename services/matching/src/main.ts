import { fileURLToPath } from 'node:url';
import { defineService, runService } from '@duo/messaging';
import { AppModule } from './app.module.js';
import { config } from './config.js';
import { jobs } from './jobs.js';
import { places, proposals, recordedDuos, rounds } from './tables.js';

export const matching = defineService({
  name: 'matching',
  description: 'Who is ready for a duo waits in the pool; the team decides who meets, and both say whether they go on',
  config,
  module: AppModule,
  migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
  tables: [places, rounds, proposals, recordedDuos],
  jobs,
  listensTo: ['intake', 'follow-up'],
});

if (import.meta.main) await runService(matching);
