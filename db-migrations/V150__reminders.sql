-- Where a site is and how to call it, as patients read it in their reminders.
alter table site add column address varchar(500) default '' not null;
alter table site add column phone varchar(40) default '' not null;

-- The queue of db-scheduler, which sees to it that one server at a time does what recurs.
create table scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data bytea,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by varchar(100),
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);

-- How a patient wishes to be reminded; without a row the clinic chooses.
create table reminder_choice (
  patient uuid primary key references patient (id),
  version bigint not null,
  way varchar(10) not null check (way in ('EMAIL', 'SMS', 'NONE')),
  chosen_at timestamp with time zone not null,
  chosen_by uuid not null
);

-- One row for each message, made when it is taken in hand and never before. The key is what keeps
-- two servers from sending it twice.
create table reminder (
  id uuid primary key,
  version bigint not null,
  patient uuid not null references patient (id),
  appointment uuid not null references appointment (id),
  site uuid not null references site (id),
  visit_start timestamp with time zone not null,
  visit_revision integer not null check (visit_revision >= 0),
  occasion varchar(12) not null,
  status varchar(10) not null,
  channel varchar(10),
  trouble varchar(20),
  attempts integer not null,
  made_at timestamp with time zone not null,
  next_try timestamp with time zone,
  taken_at timestamp with time zone,
  settled_at timestamp with time zone,
  constraint reminder_once unique (appointment, visit_revision, occasion)
);
create index reminder_next_try on reminder (status, next_try);
create index reminder_taken on reminder (status, taken_at);
create index reminder_visit on reminder (site, visit_start);
create index reminder_patient on reminder (patient, made_at);

-- When messages go out, in the site's own time: a week and two days before, on the day, never at night.
insert into policy_value (id, policy_version, policy_key, policy_text, reason, changed_at, changed_by)
values
  ('00000000-0000-7000-8000-000000150001', 1, 'reminder.first', '7', 'As shipped', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000'),
  ('00000000-0000-7000-8000-000000150002', 1, 'reminder.second', '2', 'As shipped', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000'),
  ('00000000-0000-7000-8000-000000150003', 1, 'reminder.at', '10', 'As shipped', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000'),
  ('00000000-0000-7000-8000-000000150004', 1, 'reminder.onTheDayAt', '7', 'As shipped', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000'),
  ('00000000-0000-7000-8000-000000150005', 1, 'reminder.quietFrom', '21', 'As shipped', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000'),
  ('00000000-0000-7000-8000-000000150006', 1, 'reminder.quietUntil', '7', 'As shipped', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000');
