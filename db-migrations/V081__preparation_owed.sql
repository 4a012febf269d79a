-- Patients who are cleared and not yet prepared as often as the clinic asks.
create table preparation_owed (
  patient uuid primary key references patient (id),
  version bigint not null,
  since timestamp with time zone not null
);
create index preparation_owed_longest on preparation_owed (since, patient);
