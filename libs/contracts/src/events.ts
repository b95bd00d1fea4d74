import { event } from './event.js';
import {
  MenteeEnrolledSchema,
  MenteeReadySchema,
  MenteeWithdrewSchema,
  MentorEnrolledSchema,
  MentorReadySchema,
  MentorWithdrewSchema,
} from './generated/duo/intake/v1/events_pb.js';
import { PoolEnteredSchema, PoolLeftSchema, WaitOverTargetSchema } from './generated/duo/matching/v1/events_pb.js';

/* The whole system in one page: every event that any service says. */

export const menteeEnrolled = event('intake', MenteeEnrolledSchema, 'mentee');
export const mentorEnrolled = event('intake', MentorEnrolledSchema, 'mentor');
export const menteeReady = event('intake', MenteeReadySchema, 'mentee');
export const mentorReady = event('intake', MentorReadySchema, 'mentor');
export const menteeWithdrew = event('intake', MenteeWithdrewSchema, 'mentee');
export const mentorWithdrew = event('intake', MentorWithdrewSchema, 'mentor');

export const poolEntered = event('matching', PoolEnteredSchema, 'person');
export const poolLeft = event('matching', PoolLeftSchema, 'person');
export const waitOverTarget = event('matching', WaitOverTargetSchema, 'person');
