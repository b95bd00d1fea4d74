-- What a service says, in the transaction that makes it true. Rows stay: this is the branch's event log, from which read
-- models are rebuilt.
create table outbox (
  sequence bigint generated always as identity primary key,
  id uuid not null, -- of version 7: it also tells when the event was said
  type text not null,
  subject text not null,
  version integer not null check (version > 0),
  occurred_at timestamptz not null,
  data bytea not null check (octet_length(data) <= 65536),
  traceparent text,
  published_at timestamptz,
  unique (subject, version)
) with (autovacuum_vacuum_scale_factor = 0.02);

-- What the relay reads. Rows may commit out of the order of their sequence: a position (`> last`) would skip some.
create index outbox_unpublished on outbox (sequence) where published_at is null;

-- The last version of each subject. Its row is locked by whoever says something of the subject until the commit, so that
-- the events of one subject stand in the outbox in the order of their versions and without a gap.
create table outbox_subjects (
  subject text primary key,
  version integer not null
) with (fillfactor = 80);
