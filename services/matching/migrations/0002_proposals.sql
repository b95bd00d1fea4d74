-- What matching knows of who waits: coded facts only; null when they were never told.
alter table places
  add column profile jsonb,
  add column accompanies integer not null default 0 check (accompanies >= 0);

-- One matching meeting: the facts of the pool as they were, what the team has decided, and the proposal that follows.
create table rounds (
  id uuid primary key,
  held_on date not null,
  version integer not null check (version > 0),
  facts jsonb not null,
  without_facts uuid[] not null,
  result jsonb not null
);
create index rounds_by_day on rounds (held_on, id);

create table proposals (
  id uuid primary key,
  mentee uuid not null,
  mentor uuid not null,
  status text not null check (status in ('made', 'met', 'accepted', 'declined', 'lapsed', 'withdrawn')),
  proposed_on date not null,
  met_on date,
  closes_at timestamptz,
  answers jsonb not null default '{}',
  check (status not in ('met', 'accepted', 'declined', 'lapsed') or (met_on is not null and closes_at is not null))
);

-- Nobody is proposed to two people at once, whoever approves at the same moment.
create unique index proposals_open_of_a_mentee on proposals (mentee) where status in ('made', 'met');
create index proposals_open_of_a_mentor on proposals (mentor) where status in ('made', 'met');
create index proposals_declined on proposals (mentee, mentor) where status = 'declined';

-- Pairs that the team does not want in any later round either.
create table vetoes (
  mentee uuid not null,
  mentor uuid not null,
  by text not null,
  vetoed_on date not null,
  primary key (mentee, mentor)
);
