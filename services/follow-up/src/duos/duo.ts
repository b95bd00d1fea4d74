import type { ClosingReason, Day, Id, Language } from '@duo/kernel';

export type DuoId = Id<'duo'>;
export type SilenceKind = 'no-first-meeting' | 'no-meeting' | 'three-cancelled';

/** A mentee and a mentor, from the day both said yes until the duo is closed. */
export type Duo = {
  id: DuoId;
  mentee: Id<'mentee'>;
  mentor: Id<'mentor'>;
  status: 'formed' | 'running' | 'closed';
  formedOn: Day | null;
  /** Came as an existing record of the branch. */
  recorded: boolean;
  signedOn: Day | null;
  endsOn: Day | null;
  agreementVersion: string | null;
  agreementLanguage: Language | null;
  /** Meetings and calls that were held, their minutes, and the silent weeks up to the last of them; at the closing, in all. */
  meetings: number;
  minutes: number;
  silentWeeks: number;
  lastContactOn: Day | null;
  cancelledInARow: number;
  /** The silence that was noticed; null again with the next contact. */
  silence: SilenceKind | null;
  silenceNoticedOn: Day | null;
  /** The mentor was reminded in this silence. */
  remindedOn: Day | null;
  checkInOn: Day | null;
  checkInDue: boolean;
  closingAskedOn: Day | null;
  closedOn: Day | null;
  reason: ClosingReason | null;
  mentorGoesOn: boolean | null;
  menteeReturns: boolean | null;
  /** The closing came from a record, so a corrected record replaces it. */
  closingRecorded: boolean;
};

/** A person of a duo, by id, and the day of leaving the programme. */
export type ParticipantRow = { person: Id<'person'>; withdrewOn: Day | null };

/** Who looked at the file of a duo. */
export type Reading = { id: Id<'reading'>; duo: DuoId; by: string; role: string; readAt: Date };
