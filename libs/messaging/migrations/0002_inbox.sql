-- What a service has heard. One row per event, whatever became of it: the primary key is what makes a second delivery
-- no second effect, and the highest version of a subject tells which event is next.
create table inbox (
  topic text not null,
  subject text not null,
  version integer not null check (version > 0),
  event_id uuid not null,
  -- skipped: known, but nothing for this service; refused: a rule said no; discarded: a person gave it up.
  outcome text not null check (outcome in ('handled', 'skipped', 'refused', 'discarded')),
  refusal text, -- the code of the rule
  handled_at timestamptz not null default now(),
  primary key (topic, subject, version),
  check ((outcome = 'refused') = (refusal is not null))
);

-- Events that could not be applied yet, as they came. Nothing here is lost or applied; each waits for its turn (early,
-- behind), for another attempt (failed) or for a person (unreadable, conflicting).
create table parked (
  id uuid primary key,
  topic text not null,
  partition integer not null, -- -1: read from an outbox by a rebuild, and then the offset is its sequence
  "offset" bigint not null,
  key text not null,
  subject text, -- null when the headers do not tell
  version integer,
  event_id uuid,
  type text,
  headers jsonb not null,
  value bytea not null,
  reason text not null check (reason in ('failed', 'unreadable', 'behind', 'early', 'conflicting')),
  error text, -- what went wrong, without what the event says
  attempts integer not null default 0, -- later attempts, beside those on arrival
  next_attempt_at timestamptz, -- null: only a person tries again
  parked_at timestamptz not null default now(),
  check (reason not in ('failed', 'behind', 'early') or num_nulls(subject, version, event_id, type) = 0)
);

-- A message that is delivered again is parked once. A position alone does not tell messages apart: a log can start anew.
create unique index parked_waiting on parked (topic, subject, version, event_id) where reason in ('failed', 'behind', 'early');
create unique index parked_aside on parked (topic, partition, "offset", md5(value)) where reason in ('unreadable', 'conflicting');
create index parked_listed on parked (parked_at, "offset", id);

-- Who gave a parked event another try, or gave it up, and what came of it. Outlives the parked row.
create table parked_actions (
  id uuid primary key,
  parked uuid not null,
  action text not null check (action in ('retry', 'discard')),
  by text not null,
  at timestamptz not null default now(),
  outcome text not null,
  topic text not null,
  subject text,
  version integer,
  event_id uuid,
  type text,
  reason text not null,
  error text
);
