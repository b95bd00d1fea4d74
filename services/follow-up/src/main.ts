import { fileURLToPath } from 'node:url';
import { defineService, runService } from '@duo/messaging';
import { AppModule } from './app.module.js';
import { config } from './config.js';
import { jobs } from './jobs.js';
import { tables } from './tables.js';

export const followUp = defineService({
  name: 'follow-up',
  description: 'A duo from its agreement to the measure twelve months later',
  config,
  module: AppModule,
  migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
  tables,
  jobs,
  listensTo: ['intake', 'matching'],
});

if (import.meta.main) await runService(followUp);
