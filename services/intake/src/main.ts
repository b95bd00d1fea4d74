import { fileURLToPath } from 'node:url';
import { defineService, runService } from '@duo/messaging';
import { AppModule } from './app.module.js';
import { config } from './config.js';
import { jobs } from './jobs.js';
import { assessments, bookings, consents, enrolments, interviews, letters, people, sessions } from './tables.js';

export const intake = defineService({
  name: 'intake',
  description: 'People enrol and become ready for a duo; their names and contacts are kept here and nowhere else',
  config,
  module: AppModule,
  migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
  tables: [people, enrolments, consents, interviews, assessments, sessions, bookings, letters],
  jobs,
  listensTo: ['matching', 'follow-up'],
});

if (import.meta.main) await runService(intake);
