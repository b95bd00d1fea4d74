import { Module } from '@nestjs/common';
import { EnrolmentController } from './enrolments/enrolment.controller.js';
import { PeopleController } from './enrolments/people.controller.js';

@Module({ controllers: [EnrolmentController, PeopleController] })
export class AppModule {}
