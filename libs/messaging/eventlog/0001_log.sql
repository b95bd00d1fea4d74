-- The event log of a branch that has no Kafka: one partition per topic.
create table topics (
  topic text collate "C" primary key,
  -- Locked by whoever appends until the commit: offsets have no gap and become visible in their order.
  next_offset bigint not null default 0
) with (fillfactor = 50);

create table records (
  topic text collate "C" not null references topics,
  "offset" bigint not null,
  key text not null,
  headers jsonb not null,
  value bytea not null,
  appended_at timestamptz not null default now(),
  primary key (topic, "offset")
);

create index records_appended on records using brin (appended_at);

-- How far each consumer group has come: the first offset that it has not handled.
create table offsets (
  consumer_group text collate "C" not null,
  topic text collate "C" not null references topics,
  next_offset bigint not null,
  committed_at timestamptz not null default now(),
  primary key (consumer_group, topic)
) with (fillfactor = 50);
