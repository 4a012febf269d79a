-- Who would come earlier, and times that became free (figure D35).
create table waitlist_entry (
  id uuid primary key,
  version bigint not null,
  patient uuid not null references patient (id),
  site uuid not null references site (id),
  kind varchar(20) not null,
  -- The visit that may come forward; none when there is no visit yet.
  visit uuid references appointment (id),
  minutes integer not null check (minutes > 0),
  days varchar(80) not null,
  from_minute integer not null check (from_minute >= 0),
  until_minute integer not null check (until_minute <= 1440),
  notice_hours integer not null check (notice_hours >= 0),
  status varchar(10) not null check (status in ('WAITING', 'PLACED', 'WITHDRAWN')),
  added_by uuid not null references account (id),
  since timestamp with time zone not null,
  closed_by uuid references account (id),
  closed_at timestamp with time zone,
  check (from_minute < until_minute),
  check ((status = 'WAITING') = (closed_at is null))
);

create index waitlist_entry_waiting on waitlist_entry (site, status, since, id);
create index waitlist_entry_since on waitlist_entry (status, since, id);
create index waitlist_entry_patient on waitlist_entry (patient, status);
create index waitlist_entry_visit on waitlist_entry (visit);

create table freed_slot (
  id uuid primary key,
  version bigint not null,
  site uuid not null references site (id),
  room uuid references room (id),
  clinician uuid references account (id),
  kind varchar(20),
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  cause varchar(20) not null
    check (cause in ('CANCELLED', 'LATE_CANCELLED', 'NO_SHOW', 'MOVED', 'ABSENCE')),
  freed_at timestamp with time zone not null,
  status varchar(20) not null check (status in ('OPEN', 'TAKEN', 'FREED_AGAIN')),
  check (starts_at < ends_at),
  check (room is not null or clinician is not null)
);

create index freed_slot_open on freed_slot (status, starts_at);
create index freed_slot_room on freed_slot (room, starts_at);
create index freed_slot_site on freed_slot (site, freed_at);

-- What somebody said to a time: written once.
create table waitlist_offer (
  id uuid primary key,
  slot uuid not null references freed_slot (id),
  entry uuid not null references waitlist_entry (id),
  outcome varchar(10) not null check (outcome in ('TAKEN', 'DECLINED', 'NO_ANSWER')),
  offered_by uuid not null references account (id),
  offered_at timestamp with time zone not null,
  unique (slot, entry)
);
