-- One row per person who is, or was, in the pool.
create table places (
  person uuid primary key,
  side text not null check (side in ('mentee', 'mentor')),
  status text not null check (status in ('waiting', 'left')),
  waiting_since date not null,
  over_target boolean not null,
  left_on date,
  check ((status = 'left') = (left_on is not null))
);

-- The pool is read oldest waiting first.
create index places_waiting on places (waiting_since, person) where status = 'waiting';
