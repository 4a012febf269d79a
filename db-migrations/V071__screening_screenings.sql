create table screening (
  id uuid primary key,
  version bigint not null,
  patient uuid not null references patient (id),
  route varchar(20) not null,
  status varchar(10) not null,
  opened_by uuid not null,
  opened_at timestamp with time zone not null,
  submitted_by uuid,
  submitted_at timestamp with time zone,
  systolic integer,
  diastolic integer,
  pressure_taken_on date,
  pregnancy_tested_on date,
  pregnancy_positive boolean,
  outcome varchar(30),
  reason varchar(2000),
  conditions varchar(4000),
  policy_version integer,
  decided_by uuid,
  decided_at timestamp with time zone,
  in_force boolean not null,
  check ((outcome is null) = (decided_at is null)),
  check (status in ('OPEN', 'SUBMITTED', 'DECIDED'))
);

create index screening_of_patient on screening (patient, opened_at);
create index screening_in_force on screening (patient, in_force);
create index screening_waiting on screening (status, submitted_at);

-- A wrong answer keeps its row: the reason says why it no longer counts.
create table screening_answer (
  screening uuid not null references screening (id),
  rule_code varchar(40) not null references screening_rule (code),
  answer varchar(10) not null,
  note varchar(1000) not null,
  answered_by uuid not null,
  answered_at timestamp with time zone not null,
  error_reason varchar(500),
  error_by uuid,
  error_at timestamp with time zone,
  primary key (screening, rule_code)
);

-- What was found when the prescriber decided, and how benefit and risk were weighed.
create table screening_finding (
  screening uuid not null references screening (id),
  place integer not null,
  rule_code varchar(40) not null references screening_rule (code),
  severity varchar(10) not null,
  not_known boolean not null,
  value_text varchar(200) not null,
  benefit_risk varchar(2000),
  primary key (screening, place)
);

create table clearance_hold (
  id uuid primary key,
  version bigint not null,
  patient uuid not null references patient (id),
  reason varchar(20) not null,
  placed_by uuid not null,
  placed_at timestamp with time zone not null,
  released_by uuid,
  released_at timestamp with time zone,
  release_reason varchar(500),
  check ((released_by is null) = (released_at is null))
);

create index clearance_hold_of_patient on clearance_hold (patient, released_at);
