#!/bin/sh
# Runs once, when a branch's database is made: the branch has a role of its own, which owns its database and nothing
# else. The superuser has no password afterwards: it is reached from inside the container only.
psql -q -v ON_ERROR_STOP=1 -U postgres -d postgres \
  -v name="duo_$BRANCH" -v password="$POSTGRES_PASSWORD" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name" encoding 'UTF8' template template0;
revoke all on database :"name" from public;
alter role postgres password null;
SQL
