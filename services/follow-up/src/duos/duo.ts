import { agreementSigned } from '@duo/contracts';
import {
  type ClosingReason,
  type Day,
  daysAfter,
  type Id,
  type Language,
  monthsAfter,
  refusal,
  type Side,
  sides,
} from '@duo/kernel';
import type { Settings } from '../settings.js';

export type DuoId = Id<'duo'>;
export type SilenceKind = 'no-first-meeting' | 'no-meeting' | 'three-cancelled';

/** A mentee and a mentor, from the day both said yes until the duo is closed. */
export type Duo = {
  id: DuoId;
  mentee: Id<'person'>;
  mentor: Id<'person'>;
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

/** A person of a duo, by id, and the day and coded reason of leaving the programme. */
export type ParticipantRow = { person: Id<'person'>; withdrewOn: Day | null; withdrawalReason: string | null };

/** Who looked at the file of a duo. */
export type Reading = { id: Id<'reading'>; duo: DuoId; by: string; role: string; readAt: Date };

export type Formed = Pick<Duo, 'id' | 'mentee' | 'mentor' | 'formedOn'>;

/** Both have said yes: the agreement is to be signed. */
export const form = (formed: Formed, recorded = false): Duo => ({
  ...formed,
  status: 'formed',
  recorded,
  signedOn: null,
  endsOn: null,
  agreementVersion: null,
  agreementLanguage: null,
  meetings: 0,
  minutes: 0,
  silentWeeks: 0,
  lastContactOn: null,
  cancelledInARow: 0,
  silence: null,
  silenceNoticedOn: null,
  remindedOn: null,
  checkInOn: null,
  checkInDue: false,
  closingAskedOn: null,
  closedOn: null,
  reason: null,
  mentorGoesOn: null,
  menteeReturns: null,
  closingRecorded: false,
});

export type Agreement = { signedOn: Day; textVersion: string; language: Language; signedBy: readonly Side[] };

/** Both have signed the agreement and the code of conduct: from that day the duo is accompanied, so many months long. */
export function sign(duo: Duo, { signedOn, textVersion, language, signedBy }: Agreement, today: Day, of: Settings) {
  refuseIfClosed(duo);
  if (duo.status === 'running') throw refusal('agreement-is-signed-already', { signedOn: duo.signedOn });
  if (signedOn > today) throw refusal('agreement-in-the-future', { signedOn });
  if (duo.formedOn && signedOn < duo.formedOn)
    throw refusal('agreement-before-both-said-yes', { signedOn, formedOn: duo.formedOn });
  const missing = sides.filter((side) => !signedBy.includes(side));
  if (missing.length > 0) throw refusal('both-must-sign', { missing });
  const next: Duo = {
    ...runFrom(duo, signedOn, of),
    agreementVersion: textVersion,
    agreementLanguage: language,
    checkInOn: daysAfter(signedOn, of.checkInDays),
  };
  return { next, events: [signed(next)] };
}

/** The duo runs from this day; how it was agreed is for the caller to say. */
export const runFrom = (duo: Duo, signedOn: Day, { months }: Pick<Settings, 'months'>): Duo => ({
  ...duo,
  status: duo.status === 'closed' ? 'closed' : 'running',
  signedOn,
  endsOn: monthsAfter(signedOn, months),
});

export const signed = ({ id, mentee, mentor, signedOn, endsOn }: Duo) =>
  agreementSigned({ duo: id, mentee, mentor, signedOn: signedOn ?? '', endsOn: endsOn ?? '' });

export function refuseIfClosed({ status, closedOn }: Duo) {
  if (status === 'closed') throw refusal('duo-is-closed', { closedOn });
}

/** What is done with a duo while it runs. Returns the day of its agreement. */
export function runningSince(duo: Duo): Day {
  refuseIfClosed(duo);
  return accompaniedSince(duo);
}

/** What is asked of a duo that was accompanied, closed or not. Returns the day of its agreement. */
export function accompaniedSince({ signedOn }: Duo): Day {
  if (!signedOn) throw refusal('agreement-is-not-signed');
  return signedOn;
}

/** A day on which something happened to a duo: not to come, and not before its agreement. */
export function refuseUnlessWithin(duo: Duo, what: string, day: Day, today: Day) {
  const since = accompaniedSince(duo);
  if (day > today) throw refusal(`${what}-in-the-future`, { day });
  if (day < since) throw refusal(`${what}-before-the-agreement`, { day, signedOn: since });
}
