import { EntitySchema } from 'typeorm';
import type { Enrolment, Person } from './enrolments/enrolment.js';

/** The only table of the system with names and contacts. */
export const people = new EntitySchema<Person>({
  name: 'people',
  schema: 'intake',
  columns: {
    id: { type: 'uuid', primary: true },
    givenName: { type: 'text', name: 'given_name' },
    familyName: { type: 'text', name: 'family_name' },
    email: { type: 'text', nullable: true },
    phone: { type: 'text', nullable: true },
    language: { type: 'text' },
  },
});

export const enrolments = new EntitySchema<Enrolment>({
  name: 'enrolments',
  schema: 'intake',
  columns: {
    person: { type: 'uuid', primary: true },
    side: { type: 'text' },
    status: { type: 'text' },
    languages: { type: 'text', array: true },
    enrolledOn: { type: 'date', name: 'enrolled_on' },
    readyOn: { type: 'date', name: 'ready_on', nullable: true },
    withdrewOn: { type: 'date', name: 'withdrew_on', nullable: true },
  },
});
