import { daysBetween } from '../../i18n/formats.js';

export const sources = ['intake', 'matching', 'follow-up'] as const;
export type Source = (typeof sources)[number];

/** What can wait for somebody, by the service that knows of it. */
export const kindsOf = {
  intake: ['interview', 'ask-again', 'training', 'attendance'],
  matching: ['over-target', 'first-meeting', 'answers', 'came-to-nothing'],
  'follow-up': ['silence', 'agreement', 'check-in', 'closing', 'measure'],
} as const satisfies Record<Source, readonly string[]>;

export type Kind = (typeof kindsOf)[Source][number];
export const kinds: readonly Kind[] = sources.flatMap((source) => [...kindsOf[source]]);

/** What a service tells of one thing that waits; what does not belong to its kind is not there, or null. */
export type Work = {
  kind: Kind;
  since: string;
  person?: string | null;
  side?: 'mentee' | 'mentor' | null;
  session?: string | null;
  many?: number | null;
  proposal?: string | null;
  duo?: string;
  mentee?: string | null;
  mentor?: string | null;
  closesAt?: string | null;
  ended?: 'declined' | 'lapsed' | null;
  light?: 'amber' | 'red' | null;
  moment?: 'closing' | 'month-12' | null;
  twice?: boolean | null;
};
export type Queue = { work: readonly Work[]; counts: Readonly<Partial<Record<Kind, number>>> };

/** What tells one row from another. */
export const keyOf = ({ kind, person, session, proposal, duo, moment }: Work) =>
  [kind, person, session, proposal, duo, moment].filter(Boolean).join(' ');

/** All that waits in one list, longest first. */
export const longestFirst = (queues: readonly Queue[]): Work[] =>
  queues.flatMap(({ work }) => work).sort((a, b) => a.since.localeCompare(b.since) || keyOf(a).localeCompare(keyOf(b)));

export const countOf = (queue: Queue | undefined): number =>
  Object.values(queue?.counts ?? {}).reduce((sum, many) => sum + many, 0);

/** How many of each kind there are; a kind of which there is none is left out. */
export function countsOf(queues: readonly Queue[]): [Kind, number][] {
  const all: Partial<Record<Kind, number>> = Object.assign({}, ...queues.map(({ counts }) => counts));
  return kinds.flatMap((kind) => (all[kind] ? [[kind, all[kind]] as [Kind, number]] : []));
}

export const sourceOf = (kind: Kind): Source =>
  sources.find((source) => (kindsOf[source] as readonly Kind[]).includes(kind)) ?? 'intake';

/** Whom a telephone call is the way on with. */
export const toCall = ({ kind, person, mentee }: Work): string | undefined =>
  kind === 'ask-again' ? (person ?? undefined) : kind === 'measure' ? (mentee ?? undefined) : undefined;

/** The form of a duo's file that is the one thing to do; a silence asks for a conversation, whatever comes of it. */
const formOf = ({ kind, moment }: Work): Record<string, string> =>
  kind === 'silence' ? {} : { do: kind === 'measure' ? `measure-${moment}` : kind };

/** Where the one thing to do about it is done. */
export function placeOf(work: Work): { to: string; search?: Record<string, string> } {
  const { kind, person, session, duo } = work;
  if (duo) return { to: `/duos/${duo}`, search: formOf(work) };
  if (kind === 'training') return { to: `/people/${person}`, search: { do: 'training' } };
  if (kind === 'interview' || kind === 'ask-again') return { to: `/people/${person}`, search: { do: 'interview' } };
  if (kind === 'attendance') return { to: '/sessions', search: { session: session ?? '' } };
  return { to: '/matching' };
}

/** How long something waits, in the unit in which one would say it. */
export function ageOf(days: number): { n: number; unit: 'day' | 'month' | 'year' } {
  if (days < 100) return { n: days, unit: 'day' };
  if (days < 731) return { n: Math.round(days / 30.44), unit: 'month' };
  return { n: Math.floor(days / 365.25), unit: 'year' };
}

/** Long enough to be noticed before all else. */
export const isLate = ({ kind, since, light }: Work, today: string): boolean =>
  light === 'red' || kind === 'over-target' || (kind !== 'silence' && daysBetween(since, today) > 14);
