import { fileURLToPath } from 'node:url';
import { defineService, runService } from '@duo/messaging';
import { AppModule } from './app.module.js';
import { config, type ImpactConfig } from './config.js';
import { readModel } from './tables.js';

export const impact = defineService({
  name: 'impact',
  description:
    'The figures of a branch, counted from events alone, each with its numerator, denominator and definition',
  config,
  module: AppModule,
  migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
  tables: readModel,
  readModel,
  jobs: {},
  listensTo: ['intake', 'matching', 'follow-up'],
  hears: (settings) => (settings as ImpactConfig).IMPACT_BRANCHES ?? [settings.BRANCH],
});

if (import.meta.main) await runService(impact);
