import { meetingLogged, meetingTakenBack } from '@duo/contracts';
import { type Day, type Id, type Respondent, refusal } from '@duo/kernel';
import { type Duo, type DuoId, refuseIfClosed, refuseUnlessWithin, runningSince } from '../duos/duo.js';

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

/** A meeting takes no longer than half a day and night. */
const mostMinutes = 720;

/** The two met, spoke or cancelled. The same meeting twice is more often a slip than a fact: `again` says that it is one. */
export function log(duo: Duo, given: Meeting, others: readonly Meeting[], again: boolean, today: Day) {
  runningSince(duo);
  refuseUnlessWithin(duo, 'meeting', given.heldOn, today);
  const { kind, heldOn } = given;
  const minutes = kind === 'cancelled' ? 0 : given.minutes;
  if (minutes > mostMinutes) throw refusal('meeting-over-twelve-hours', { minutes });
  if (minutes === 0 && kind !== 'cancelled') throw refusal('meeting-without-minutes');
  const same = others.find(
    (other) => !other.takenBackAt && other.heldOn === heldOn && other.kind === kind && other.minutes === minutes,
  );
  if (same && !again) throw refusal('meeting-is-logged-already', { meeting: same.id, heldOn });
  const next: Meeting = { ...given, minutes };
  const { duo: id, id: meeting, loggedBy } = next;
  return { next, events: [meetingLogged({ duo: id, meeting, heldOn, minutes, kind, loggedBy })] };
}

/** It was logged by mistake. A link takes back only what its own side has logged. */
export function takeBack(duo: Duo, meeting: Meeting, by: Respondent, now: Date) {
  refuseIfClosed(duo);
  if (meeting.takenBackAt) throw refusal('meeting-is-taken-back-already');
  if (by !== 'coordinator' && meeting.loggedBy !== by) throw refusal('meeting-was-logged-by-somebody-else');
  return {
    next: { ...meeting, takenBackAt: now },
    events: [meetingTakenBack({ duo: meeting.duo, meeting: meeting.id })],
  };
}

/** A meeting as the volunteer who logged it sees it. */
export type LogLine = {
  id: string;
  heldOn: Day;
  minutes: number;
  kind: MeetingKind;
  /** One's own; what somebody else noted is private. */
  note: string | null;
  loggedBy: 'mentee' | 'mentor' | 'coordinator';
  /** When somebody of the branch first looked at the log with this meeting in it. */
  readAt: string | null;
};
