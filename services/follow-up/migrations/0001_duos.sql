-- Who is, or was, in a duo, by id; and the day they left the programme, which may be heard before the duo is.
create table participants (
  person uuid primary key,
  withdrew_on date,
  withdrawal_reason text
);

-- One row per duo, from both yes to the end. What was met so far is counted in the row, with what an existing record tells.
create table duos (
  id uuid primary key,
  mentee uuid not null,
  mentor uuid not null,
  status text not null check (status in ('formed', 'running', 'closed')),
  formed_on date,
  recorded boolean not null,
  signed_on date,
  ends_on date,
  agreement_version text,
  agreement_language text check (agreement_language in ('fr', 'nl', 'en')),
  meetings integer not null,
  minutes integer not null,
  silent_weeks integer not null,
  last_contact_on date,
  cancelled_in_a_row integer not null,
  silence text check (silence in ('no-first-meeting', 'no-meeting', 'three-cancelled')),
  silence_noticed_on date,
  reminded_on date,
  check_in_on date,
  check_in_due boolean not null,
  closing_asked_on date,
  closed_on date,
  reason text check (reason in ('completed', 'found-a-solution', 'mentee-withdrew', 'mentor-withdrew', 'no-contact',
    'did-not-fit', 'moved-away', 'health', 'other')),
  mentor_goes_on boolean,
  mentee_returns boolean,
  closing_recorded boolean not null,
  check ((signed_on is null) = (ends_on is null)),
  check ((status = 'closed') = (closed_on is not null)),
  check ((closed_on is null) = (reason is null)),
  check (status <> 'running' or signed_on is not null),
  check ((silence is null) = (silence_noticed_on is null))
);
create index duos_of_a_mentee on duos (mentee);
create index duos_of_a_mentor on duos (mentor);
create index duos_open on duos (id) where status <> 'closed';

-- Totals of an existing record: what was met before the duo was kept here.
create table recorded_meetings (
  duo uuid primary key references duos (id),
  meetings integer not null,
  minutes integer not null,
  silent_weeks integer not null,
  last_held_on date
);

-- The note is private and never leaves this table. What is cancelled or taken back is not deleted.
create table meetings (
  id uuid primary key,
  duo uuid not null references duos (id),
  held_on date not null,
  minutes integer not null check (minutes between 0 and 720),
  kind text not null check (kind in ('met', 'call', 'cancelled')),
  note text,
  logged_by text not null check (logged_by in ('mentee', 'mentor', 'coordinator')),
  logged_at timestamptz not null,
  taken_back_at timestamptz
);
create index meetings_of_a_duo on meetings (duo, held_on);

-- Who looked at the file of a duo, and when: an audit, and what a mentor is told of the log having been read.
create table readings (
  id uuid primary key,
  duo uuid not null references duos (id),
  by text not null,
  role text not null,
  read_at timestamptz not null
);
create index readings_of_a_duo on readings (duo, read_at);

-- The note is private and never leaves this table.
create table check_ins (
  id uuid primary key,
  duo uuid not null references duos (id),
  held_on date not null,
  note text
);
create index check_ins_of_a_duo on check_ins (duo, held_on);

-- The action plan. The words are the duo's own and never leave this table.
create table goals (
  id uuid primary key,
  duo uuid not null references duos (id),
  area text not null,
  words text not null,
  status text not null check (status in ('open', 'reached', 'dropped')),
  set_on date not null,
  settled_on date,
  check ((status = 'open') = (settled_on is null))
);
create index goals_of_a_duo on goals (duo);

-- One assessment of a duo by one respondent for each time point; told anew, it replaces. An empty list was not asked.
create table assessments (
  duo uuid not null references duos (id),
  time_point text not null check (time_point in ('start', 'month-3', 'closing', 'month-12', 'hindsight')),
  respondent text not null check (respondent in ('mentee', 'mentor', 'coordinator')),
  mentee uuid not null,
  assessed_on date not null,
  period text not null check (period in ('before', 'during', 'after')),
  barriers jsonb not null,
  qualities jsonb not null,
  primary key (duo, time_point, respondent)
);

-- The comment is private and never leaves this table.
create table evaluations (
  duo uuid not null references duos (id),
  side text not null check (side in ('mentee', 'mentor')),
  given_on date not null,
  satisfaction integer not null check (satisfaction between 1 and 5),
  would_recommend boolean not null,
  comment text,
  entered_by text not null check (entered_by in ('mentee', 'mentor', 'coordinator')),
  primary key (duo, side)
);

create table solutions (
  id uuid primary key,
  duo uuid not null references duos (id),
  mentee uuid not null,
  kind text not null check (kind in ('job', 'internship', 'training')),
  starts_on date,
  stable boolean not null,
  contract text,
  months integer,
  weekly_hours integer,
  occupation text,
  sector text,
  source text not null check (source in ('declared', 'verified')),
  declared_by text not null check (declared_by in ('mentee', 'coordinator', 'record')),
  taken_back_on date
);
create index solutions_of_a_duo on solutions (duo);

create table measures (
  id uuid primary key,
  duo uuid not null references duos (id),
  mentee uuid not null,
  moment text not null check (moment in ('closing', 'month-12')),
  status text not null check (status in ('planned', 'due', 'asked', 'answered', 'unreached')),
  due_on date not null,
  asked_on date,
  reminded_on date,
  answered_on date,
  unreached_on date,
  days_worked integer,
  situation text,
  unique (duo, moment),
  check ((status = 'answered') = (answered_on is not null)),
  check (status <> 'unreached' or unreached_on is not null)
);
