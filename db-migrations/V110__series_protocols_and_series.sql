-- A protocol is data: a new version is a new row. What is null follows the clinic's policy values.
create table protocol (
  id uuid primary key,
  code varchar(40) not null,
  protocol_version integer not null,
  name varchar(100) not null,
  sessions integer,
  window_days integer,
  pattern varchar(100),
  min_gap_days integer,
  max_per_7_days integer,
  minutes integer not null check (minutes > 0),
  unique (code, protocol_version)
);

-- Clinical rules, section 2: the seed series and the stretched ones that clinics give.
insert into protocol (id, code, protocol_version, name, sessions, window_days, pattern, min_gap_days, max_per_7_days, minutes)
values
  ('00000000-0000-7000-8000-000000110001', 'SIX_IN_TWO_WEEKS', 1, 'Six in two weeks', null, null, null, null, null, 120),
  ('00000000-0000-7000-8000-000000110002', 'SIX_IN_THREE_WEEKS', 1, 'Six in three weeks', 6, 21, 'MONDAY,THURSDAY', null, 2, 120),
  ('00000000-0000-7000-8000-000000110003', 'KAP_WEEKLY_SIX', 1, 'KAP weekly, six sessions', 6, 42, '', 6, 1, 180);

create table series (
  id uuid primary key,
  version bigint not null,
  patient uuid not null references patient (id),
  site uuid not null references site (id),
  route varchar(20) not null,
  protocol varchar(40) not null,
  protocol_version integer not null,
  policy_version integer not null,
  planned integer not null check (planned > 0),
  window_days integer not null check (window_days > 0),
  status varchar(20) not null,
  override_reason varchar(500) not null,
  cancel_reason varchar(500) not null,
  booked_by uuid not null references account (id),
  booked_at timestamp with time zone not null
);

create index series_patient on series (patient, booked_at);

create table series_session (
  id uuid primary key,
  series uuid not null references series (id),
  ordinal integer not null check (ordinal > 0),
  appointment uuid not null references appointment (id),
  session uuid not null references medicine_session (id),
  status varchar(20) not null,
  dose_date date not null,
  administered_on date,
  replaces uuid references series_session (id)
);

create index series_session_series on series_session (series);
create index series_session_appointment on series_session (appointment);
create index series_session_session on series_session (session);
