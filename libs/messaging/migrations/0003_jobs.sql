-- What a service does later. The row is the truth: the queue holds only what is due within the next day, and can be
-- lost as a whole without losing a job.
create table jobs (
  id text primary key, -- <name>.<subject>.<n>, the id in the queue too
  name text not null,
  subject text not null,
  n integer not null,
  data jsonb not null, -- ids and coded facts
  -- The instant, and for a time on the wall what was meant: the clock decides, the instant is worked out again when fed.
  due_at timestamptz not null,
  due_day date,
  due_time time,
  zone text,
  status text not null default 'due' check (status in ('due', 'done', 'failed', 'cancelled')),
  attempts integer not null default 0,
  retry_at timestamptz, -- not before, after an attempt that failed
  refusal text, -- the rule that said no: done, without effect
  error text,
  traceparent text,
  created_at timestamptz not null default now(),
  done_at timestamptz, -- when it was done or cancelled
  check (num_nulls(due_day, due_time, zone) in (0, 3))
);

create index jobs_due on jobs (due_at) where status = 'due';
create index jobs_due_of_subject on jobs (name, subject) where status = 'due';
create index jobs_failed on jobs (due_at) where status = 'failed';
create index jobs_settled on jobs (done_at) where done_at is not null;

-- How many jobs of a name were asked about a subject: numbers them under concurrency, and outlives the rows.
create table job_subjects (
  name text not null,
  subject text not null,
  n integer not null,
  primary key (name, subject)
);
