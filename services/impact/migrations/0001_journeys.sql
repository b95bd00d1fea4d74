-- How far each person came, from events alone: no table of another service is read, and this one can be rebuilt.
create table journeys (
  person uuid primary key,
  side text not null check (side in ('mentee', 'mentor')),
  enrolled_on date,
  ready_on date,
  withdrew_on date,
  over_target boolean not null
);
