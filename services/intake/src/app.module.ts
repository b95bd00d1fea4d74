import { Module } from '@nestjs/common';
import { EnrolmentController } from './enrolments/enrolment.controller.js';
import { PeopleController } from './enrolments/people.controller.js';
import { SessionController } from './sessions/session.controller.js';

@Module({ controllers: [EnrolmentController, PeopleController, SessionController] })
export class AppModule {}
