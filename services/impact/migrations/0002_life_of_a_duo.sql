-- How far a person came, step by step, and the branch that told it.
alter table journeys
  add column branch text,
  add column informed_on date,
  add column interviewed_on date,
  add column trained_on date,
  add column proposed_on date,
  add column met_on date,
  add column agreed_on date;

-- The other tables hold one row per thing that events tell of. Services are heard in any order, so every fact may still
-- be missing.
create table duos (
  duo uuid primary key,
  branch text not null,
  mentee uuid,
  mentor uuid,
  formed_on date,
  signed_on date,
  ends_on date,
  closed_on date,
  reason text,
  meetings integer,
  minutes integer,
  silent_weeks integer
);

create table solutions (
  solution uuid primary key,
  branch text not null,
  duo uuid,
  mentee uuid,
  kind text,
  starts_on date,
  stable boolean,
  taken_back boolean
);

create table measures (
  measure uuid primary key,
  branch text not null,
  duo uuid,
  mentee uuid,
  moment text,
  due_on date,
  asked_on date,
  answered_on date,
  unreached_on date,
  days_worked integer,
  situation text
);

-- The last assessment of a mentee at a time point, of each kind of respondent.
create table assessments (
  mentee uuid not null,
  time_point text not null,
  respondent text not null,
  branch text not null,
  assessed_on date,
  barriers jsonb,
  primary key (mentee, time_point, respondent)
);

create table ratings (
  mentee uuid not null,
  time_point text not null,
  branch text not null,
  rated_on date,
  ratings jsonb,
  primary key (mentee, time_point)
);

create table imports (
  import uuid primary key,
  branch text not null,
  synthetic boolean
);
