-- One filled-in questionnaire. A wrong entry is struck through with a reason, never erased.
create table measurement (
  id uuid primary key,
  version bigint not null,
  patient uuid not null references patient (id),
  instrument varchar(20) not null,
  taken_on date not null,
  answers varchar(100) not null,
  total integer,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  struck_by uuid,
  struck_at timestamp with time zone,
  struck_reason varchar(500),
  check (total is null or total >= 0),
  check ((struck_by is null) = (struck_at is null)),
  check ((struck_by is null) = (struck_reason is null))
);

create index measurement_of_patient on measurement (patient, instrument, taken_on, recorded_at);

-- What a clinician must do the same day after an answer about suicide; open until assessed.
create table safety_assessment (
  id uuid primary key,
  version bigint not null,
  patient uuid not null references patient (id),
  trigger_kind varchar(20) not null,
  raised_by uuid not null,
  raised_at timestamp with time zone not null,
  risk varchar(20),
  note varchar(4000),
  assessed_by uuid,
  assessed_at timestamp with time zone,
  check ((risk is null) = (assessed_at is null)),
  check ((risk is null) = (assessed_by is null)),
  check ((risk is null) = (note is null))
);

create index safety_assessment_of_patient on safety_assessment (patient, raised_at);
create index safety_assessment_waiting on safety_assessment (assessed_at, raised_at);
