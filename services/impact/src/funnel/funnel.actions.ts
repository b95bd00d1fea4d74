import type { Branch } from '@duo/kernel';
import type { Tx } from '@duo/messaging';
import { apply, type FunnelEvent, type Journey, stepsOf } from './funnel.js';

type Told = Journey & { branch: Branch };

const days = [
  ['enrolled_on', 'enrolledOn'],
  ['informed_on', 'informedOn'],
  ['interviewed_on', 'interviewedOn'],
  ['trained_on', 'trainedOn'],
  ['ready_on', 'readyOn'],
  ['proposed_on', 'proposedOn'],
  ['met_on', 'metOn'],
  ['agreed_on', 'agreedOn'],
  ['withdrew_on', 'withdrewOn'],
] as const;

/**
 * Adds what a batch of events tells, in one statement however many there are. Two services may tell of one person at
 * the same moment, so a fact is added to the row as it then is and never written back from an older reading; rows are
 * taken in the order of their ids, so that two batches cannot wait for each other.
 */
export async function followJourneys(tx: Tx, events: readonly { event: FunnelEvent; branch: Branch }[]) {
  const journeys = new Map<string, Told>();
  for (const { event, branch } of events)
    for (const step of stepsOf(event)) journeys.set(step.person, { ...apply(journeys.get(step.person), step), branch });
  const facts = [...journeys.values()];
  if (facts.length === 0) return;
  await tx.manager.query(statement, [
    facts.map(({ person }) => person),
    facts.map(({ side }) => side),
    facts.map(({ branch }) => branch),
    facts.map(({ overTarget }) => overTarget),
    ...days.map(([, day]) => facts.map((fact) => fact[day])),
  ]);
}

const columns = days.map(([column]) => column);

const statement = `
  insert into journeys (person, side, branch, over_target, ${columns.join(', ')})
  select * from unnest($1::uuid[], $2::text[], $3::text[], $4::boolean[], ${columns.map((_, at) => `$${at + 5}::date[]`).join(', ')})
    as told (person, side, branch, over_target, ${columns.join(', ')})
  order by person
  on conflict (person) do update set
    branch = coalesce(journeys.branch, excluded.branch),
    over_target = excluded.over_target or journeys.over_target,
    ${columns.map((column) => `${column} = coalesce(excluded.${column}, journeys.${column})`).join(',\n    ')}`;
