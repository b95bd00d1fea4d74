-- Duos of the branch's existing records: what they mean for the pool is drawn once the person is there.
create table recorded_duos (
  duo uuid primary key,
  mentee uuid not null,
  mentor uuid not null,
  formed_on date not null,
  closed_on date,
  drawn text[] not null default '{}' -- for which of the two sides
);
create index recorded_duos_of_a_mentee on recorded_duos (mentee) where not 'mentee' = any(drawn);
create index recorded_duos_of_a_mentor on recorded_duos (mentor) where not 'mentor' = any(drawn);
