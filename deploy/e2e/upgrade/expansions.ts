import type { More } from './builds.ts';

/**
 * What a release after this one might bring: columns on the tables that are written most, an index, a table that is filled
 * from another, rows moved in a file of their own.
 */
export const expansions: More[] = [
  {
    in: 'libs/messaging/migrations',
    name: 'expand',
    sql: `alter table outbox add column tenfold bigint not null generated always as (version * 10) stored;`,
  },
  {
    in: 'libs/messaging/migrations',
    name: 'heard',
    sql: `alter table inbox add column heard_by text;
      create index inbox_heard_by on inbox (heard_by) where heard_by is not null;`,
  },
  {
    in: 'services/intake/migrations',
    name: 'expand',
    sql: `alter table enrolments add column channel text not null default 'unknown', add column told_on date;`,
  },
  {
    in: 'services/intake/migrations',
    name: 'channels',
    sql: `create table channels (person uuid primary key references people (id) on delete cascade, channel text not null);`,
  },
  {
    in: 'services/intake/migrations',
    name: 'move',
    sql: `insert into channels select person, channel from enrolments;
      update enrolments set told_on = enrolled_on;`,
  },
  {
    in: 'services/matching/migrations',
    name: 'expand',
    sql: 'alter table places add column note_count integer default 0;',
  },
  { in: 'services/follow-up/migrations', name: 'expand', sql: 'alter table duos add column colour text;' },
  { in: 'services/impact/migrations', name: 'expand', sql: 'alter table journeys add column alumni_on date;' },
];
