-- Of a row of people: by what it may be somebody who is there already. Deleted with the row.
alter table import_rows add column person jsonb;
