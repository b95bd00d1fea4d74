-- Counts the corrections of a person, so that nobody corrects what they have not seen.
alter table enrolments add column version integer not null default 1 check (version > 0);

-- What waits for a coordinator is read oldest first.
create index enrolments_to_interview on enrolments (enrolled_on, person) where status = 'enrolled' and interviewed_on is null;
create index enrolments_to_ask_again on enrolments (recontact_on, person) where status = 'not-yet';
create index enrolments_to_train on enrolments (interviewed_on, person) where status = 'enrolled' and interviewed_on is not null;

-- The list of everybody, by the day on which they enrolled.
create index enrolments_by_day on enrolments (enrolled_on, person);
