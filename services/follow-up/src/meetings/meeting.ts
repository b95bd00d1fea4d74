import type { Day, Id, Respondent } from '@duo/kernel';
import type { DuoId } from '../duos/duo.js';

export const meetingKinds = ['met', 'call', 'cancelled'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

export type Meeting = {
  id: Id<'meeting'>;
  duo: DuoId;
  heldOn: Day;
  minutes: number;
  kind: MeetingKind;
  note: string | null;
  loggedBy: Respondent;
  loggedAt: Date;
  takenBackAt: Date | null;
};

/** What an existing record tells of the meetings before the duo was kept here. */
export type RecordedMeetings = {
  duo: DuoId;
  meetings: number;
  minutes: number;
  silentWeeks: number;
  lastHeldOn: Day | null;
};
