-- Writes that came with an Idempotency-Key, with what was answered: inserted in the transaction of the write itself.
create table idempotency (
  caller text not null,
  route text not null,
  key text not null,
  body_hash text not null,
  answer json, -- null until the end of the transaction, and so never seen as null
  created_at timestamptz not null default now(),
  primary key (caller, route, key)
);

create index idempotency_created on idempotency (created_at);
