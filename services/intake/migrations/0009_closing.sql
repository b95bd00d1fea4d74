-- This branch closes: from when on, and which branch it hands over to. One row: a branch closes once.
create table closings (
  once boolean primary key default true check (once),
  successor text not null,
  closes_on date not null,
  announced_on date not null,
  announced_at timestamptz not null,
  by text not null,
  role text not null,
  check (closes_on > announced_on)
);

-- Who was asked whether the successor may have their data. A yes is a consent; what is noted here is a no.
create table hand_over_questions (
  person uuid primary key references people (id) on delete cascade,
  asked_at timestamptz not null,
  refused_at timestamptz
);
