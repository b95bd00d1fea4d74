import type { Step, Story } from './story.ts';

/** An event as its service keeps it, in the order it was said. */
export type Said = { id: string; type: string; subject: string; version: number };
/** A record of the log, in the order of its partition. */
export type Logged = { id: string; subject: string; version: number; partition: number };
/** A row of an inbox, with the instant at which its transaction began. */
export type Heard = { eventId: string; subject: string; version: number; outcome: string; handledAt: number };

type Side = 'mentee' | 'mentor';
/** A person as intake knows them, and as impact should. */
export type Journey = {
  person: string;
  side: Side;
  enrolledOn: string | null;
  readyOn: string | null;
  withdrewOn: string | null;
};
export type Place = { person: string; side: Side; status: string; waitingSince: string; leftOn: string | null };

/** Everything that is left of a run. */
export type Evidence = {
  /** What was to be done. */
  stories: readonly Story[];
  /** `<person> <step>` of every commit that was acknowledged. */
  acknowledged: readonly string[];
  enrolments: readonly Journey[];
  places: readonly Place[];
  journeys: readonly Journey[];
  /** `<job> <person>`, one for each row. */
  jobs: readonly string[];
  said: { intake: readonly Said[]; matching: readonly Said[] };
  logged: { intake: readonly Logged[]; matching: readonly Logged[] };
  heard: readonly { by: string; of: 'intake' | 'matching'; rows: readonly Heard[] }[];
  parked: readonly string[];
};

/** The changes that a person's row in intake is the sum of. */
export function changesOf({ person, readyOn, withdrewOn }: Journey): string[] {
  const steps: Step[] = ['enrol', ...(readyOn ? ['ready' as const] : []), ...(withdrewOn ? ['withdraw' as const] : [])];
  return steps.map((step) => `${person} ${step}`);
}

/** The events that these changes say. */
export function eventsOf({ person, side, readyOn, withdrewOn }: Journey): string[] {
  const kinds = ['Enrolled', ...(readyOn ? ['Ready'] : []), ...(withdrewOn ? ['Withdrew'] : [])];
  return kinds.map((kind) => `${side === 'mentee' ? 'Mentee' : 'Mentor'}${kind} ${person}`);
}

/** The events that matching says in answer: who was never ready had no place to leave. */
export function effectsOf({ person, readyOn, withdrewOn }: Journey): string[] {
  if (!readyOn) return [];
  return [`PoolEntered ${person}`, ...(withdrewOn ? [`PoolLeft ${person}`] : [])];
}

/** The jobs that matching asks for. */
export const waitOf = ({ person, readyOn }: Journey) => (readyOn ? [`flag-long-wait ${person}`] : []);

/** The place in the pool that follows from a person's changes. */
export function placeOf({ person, side, readyOn, withdrewOn }: Journey): string[] {
  if (!readyOn) return [];
  const status = withdrewOn ? 'left' : 'waiting';
  return [textOf({ person, side, status, waitingSince: readyOn, leftOn: withdrewOn })];
}

export const textOf = (row: Place | Journey): string => JSON.stringify(Object.entries(row).sort());

export const nameOf = ({ type, subject }: Said) => `${type.slice(type.lastIndexOf('.') + 1)} ${subject}`;

const ranks = ['Enrolled', 'Ready', 'Withdrew', 'PoolEntered', 'PoolLeft'];

/** Of two events of one subject and service, the one with the higher rank follows from the other. */
export const rankOf = ({ type }: Said) => ranks.findIndex((kind) => type.endsWith(kind));
