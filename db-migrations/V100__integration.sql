create table integration (
  id uuid primary key,
  version bigint not null,
  patient uuid not null references patient (id),
  session uuid not null unique references medicine_session (id),
  site uuid not null references site (id),
  dose_ended_at timestamp with time zone not null,
  due_from timestamp with time zone not null,
  due_until timestamp with time zone not null,
  policy_version integer not null,
  status varchar(10) not null,
  -- Still to be held; narrows the due list to what waits, however much is done.
  waiting boolean not null,
  appointment uuid references appointment (id),
  kind varchar(12) not null,
  started_at timestamp with time zone,
  came_up varchar(20000) not null,
  insights varchar(20000) not null,
  reflections varchar(20000) not null,
  follow_up_plan varchar(20000) not null,
  saved_at timestamp with time zone not null,
  saved_by uuid not null references account (id),
  signed_at timestamp with time zone,
  signed_by uuid references account (id),
  check (due_from < due_until)
);
create index integration_due on integration (waiting, due_until, id);
create index integration_of_patient on integration (patient, dose_ended_at desc);
create index integration_of_appointment on integration (appointment);

create table integration_practice (
  integration uuid not null references integration (id),
  position integer not null,
  practice uuid not null,
  intention varchar(1000) not null,
  what varchar(1000) not null,
  how_often varchar(200) not null,
  until_day date,
  primary key (integration, position)
);

create table integration_follow_up (
  integration uuid not null references integration (id),
  position integer not null,
  practice uuid not null,
  outcome varchar(10) not null,
  remark varchar(1000) not null,
  primary key (integration, position)
);
