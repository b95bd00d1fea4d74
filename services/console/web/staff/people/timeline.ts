import type { Duo, File, Letter, Proposal } from './types.js';

/** Something that happened, on a day; `code` tells what kind of it. */
export type Happened = {
  on: string;
  what:
    | 'enrolled'
    | 'booked'
    | 'attended'
    | 'absent'
    | 'informed'
    | 'interview'
    | 'module'
    | 'trained'
    | 'assessed'
    | 'consent'
    | 'consentBack'
    | 'ready'
    | 'withdrew'
    | 'proposed'
    | 'met'
    | 'proposalEnded'
    | 'duoFormed'
    | 'duoSigned'
    | 'duoClosed'
    | 'letter';
  code?: string;
  many?: number;
  reasons?: readonly string[];
  note?: string | null;
  /** The other one of a proposal or a duo. */
  other?: string;
  to?: string;
};

type Of = { file: File; proposals: readonly Proposal[]; duos: readonly Duo[]; letters: readonly Letter[] };

/** Everything that happened to somebody, newest first; of one day, what came later in the way is in front. */
export function timelineOf({ file, proposals, duos, letters }: Of): Happened[] {
  const happened = [
    ...wayIn(file),
    ...proposals.flatMap((one) => ofProposal(one, file.id)),
    ...duos.flatMap((one) => ofDuo(one, file.id)),
    ...letters.map(
      (one): Happened => ({ on: one.askedAt.slice(0, 10), what: 'letter', code: one.template, to: '/letters' }),
    ),
  ];
  return happened
    .map((one, at) => ({ one, at }))
    .sort((a, b) => b.one.on.localeCompare(a.one.on) || b.at - a.at)
    .map(({ one }) => one);
}

const on = (day: string | null, happened: Omit<Happened, 'on'>): Happened[] => (day ? [{ on: day, ...happened }] : []);

function wayIn(file: File): Happened[] {
  const attended = file.bookings.some(({ status }) => status === 'attended');
  return [
    ...on(file.enrolledOn, { what: 'enrolled' }),
    ...file.consents.flatMap(({ purpose, givenOn, withdrawnOn }) => [
      ...on(givenOn, { what: 'consent', code: purpose }),
      ...on(withdrawnOn, { what: 'consentBack', code: purpose }),
    ]),
    ...file.assessments.flatMap(({ assessedOn, respondent, barriers }) =>
      on(assessedOn, { what: 'assessed', code: respondent, reasons: barriers.map(({ barrier }) => barrier) }),
    ),
    ...file.bookings.flatMap(({ startsAt, status }) =>
      status === 'cancelled' ? [] : on(startsAt.slice(0, 10), { what: status, to: '/sessions' }),
    ),
    ...(attended ? [] : on(file.informedOn, { what: 'informed' })),
    ...file.interviews.flatMap(({ heldOn, outcome, reasons, note }) =>
      on(heldOn, { what: 'interview', code: outcome, reasons, note }),
    ),
    ...file.modules.flatMap(({ module, followedOn }) => on(followedOn, { what: 'module', many: module })),
    ...on(file.modules.length === 0 ? file.trainedOn : null, { what: 'trained' }),
    ...on(file.readyOn, { what: 'ready' }),
    ...on(file.withdrewOn, { what: 'withdrew', ...(file.withdrawalReason ? { code: file.withdrawalReason } : {}) }),
  ];
}

const otherOf = (id: string, { mentee, mentor }: { mentee: string; mentor: string }) =>
  id === mentee ? mentor : mentee;

function ofProposal(proposal: Proposal, id: string): Happened[] {
  const other = otherOf(id, proposal);
  const { status, closesAt, metOn, proposedOn } = proposal;
  const ended = ['declined', 'lapsed', 'withdrawn'].includes(status);
  return [
    ...on(proposedOn, { what: 'proposed', other }),
    ...on(metOn, { what: 'met', other }),
    ...on(ended ? (closesAt?.slice(0, 10) ?? proposedOn) : null, { what: 'proposalEnded', code: status, other }),
  ];
}

function ofDuo(duo: Duo, id: string): Happened[] {
  const [other, to] = [otherOf(id, duo), `/duos/${duo.id}`];
  return [
    ...on(duo.formedOn, { what: 'duoFormed', other, to }),
    ...on(duo.signedOn, { what: 'duoSigned', other, to }),
    ...on(duo.closedOn, { what: 'duoClosed', other, to, ...(duo.reason ? { code: duo.reason } : {}) }),
  ];
}
