-- A row per room, clinician and patient that was ever booked: whoever books locks these, in order.
create table bookable (
  id uuid primary key
);

create table appointment (
  id uuid primary key,
  version bigint not null,
  patient uuid not null references patient (id),
  kind varchar(20) not null,
  status varchar(20) not null,
  site uuid not null references site (id),
  room uuid not null references room (id),
  clinician uuid not null references account (id),
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  reason varchar(500) not null,
  booked_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  arrived_at timestamp with time zone,
  seated_at timestamp with time zone,
  recovering_at timestamp with time zone,
  departed_at timestamp with time zone,
  closed_at timestamp with time zone,
  check (starts_at < ends_at)
);

create index appointment_site_day on appointment (site, starts_at);
create index appointment_patient on appointment (patient, starts_at);
create index appointment_starts on appointment (starts_at);

-- The backstop: whatever the code does, nothing is booked twice in one quarter of an hour.
create table appointment_slot (
  resource uuid not null references bookable (id),
  slot_start timestamp with time zone not null,
  appointment uuid not null references appointment (id),
  primary key (resource, slot_start)
);

create index appointment_slot_appointment on appointment_slot (appointment);

-- 24 hours' notice, else a cancellation is late (clinical rules, section 2).
insert into policy_value (id, policy_version, policy_key, policy_text, reason, changed_at, changed_by)
values ('00000000-0000-7000-8000-000000050001', 1, 'cancel.notice', '24', 'As shipped', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000');
