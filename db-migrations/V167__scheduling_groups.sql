-- A group that meets to integrate. Room and clinicians are taken by it once, each participant's time by
-- an appointment of their own.
create table visit_group (
  id uuid primary key,
  version bigint not null,
  site uuid not null references site (id),
  room uuid not null references room (id),
  clinician uuid not null references account (id),
  second_clinician uuid references account (id),
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  capacity integer not null,
  title varchar(80) not null,
  theme varchar(2000) not null,
  status varchar(10) not null,
  reason varchar(500) not null,
  planned_by uuid not null references account (id),
  planned_at timestamp with time zone not null,
  check (starts_at < ends_at),
  check (capacity >= 2),
  check (clinician <> second_clinician)
);

create index visit_group_site_day on visit_group (site, starts_at);
create index visit_group_starts on visit_group (starts_at);
create index visit_group_clinician on visit_group (clinician, starts_at);
create index visit_group_second on visit_group (second_clinician, starts_at);

alter table appointment add column visit_group uuid references visit_group (id);
alter table appointment add column attendance varchar(20);

create index appointment_visit_group on appointment (visit_group);

-- A quarter of an hour is held by an appointment or by a group, and never by both.
alter table appointment_slot alter column appointment drop not null;
alter table appointment_slot add column visit_group uuid references visit_group (id);
alter table appointment_slot add constraint appointment_slot_holder
  check ((appointment is null) <> (visit_group is null));

create index appointment_slot_visit_group on appointment_slot (visit_group);

-- So many as can talk in one room; the clinic's own choice, no clinical rule.
insert into policy_value (id, policy_version, policy_key, policy_text, reason, changed_at, changed_by)
values
  ('00000000-0000-7000-8000-000000167001', 1, 'group.places', '8', 'As shipped', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000'),
  ('00000000-0000-7000-8000-000000167002', 1, 'group.placesMost', '12', 'As shipped', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000');
