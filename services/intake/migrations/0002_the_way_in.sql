-- A day of birth, or of an existing record only its year. Records may be without a contact: what a form must hold is the form's rule.
alter table people add column born text check (born ~ '^\d{4}(-\d{2}-\d{2})?$');
alter table people drop constraint people_check;

-- What a person told, in codes; what a coordinator corrected stands beside it, and counts.
alter table enrolments
  add column facts jsonb not null default '{}',
  add column corrections jsonb not null default '{}',
  add column informed_on date,
  add column interviewed_on date,
  add column trained_on date,
  add column refused_on date,
  add column recontact_on date,
  add column referral text,
  add column reasons text[] not null default '{}',
  add column rule_set text,
  add column withdrawal_reason text,
  drop constraint enrolments_status_check,
  add constraint enrolments_status_check check (status in ('enrolled', 'not-yet', 'ready', 'refused', 'withdrawn')),
  add constraint enrolments_refused check ((status = 'refused') = (refused_on is not null));

-- What a person agreed to, each purpose for itself.
create table consents (
  person uuid not null references people (id),
  purpose text not null check (purpose in ('programme', 'evaluation', 'testimony', 'partner-sharing', 'alumni-contact')),
  text_version text not null,
  language text not null check (language in ('fr', 'nl', 'en')),
  given_on date not null,
  withdrawn_on date,
  primary key (person, purpose, given_on)
);

-- How each interview with a coordinator ended. The note is private and never leaves this table.
create table interviews (
  id uuid primary key,
  person uuid not null references enrolments (person),
  held_on date not null,
  outcome text not null check (outcome in ('ready', 'not-yet', 'refused', 'withdrawn')),
  reasons text[] not null,
  rule_set text not null,
  note text
);
create index interviews_of_a_person on interviews (person, held_on);

-- The modules of the compulsory training that a mentor has followed.
create table modules (
  person uuid not null references enrolments (person),
  module integer not null check (module between 1 and 8),
  followed_on date not null,
  primary key (person, module)
);

-- What stands in a mentee's way, as told at the start.
create table assessments (
  person uuid not null references enrolments (person),
  assessed_on date not null,
  respondent text not null check (respondent in ('mentee', 'mentor', 'coordinator')),
  period text not null check (period in ('before', 'during', 'after')),
  barriers jsonb not null,
  primary key (person, assessed_on, respondent)
);

create table sessions (
  id uuid primary key,
  starts_at timestamptz not null,
  place text, -- null: online
  language text not null check (language in ('fr', 'nl', 'en')),
  capacity integer not null check (capacity > 0),
  status text not null check (status in ('planned', 'cancelled'))
);
create index sessions_by_day on sessions (starts_at);

create table bookings (
  session uuid not null references sessions (id),
  person uuid not null references enrolments (person),
  status text not null check (status in ('booked', 'attended', 'absent', 'cancelled')),
  primary key (session, person)
);
create index bookings_of_a_person on bookings (person);

-- Who looked at a person's file, and when.
create table readings (
  id uuid primary key,
  person uuid not null,
  by text not null,
  role text not null,
  read_at timestamptz not null
);
create index readings_of_a_person on readings (person, read_at);

-- Possible doubles are looked for by these, whatever the spelling.
create index people_by_names on people (lower(family_name), lower(given_name));
create index people_by_email on people (lower(email)) where email is not null;
