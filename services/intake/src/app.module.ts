import { Module } from '@nestjs/common';
import { ClosingController } from './closing/closing.controller.js';
import { EnrolmentController } from './enrolments/enrolment.controller.js';
import { PeopleController } from './enrolments/people.controller.js';
import { IntakeEvents } from './events.js';
import { ExportController } from './exports/export.controller.js';
import { ImportController } from './imports/import.controller.js';
import { ImportFaultsController } from './imports/import-faults.controller.js';
import { Importer } from './imports/importer.loop.js';
import { LetterController } from './letters/letter.controller.js';
import { Postman } from './letters/postman.mail.js';
import { SessionController } from './sessions/session.controller.js';
import { WorkController } from './work/work.controller.js';

@Module({
  controllers: [
    IntakeEvents,
    EnrolmentController,
    PeopleController,
    SessionController,
    LetterController,
    ExportController,
    ImportController,
    ImportFaultsController,
    WorkController,
    ClosingController,
  ],
  providers: [Postman, Importer],
})
export class AppModule {}
