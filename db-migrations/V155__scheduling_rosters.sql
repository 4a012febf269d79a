-- A clinician's week over all sites, from a day on until a later one; a change is a new row.
create table roster (
  id uuid primary key,
  clinician uuid not null references account (id),
  valid_from date not null,
  whenever_open boolean not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null
);

create index roster_clinician on roster (clinician, valid_from, recorded_at);

create table roster_hours (
  roster uuid not null references roster (id),
  site uuid not null references site (id),
  weekday varchar(10) not null,
  opens time not null,
  closes time not null,
  primary key (roster, site, weekday),
  check (opens < closes)
);
