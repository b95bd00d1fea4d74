import type { Duo, File, Proposal } from './types.js';

/** What can be done on a person's file. */
export const deeds = ['interview', 'book', 'training', 'note', 'details', 'correct', 'assess', 'withdraw'] as const;
export type Deed = (typeof deeds)[number];

/** Where somebody stands, as the sentence on top of the file, and the next step. */
export type State = {
  sentence:
    | 'enrolled'
    | 'informed'
    | 'training'
    | 'notYet'
    | 'askAgain'
    | 'refused'
    | 'withdrawn'
    | 'ready'
    | 'proposed'
    | 'reflects'
    | 'inDuo'
    | 'afterDuo';
  /** Since when, or until when. */
  day: string;
  /** The other one of a proposal or a duo. */
  other?: string;
  next?: { deed: Deed } | { to: string; what: 'toMatching' | 'toProposal' | 'toDuo' };
};

type Known = { file: File; proposals: readonly Proposal[]; duos: readonly Duo[]; today: string };

const otherOf = (id: string, { mentee, mentor }: Pick<Duo, 'mentee' | 'mentor'>) => (id === mentee ? mentor : mentee);

export function stateOf({ file, proposals, duos, today }: Known): State {
  const open = duos.find(({ status }) => status !== 'closed');
  if (open) {
    const day = open.signedOn ?? open.formedOn ?? today;
    const next = { to: `/duos/${open.id}`, what: 'toDuo' } as const;
    return { sentence: 'inDuo', day, other: otherOf(file.id, open), next };
  }
  const asked = proposals.find(({ status }) => status === 'made' || status === 'met');
  if (asked && file.status === 'ready') {
    const [sentence, day] = asked.metOn
      ? (['reflects', asked.metOn] as const)
      : (['proposed', asked.proposedOn] as const);
    const next = { to: '/matching', what: 'toProposal' } as const;
    return { sentence, day, other: otherOf(file.id, asked), next };
  }
  return alone(file, today, duos.length > 0);
}

function alone(file: File, today: string, hadDuo: boolean): State {
  const at = (sentence: State['sentence'], day: string | null, next?: State['next']): State => {
    return { sentence, day: day ?? file.enrolledOn, ...(next ? { next } : {}) };
  };
  const interview = { deed: 'interview' } as const;
  switch (file.status) {
    case 'withdrawn':
      return at('withdrawn', file.withdrewOn);
    case 'refused':
      return at('refused', file.refusedOn, interview);
    case 'not-yet':
      return file.recontactOn && file.recontactOn <= today
        ? at('askAgain', file.recontactOn, interview)
        : at('notYet', file.recontactOn, interview);
    case 'ready':
      return at(hadDuo ? 'afterDuo' : 'ready', file.readyOn, { to: '/matching', what: 'toMatching' });
    case 'enrolled':
      if (file.interviewedOn) return at('training', file.interviewedOn, { deed: 'training' });
      return file.informedOn ? at('informed', file.informedOn, interview) : at('enrolled', file.enrolledOn, interview);
  }
}

/** What else can be done with somebody: not what would be refused. */
export function deedsOf(file: File): Deed[] {
  const { side, status, trainedOn, interviewedOn } = file;
  // Who has left may still ask for what is wrong to be put right.
  if (status === 'withdrawn') return ['details'];
  return deeds.filter((deed) => {
    if (deed === 'interview') return status !== 'ready' && !(status === 'enrolled' && interviewedOn !== null);
    if (deed === 'training') return side === 'mentor' && trainedOn === null;
    if (deed === 'note') return side === 'mentor' && !factsOf(file).informationNote;
    if (deed === 'assess') return side === 'mentee';
    return true;
  });
}

/** Fields that somebody else has corrected since one looked; what one wants to change oneself is told apart. */
export function changedMeanwhile(
  seen: Facts,
  now: Facts,
  mine: Facts,
): { field: string; now: unknown; mine?: unknown }[] {
  const fields = new Set([...Object.keys(seen), ...Object.keys(now)]);
  return [...fields]
    .filter((field) => JSON.stringify(seen[field]) !== JSON.stringify(now[field]))
    .map((field) => ({ field, now: now[field], ...(field in mine ? { mine: mine[field] } : {}) }));
}

export type Facts = Readonly<Record<string, unknown>>;

/** What counts: the answers, with the corrections over them. */
export const factsOf = ({ facts, corrections }: Pick<File, 'facts' | 'corrections'>): Facts => ({
  ...facts,
  ...corrections,
});
