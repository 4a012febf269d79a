-- What a prescriber decided when a series was to be looked at: kept as it was written.
create table series_review (
  id uuid primary key,
  series uuid not null references series (id),
  kind varchar(20) not null check (kind in ('MIDPOINT', 'GAP')),
  after_doses integer not null check (after_doses > 0),
  decision varchar(20) not null check (decision in ('CONTINUE', 'EXTEND', 'RESTART', 'END_EARLY')),
  reason varchar(500) not null,
  reviewed_by uuid not null references account (id),
  reviewed_at timestamp with time zone not null,
  unique (series, kind, after_doses)
);

-- The worklists look among the series that are not over.
create index series_status on series (status);
create index series_session_replaces on series_session (replaces);
