create table consent (
  id uuid primary key,
  version bigint not null,
  patient uuid not null references patient (id),
  route varchar(20) not null,
  text_version varchar(40) not null,
  signed_name varchar(200) not null,
  given_at timestamp with time zone not null,
  given_by uuid not null,
  valid_until date not null,
  policy_version integer not null,
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  withdrawal_reason varchar(500)
);
create index consent_of_patient on consent (patient, route, given_at);

create table allergy (
  id uuid primary key,
  version bigint not null,
  patient uuid not null references patient (id),
  substance varchar(200) not null,
  reaction varchar(500) not null,
  severity varchar(10) not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  removed_at timestamp with time zone,
  removed_by uuid,
  removal_reason varchar(500)
);
create index allergy_of_patient on allergy (patient, recorded_at);

-- Asked and none found; a later allergy makes the answer void without erasing it.
create table no_known_allergies (
  id uuid primary key,
  patient uuid not null references patient (id),
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null
);
create index no_known_allergies_of_patient on no_known_allergies (patient, recorded_at);

create table medicine (
  id uuid primary key,
  version bigint not null,
  patient uuid not null references patient (id),
  name varchar(200) not null,
  medicine_class varchar(20) not null,
  dose varchar(200) not null,
  diazepam_equivalent numeric(6,2),
  started_on date,
  stopped_on date,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  constraint benzodiazepine_has_equivalent
    check (medicine_class <> 'BENZODIAZEPINE' or diazepam_equivalent is not null)
);
create index medicine_of_patient on medicine (patient, recorded_at);

create table contact (
  id uuid primary key,
  version bigint not null,
  patient uuid not null references patient (id),
  kind varchar(10) not null,
  name varchar(200) not null,
  relationship varchar(100) not null,
  phone varchar(40) not null,
  recorded_at timestamp with time zone not null,
  removed_at timestamp with time zone
);
create index contact_of_patient on contact (patient, recorded_at);

-- Insert-only: a wrong weight is answered by a new reading.
create table weight_reading (
  id uuid primary key,
  patient uuid not null references patient (id),
  kilograms numeric(4,1) not null,
  measured_at timestamp with time zone not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null
);
create index weight_reading_of_patient on weight_reading (patient, measured_at, recorded_at);
