-- What existing duos mean for a place is told by them, in whatever order they, their people and their closings are heard;
-- so nothing is drawn from each only once any more, and their share of a mentor's places is kept apart.
alter table places
  add column accompanies_recorded integer not null default 0 check (accompanies_recorded >= 0),
  add column recorded boolean not null default false;

update places p
set accompanies = greatest(0, p.accompanies - d.runs), accompanies_recorded = least(p.accompanies, d.runs)
from (
  select mentor, count(*)::integer as runs from recorded_duos
  where closed_on is null and 'mentor' = any(drawn) group by mentor
) d
where p.person = d.mentor and p.side = 'mentor';

drop index recorded_duos_of_a_mentee, recorded_duos_of_a_mentor;
alter table recorded_duos
  drop column drawn,
  alter column formed_on drop not null, -- null: its closing was heard before its record
  add column returns text[],            -- who went back to the pool when it was closed after the record; null: it was not
  add column keeps_time text[];
create index recorded_duos_of_a_mentee on recorded_duos (mentee);
create index recorded_duos_of_a_mentor on recorded_duos (mentor);

-- Whether a duo was formed here is asked of every closing.
create index proposals_accepted on proposals (mentee, mentor) where status = 'accepted';
