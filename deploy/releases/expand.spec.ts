import { expandFaults } from './expand.ts';

const faults = (sql: string) => expandFaults(sql, ['1.0.0', '1.1.0']);

it.each([
  'create table notes (id uuid primary key, body text not null unique)',
  'create table notes (id int); alter table notes add constraint one check (id > 0); create unique index on notes (id)',
  'alter table people add column nickname text',
  "alter table people add column if not exists state text not null default 'a;b', add seen timestamptz",
  'alter table people add column sought text not null generated always as (given || coalesce(email, $$x;$$)) stored',
  'alter table people alter column state set default 1, add column rate numeric(4, 2)',
  'create index people_by_name on people (family_name);\n-- drop table people;\n/* truncate people; */',
  'create function plain(a text) returns text language sql as $f$ select 1; drop table people; $f$',
  'create table notes (id int); create table lines (of int references notes)',
  'create table notes (by uuid not null references people (id) on delete cascade)',
  'update people set nickname = given_name; insert into notes select id from people',
])('lets pass what only adds: %s', (sql) => expect(faults(sql)).toEqual([]));

it.each([
  ['drop table people', 'not known to be a step that only adds'],
  ['truncate people', 'not known to be a step that only adds'],
  ['delete from people', 'not known to be a step that only adds'],
  ['do $$ begin execute 1; end $$', 'not known to be a step that only adds'],
  ['create or replace function plain(a text) returns text language sql as $$ select 1 $$', 'not known'],
  ['alter table people drop column email', 'changes or takes away'],
  ['ALTER TABLE ONLY intake.people RENAME COLUMN email TO mail', 'changes or takes away'],
  ['alter table if exists people rename to persons', 'changes or takes away'],
  ['alter table people alter column state type integer using state::integer', 'changes or takes away'],
  ['alter table people alter column email set not null', 'changes or takes away'],
  ['alter table people alter column state drop default', 'changes or takes away'],
  ['alter table people add column a text, drop constraint b', 'changes or takes away'],
  ['alter table people add column state text not null', 'give it a default'],
  ["alter table people add column state text not null check (state in ('a', 'b'))", 'give it a default'],
  ["alter table people add column code text default '' unique", 'the second row'],
  ['alter table people add constraint tall check (height > 0)', 'may refuse'],
  ['alter table people add foreign key (home) references homes on delete set null', 'may refuse'],
  ['create table notes (by uuid not null references people (id))', 'from deleting rows of people'],
  ['alter table homes add column who uuid references intake.people', 'from deleting rows of people'],
  ['create unique index people_by_email on people (email)', 'may refuse'],
])('refuses %s', (sql, why) => expect(faults(`select 1; ${sql};`)).toEqual([expect.stringContaining(why)]));

const drop = 'alter table people drop column email;';

it.each([
  [`-- Nobody asks for it.\n-- contract: unused since 1.0.0\n${drop}`, 0],
  [`-- contract: unused since 1.2.0\n${drop}`, 1],
  [`${drop}\n-- contract: unused since 1.0.0\nselect 1;`, 1],
  [`-- contract: unused since 1.0.0\n${drop}\ndrop table homes;`, 1],
])('lets a step take away only what a release that is out does without: %j', (sql, count) =>
  expect(faults(sql)).toHaveLength(count),
);

it('wants what locks two tables in two files', () => {
  const one = 'alter table people add column a text; create index people_by_a on people (a); update homes set b = 1;';
  expect(faults(one)).toEqual([]);
  const both = 'holds people and homes: one table a file, or it and a writer of both may wait for each other';
  expect(faults(`${one} alter table homes add column a text;`)).toEqual([both]);
  expect(faults(`${one} create table notes (home int references homes on delete cascade);`)).toEqual([both]);
});

it('says which release is none', () =>
  expect(faults(`-- contract: unused since 1.2.0\n${drop}`)[0]).toContain(
    '1.2.0, since when it is said to be unused, is no',
  ));
