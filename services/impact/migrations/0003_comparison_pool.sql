-- Job seekers whom the programme did not accompany, as an employment office delivers them: pseudonyms and codes. Replaced
-- as a whole; of former ones only the line that says what they were.
create table comparison_editions (
  version integer primary key,
  hash text not null,
  people integer not null,
  synthetic boolean not null,
  imported_at timestamptz not null,
  by text not null
);

create table comparison_people (
  key text primary key,
  facts jsonb not null
);
