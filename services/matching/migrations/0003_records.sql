-- Duos of the branch's existing records. What they mean for a place is told by all of a person's together, in whatever
-- order they, their people and their closings are heard.
create table recorded_duos (
  duo uuid primary key,
  mentee uuid not null,
  mentor uuid not null,
  formed_on date, -- null: its closing was heard before its record
  closed_on date,
  returns text[], -- who went back to the pool when it was closed after the record; null: it was not
  keeps_time text[]
);
create index recorded_duos_of_a_mentee on recorded_duos (mentee);
create index recorded_duos_of_a_mentor on recorded_duos (mentor);

-- Their share of a mentor's places is kept apart from that of duos formed here.
alter table places
  add column accompanies_recorded integer not null default 0 check (accompanies_recorded >= 0),
  add column recorded boolean not null default false;

-- Whether a duo was formed here is asked of every closing.
create index proposals_accepted on proposals (mentee, mentor) where status = 'accepted';
