-- A person of a made-up history: figures that count one say so.
alter table people add column synthetic boolean not null default false;

-- What the branch's own records became here: a record is never imported twice, whatever file it comes in again.
create table records (
  kind text not null,
  record text not null,
  id uuid not null,
  hash text not null,
  side text check (side in ('mentee', 'mentor')),
  mentee uuid,
  primary key (kind, record)
);

-- One import: its files are kept, checked, and written when somebody asks for it.
create table imports (
  id uuid primary key,
  state text not null check (state in ('open', 'checking', 'checked', 'writing', 'ended')),
  mapping jsonb not null,
  by text not null,
  begun_at timestamptz not null,
  ended_at timestamptz,
  synthetic boolean not null default false,
  place integer not null default 0, -- how many tables are done in this state
  done integer not null default 0,
  total integer not null default 0,
  counts jsonb not null default '[]'
);
create index imports_by_time on imports (begun_at);
-- One at a time: two would not see each other's records.
create unique index imports_at_work on imports ((true)) where state in ('checking', 'writing');

create table import_files (
  import uuid not null references imports (id) on delete cascade,
  file text not null,
  sheet text not null,
  kind text,
  columns text[] not null,
  rows integer not null,
  unreadable integer not null,
  primary key (import, file, sheet)
);

-- Rows as they came; those that are written are deleted with the end of the import, those to be corrected later.
create table import_rows (
  id bigint generated always as identity primary key,
  import uuid not null references imports (id) on delete cascade,
  file text not null,
  sheet text not null,
  line integer not null,
  cells json not null,
  kind text,
  status text not null default 'new' check (status in ('new', 'good', 'known', 'bad', 'written')),
  record text,
  hash text,
  side text,
  refers jsonb
);
create index import_rows_to_do on import_rows (import, kind, status, id);
create index import_rows_by_record on import_rows (import, kind, record) where status in ('good', 'known');

create table import_faults (
  id bigint generated always as identity primary key,
  import uuid not null references imports (id) on delete cascade,
  row bigint,
  file text not null,
  sheet text not null,
  line integer not null,
  field text,
  rule text not null,
  level text not null check (level in ('error', 'notice')),
  detail text
);
create index import_faults_in_order on import_faults (import, id);
