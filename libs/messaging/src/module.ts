import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Database } from './database.js';
import { EventsDocController } from './events-doc.controller.js';
import { ParkedEvents } from './inbox/desk.js';
import { JobsController } from './jobs/jobs.controller.js';
import { JobRunner } from './jobs/runner.js';
import { ParkedController } from './parked.controller.js';
import type { EventServer } from './transport.js';

type Parts = { database: Database; runner: JobRunner; events: EventServer | undefined };

/** What of messaging is injected, and the routes by which people look after what waits. */
@Global()
@Module({})
// biome-ignore lint/complexity/noStaticOnlyClass: Nest takes a dynamic module as a class that makes it
export class MessagingModule {
  static forRoot({ database, runner, events }: Parts): DynamicModule {
    return {
      module: MessagingModule,
      controllers: [JobsController, EventsDocController, ...(events ? [ParkedController] : [])],
      providers: [
        { provide: Database, useValue: database },
        { provide: JobRunner, useValue: runner },
        ...(events ? [{ provide: ParkedEvents, useValue: events.parked }] : []),
      ],
      exports: [Database],
    };
  }
}
