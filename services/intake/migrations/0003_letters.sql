-- Letters as they were worded. They hold a name and, where there is one, a personal link: nobody but intake has them.
create table letters (
  id uuid primary key,
  person uuid not null references people (id),
  template text not null,
  language text not null check (language in ('fr', 'nl', 'en')),
  subject text not null,
  body text not null,
  -- kept: shown and not sent, where no mail server is; failed: given up.
  status text not null check (status in ('kept', 'waiting', 'sent', 'failed')),
  asked_at timestamptz not null,
  sent_at timestamptz,
  attempts integer not null default 0,
  -- A sender takes a letter until then; when it dies on the way, another takes it afterwards.
  next_attempt_at timestamptz,
  error text,
  check ((status = 'sent') = (sent_at is not null)),
  check ((status = 'waiting') = (next_attempt_at is not null))
);
create index letters_waiting on letters (next_attempt_at) where status = 'waiting';
create index letters_of_a_person on letters (person, asked_at);
