create table preparation (
  id uuid primary key,
  version bigint not null,
  patient uuid not null references patient (id),
  -- The patient while it is a draft, null once signed: at most one open draft for each patient.
  open_for uuid unique,
  status varchar(10) not null,
  intentions varchar(20000) not null,
  expectations varchar(20000) not null,
  education varchar(200) not null,
  body_position varchar(20) not null,
  eye_shades boolean not null,
  playlist varchar(500) not null,
  touch varchar(20) not null,
  stop_signal varchar(500) not null,
  support_person varchar(200) not null,
  support_phone varchar(40) not null,
  ride_home varchar(500) not null,
  risk_plan varchar(20000) not null,
  checklist varchar(300) not null,
  saved_at timestamp with time zone not null,
  saved_by uuid not null references account (id),
  signed_at timestamp with time zone,
  signed_by uuid references account (id)
);
create index preparation_of_patient on preparation (patient, status, signed_at desc);
