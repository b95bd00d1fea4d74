import { fileURLToPath } from 'node:url';
import { defineService, runService } from '@duo/messaging';
import { AppModule } from './app.module.js';
import { config } from './config.js';
import { journeys } from './tables.js';

export const impact = defineService({
  name: 'impact',
  description:
    'The figures of a branch, counted from events alone, each with its numerator, denominator and definition',
  config,
  module: AppModule,
  migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
  tables: [journeys],
  readModel: [journeys],
  jobs: {},
  listensTo: ['intake', 'matching'],
});

if (import.meta.main) await runService(impact);
