alter table medicine_session add column hold_remark varchar(500);

create table session_check_in (
  id uuid primary key,
  session uuid not null references medicine_session (id),
  last_food timestamp with time zone,
  last_fluid timestamp with time zone,
  last_nasal_spray timestamp with time zone,
  ride_home varchar(200) not null,
  escort_name varchar(200) not null,
  escort_phone varchar(40) not null,
  new_medicine boolean not null,
  alcohol boolean not null,
  slept_badly boolean not null,
  suicidality boolean not null,
  psychosis_or_mania boolean not null,
  unstable_condition boolean not null,
  pregnancy varchar(30) not null,
  pregnancy_tested_on date,
  remarks varchar(4000) not null,
  asked_at timestamp with time zone not null,
  asked_by uuid not null references account (id)
);
create index session_check_in_session on session_check_in (session, asked_at);

create table rule_override (
  id uuid primary key,
  version bigint not null,
  session uuid not null references medicine_session (id),
  rule varchar(60) not null,
  found_values varchar(300) not null,
  reason varchar(500) not null,
  overridden_at timestamp with time zone not null,
  overridden_by uuid not null references account (id)
);
create index rule_override_session on rule_override (session, overridden_at);
create index rule_override_at on rule_override (overridden_at);

create table vital_reading (
  id uuid primary key,
  version bigint not null,
  session uuid not null references medicine_session (id),
  observed_at timestamp with time zone not null,
  systolic integer check (systolic between 50 and 260),
  diastolic integer check (diastolic between 30 and 160),
  heart_rate integer check (heart_rate between 20 and 250),
  spo2 integer check (spo2 between 50 and 100),
  moaas integer check (moaas between 0 and 5),
  dissociation integer check (dissociation between 0 and 10),
  nausea integer check (nausea between 0 and 10),
  note varchar(2000) not null,
  alert varchar(10) not null,
  late_entry boolean not null,
  entered_at timestamp with time zone not null,
  entered_by uuid not null,
  struck_at timestamp with time zone,
  struck_by uuid,
  struck_reason varchar(500),
  check (diastolic < systolic)
);
create index vital_reading_session on vital_reading (session, observed_at);

create table alert_answer (
  id uuid primary key,
  version bigint not null,
  reading uuid not null references vital_reading (id),
  action varchar(10) not null,
  note varchar(2000) not null,
  answered_at timestamp with time zone not null,
  answered_by uuid not null references account (id)
);
create index alert_answer_reading on alert_answer (reading);

create table adverse_event (
  id uuid primary key,
  version bigint not null,
  session uuid not null references medicine_session (id),
  event_type varchar(30) not null,
  severity varchar(10) not null,
  relatedness varchar(10) not null,
  started_at timestamp with time zone not null,
  hypertension_symptom boolean not null,
  symptomatic_hypertension boolean not null,
  action_taken varchar(2000) not null,
  note varchar(4000) not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null references account (id)
);
create index adverse_event_session on adverse_event (session, recorded_at);

create table dose_order (
  id uuid primary key,
  session uuid not null references medicine_session (id),
  product uuid not null references product (id),
  wanted_mg numeric(12, 4) not null check (wanted_mg > 0),
  amount_mg numeric(12, 4) not null check (amount_mg >= 0),
  mg_per_kg numeric(10, 4),
  weight_kg numeric(5, 1),
  mg_per_unit numeric(10, 4) not null,
  quantity numeric(12, 4) not null,
  liquid boolean not null,
  minutes integer check (minutes > 0),
  bag_ml numeric(8, 2),
  profile_version integer not null,
  ordered_at timestamp with time zone not null,
  ordered_by uuid not null references account (id)
);
create index dose_order_session on dose_order (session, ordered_at);

create table dose_line (
  id uuid primary key,
  version bigint not null,
  session uuid not null references medicine_session (id),
  withdrawal uuid not null references withdrawal (id),
  mg_per_unit numeric(10, 4) not null,
  quantity numeric(12, 2) not null check (quantity >= 0),
  planned_mg numeric(12, 4) not null,
  given_mg numeric(12, 4) not null check (given_mg <= planned_mg),
  effective_low_mg numeric(12, 4) not null,
  effective_high_mg numeric(12, 4) not null,
  profile_version integer not null,
  minutes integer,
  settled boolean not null,
  given_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  given_by uuid not null references account (id)
);
create index dose_line_session on dose_line (session, given_at);

create table session_discharge (
  id uuid primary key,
  session uuid not null unique references medicine_session (id),
  reading uuid not null references vital_reading (id),
  activity integer not null,
  respiration integer not null,
  circulation integer not null,
  consciousness integer not null,
  saturation integer not null,
  nausea_needs_treatment boolean not null,
  oriented boolean not null,
  steady_gait boolean not null,
  escort_name varchar(200) not null,
  driving_ban_understood boolean not null,
  left_at timestamp with time zone not null,
  released_by uuid not null references account (id)
);
