alter table patient add column sort_name varchar(400) not null;
alter table patient add column changed_at timestamp with time zone not null;
alter table patient add column changed_by uuid not null;
create index patient_by_name on patient (sort_name, id);
create index patient_by_registration on patient (registered_at);

-- One row for each beginning from which a patient can be found. Tokens are of a-z and 0-9 only, so
-- that a range of them is the same under every collation.
create table patient_search (
  token varchar(60) not null,
  patient uuid not null references patient (id),
  primary key (token, patient)
);
create index patient_search_of_patient on patient_search (patient, token);
