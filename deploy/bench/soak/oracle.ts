import {
  changesOf,
  type Evidence,
  effectsOf,
  eventsOf,
  type Heard,
  nameOf,
  placeOf,
  rankOf,
  type Said,
  textOf,
  waitOf,
} from './evidence.ts';

/** Ids that are where they should not be, or not where they should. */
export type Finding = { what: string; ids: string[] };

/** What is wrong with a run; all empty when nothing is. */
export type Verdict = {
  lost: Finding[];
  duplicated: Finding[];
  disordered: Finding[];
  /** Said or done without a change that was committed. */
  uncaused: Finding[];
  parked: Finding[];
};

/** Compares sets of ids, never counts alone: a loss and a surplus do not make up for each other. */
export function judge(evidence: Evidence): Verdict {
  const verdict: Verdict = { lost: [], duplicated: [], disordered: [], uncaused: [], parked: [] };
  judgeWrites(verdict, evidence);
  judgeEffects(verdict, evidence);
  for (const service of ['intake', 'matching'] as const) judgeEvents(verdict, evidence, service);
  tell(verdict.parked, 'parked', evidence.parked);
  return verdict;
}

export const idsIn = (findings: readonly Finding[]) => findings.reduce((sum, { ids }) => sum + ids.length, 0);

/** Every step of a story is a change, every change one event, and nothing is there that nobody did. */
function judgeWrites(verdict: Verdict, { stories, acknowledged, enrolments, said }: Evidence) {
  const steps = stories.flatMap(({ person, transactions }) => transactions.flat().map((step) => `${person} ${step}`));
  const changes = enrolments.flatMap(changesOf);
  compare(verdict, 'changes', steps, changes);
  tell(verdict.lost, 'changes that were acknowledged', lacking(acknowledged, changes));
  compare(verdict, 'events of intake', enrolments.flatMap(eventsOf), said.intake.map(nameOf));
}

/** What follows from the changes, in the other services: each once, and what it says is what the change said. */
function judgeEffects(verdict: Verdict, { enrolments, places, journeys, jobs, said }: Evidence) {
  const effects = enrolments.flatMap(effectsOf);
  compare(verdict, 'events of matching', effects, said.matching.map(nameOf));
  compare(verdict, 'jobs of matching', enrolments.flatMap(waitOf), jobs);
  compare(verdict, 'places in the pool', enrolments.flatMap(placeOf), places.map(textOf));
  compare(verdict, 'journeys in impact', enrolments.map(textOf), journeys.map(textOf));
}

/** Each event of a service is on the log, and was taken in once by everyone who listens, in the order of its subject. */
function judgeEvents(verdict: Verdict, { said, logged, heard }: Evidence, service: 'intake' | 'matching') {
  const ids = said[service].map(({ id }) => id);
  // The log may have an event twice; who listens may not.
  compare(verdict, `events of ${service} on the log`, ids, [...new Set(logged[service].map(({ id }) => id))]);
  tell(verdict.disordered, `the outbox of ${service}`, [...outOfTurn(said[service]), ...outOfStory(said[service])]);
  tell(verdict.disordered, `the log of ${service}`, [
    ...outOfTurn(first(logged[service])),
    ...scattered(logged[service]),
  ]);
  for (const { by, rows } of heard.filter(({ of }) => of === service)) {
    const what = `events of ${service} heard by ${by}`;
    compare(
      verdict,
      what,
      ids,
      rows.map(({ eventId }) => eventId),
    );
    tell(
      verdict.lost,
      `${what}, refused or given up`,
      rows.filter(isGivenUp).map(({ eventId }) => eventId),
    );
    tell(
      verdict.disordered,
      what,
      outOfTurn([...rows].sort((a, b) => a.handledAt - b.handledAt || a.version - b.version)),
    );
  }
}

function compare(verdict: Verdict, what: string, expected: readonly string[], actual: readonly string[]) {
  tell(verdict.lost, what, lacking(expected, actual));
  tell(verdict.uncaused, what, lacking(actual, expected));
  tell(verdict.duplicated, what, repeated(actual));
}

function tell(findings: Finding[], what: string, ids: readonly string[]) {
  if (ids.length > 0) findings.push({ what, ids: [...new Set(ids)] });
}

function lacking(these: readonly string[], those: readonly string[]): string[] {
  const there = new Set(those);
  return these.filter((one) => !there.has(one));
}

function repeated(these: readonly string[]): string[] {
  const seen = new Set<string>();
  return these.filter((one) => seen.has(one) || !seen.add(one));
}

/** Subjects whose versions are not 1, 2, 3 … in this order. */
function outOfTurn(events: readonly { subject: string; version: number }[]): string[] {
  const last = new Map<string, number>();
  return events.flatMap(({ subject, version }) => {
    const inTurn = version === (last.get(subject) ?? 0) + 1;
    last.set(subject, version);
    return inTurn ? [] : [`${subject} version ${version}`];
  });
}

/** Subjects of which something is said before what it follows from. */
function outOfStory(events: readonly Said[]): string[] {
  const last = new Map<string, number>();
  return events.flatMap((event) => {
    const inOrder = rankOf(event) > (last.get(event.subject) ?? -1);
    last.set(event.subject, rankOf(event));
    return inOrder ? [] : [`${event.subject} version ${event.version}`];
  });
}

/** The first time each event is there: a batch that is sent again begins again from its first event. */
function first<E extends { id: string }>(events: readonly E[]): E[] {
  const seen = new Set<string>();
  return events.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** Subjects that are on more than one partition. */
function scattered(events: readonly { subject: string; partition: number }[]): string[] {
  const partitions = new Map<string, number>();
  for (const { subject, partition } of events) if (!partitions.has(subject)) partitions.set(subject, partition);
  return events.filter((event) => partitions.get(event.subject) !== event.partition).map(({ subject }) => subject);
}

const isGivenUp = ({ outcome }: Heard) => outcome !== 'handled' && outcome !== 'skipped';
