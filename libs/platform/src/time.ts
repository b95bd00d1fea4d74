import { Injectable } from '@nestjs/common';

/** The clock of a process. Rules are never asked for the time: an edge reads it here and passes it in. */
@Injectable()
export class Time {
  now(): Date {
    return new Date();
  }
}
