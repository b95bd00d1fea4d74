import { EntitySchema } from 'typeorm';
import type { Place } from './pool/pool.js';
import type { Proposal } from './proposals/proposal.js';
import type { RecordedDuo } from './records/standing.js';
import type { Round } from './rounds/round.js';

const schema = 'matching';

export const places = new EntitySchema<Place>({
  name: 'places',
  schema,
  columns: {
    person: { type: 'uuid', primary: true },
    side: { type: 'text' },
    status: { type: 'text' },
    waitingSince: { type: 'date', name: 'waiting_since' },
    overTarget: { type: 'boolean', name: 'over_target' },
    leftOn: { type: 'date', name: 'left_on', nullable: true },
    profile: { type: 'jsonb', nullable: true },
    accompanies: { type: 'integer' },
    accompaniesRecorded: { type: 'integer', name: 'accompanies_recorded' },
    recorded: { type: 'boolean' },
  },
});

export const recordedDuos = new EntitySchema<RecordedDuo>({
  name: 'recorded_duos',
  schema,
  columns: {
    duo: { type: 'uuid', primary: true },
    mentee: { type: 'uuid' },
    mentor: { type: 'uuid' },
    formedOn: { type: 'date', name: 'formed_on', nullable: true },
    closedOn: { type: 'date', name: 'closed_on', nullable: true },
    returns: { type: 'text', array: true, nullable: true },
    keepsTime: { type: 'text', array: true, name: 'keeps_time', nullable: true },
  },
});

export const rounds = new EntitySchema<Round>({
  name: 'rounds',
  schema,
  columns: {
    id: { type: 'uuid', primary: true },
    heldOn: { type: 'date', name: 'held_on' },
    version: { type: 'integer' },
    facts: { type: 'jsonb' },
    withoutFacts: { type: 'uuid', array: true, name: 'without_facts' },
    result: { type: 'jsonb' },
  },
});

export const proposals = new EntitySchema<Proposal>({
  name: 'proposals',
  schema,
  columns: {
    id: { type: 'uuid', primary: true },
    mentee: { type: 'uuid' },
    mentor: { type: 'uuid' },
    status: { type: 'text' },
    proposedOn: { type: 'date', name: 'proposed_on' },
    metOn: { type: 'date', name: 'met_on', nullable: true },
    closesAt: { type: 'timestamptz', name: 'closes_at', nullable: true },
    answers: { type: 'jsonb' },
  },
});
