-- Who took a table out of the branch, and when. A row stands before the first byte goes out; one that is not whole was broken
-- off on the way, after so many rows.
create table exports (
  id uuid primary key,
  of text not null,
  by text not null,
  role text not null,
  asked_at timestamptz not null,
  rows integer,
  whole boolean not null default false
);
create index exports_by_time on exports (asked_at);
