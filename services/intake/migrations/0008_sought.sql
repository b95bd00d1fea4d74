-- What somebody is looked for by: without accents, in small letters, each part of a name for itself.
create function plain(words text) returns text language sql immutable strict parallel safe
  return lower(translate(regexp_replace(normalize(words, NFD), '[\u0300-\u036f]', '', 'g'), '-''’', '   '));

-- A telephone number by its digits, a Belgian one as it is dialled within the country.
create function plain_number(phone text) returns text language sql immutable strict parallel safe
  return regexp_replace(regexp_replace(phone, '\D', '', 'g'), '^(00)?32(?=\d{8,9}$)', '0');

alter table people add column sought text not null generated always as (
  ' ' || plain(given_name || ' ' || family_name || ' ' || coalesce(email, '')) || ' ' || coalesce(plain_number(phone), '')
) stored;
