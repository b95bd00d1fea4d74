import { z } from 'zod';
import { meetingKinds } from './meeting.js';

/** What a mentor or a coordinator tells of a meeting: an act of twenty seconds. */
export const meetingForm = z.strictObject({
  heldOn: z.iso.date(),
  minutes: z.int().min(0).max(100_000).default(0).describe('0 of a cancelled meeting'),
  kind: z.enum(meetingKinds),
  note: z.string().trim().min(1).max(2000).nullable().default(null),
  again: z.boolean().default(false).describe('There were really two such meetings on one day'),
});
