-- The only table of the system with names and contacts.
create table people (
  id uuid primary key,
  given_name text not null,
  family_name text not null,
  email text,
  phone text,
  language text not null check (language in ('fr', 'nl', 'en')),
  check (email is not null or phone is not null)
);

create table enrolments (
  person uuid primary key references people (id),
  side text not null check (side in ('mentee', 'mentor')),
  status text not null check (status in ('enrolled', 'ready', 'withdrawn')),
  languages text[] not null check (cardinality(languages) > 0),
  enrolled_on date not null,
  ready_on date,
  withdrew_on date,
  check (status <> 'enrolled' or ready_on is null),
  check (status <> 'ready' or ready_on is not null),
  check ((status = 'withdrawn') = (withdrew_on is not null))
);

-- The coordinators' list: one side, one status, oldest first.
create index enrolments_of_a_status on enrolments (side, status, person);
