-- A repair of a day as it was applied: what was unavailable, and what was moved for it.
create table day_repair (
  id uuid primary key,
  site uuid not null references site (id),
  room uuid references room (id),
  clinician uuid references account (id),
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  applied_by uuid not null references account (id),
  applied_at timestamp with time zone not null,
  check (starts_at < ends_at)
);

-- A visit that it moved. Whoever comes at another time has to be told, by telephone.
create table repaired_visit (
  id uuid primary key,
  version bigint not null,
  repair uuid not null references day_repair (id),
  site uuid not null references site (id),
  appointment uuid not null references appointment (id),
  patient uuid not null references patient (id),
  from_room uuid not null references room (id),
  from_clinician uuid not null references account (id),
  from_start timestamp with time zone not null,
  to_room uuid not null references room (id),
  to_clinician uuid not null references account (id),
  to_start timestamp with time zone not null,
  to_be_told boolean not null,
  told_by uuid references account (id),
  told_at timestamp with time zone,
  check ((told_by is null) = (told_at is null))
);

create index repaired_visit_untold on repaired_visit (site, to_be_told, to_start);
create index repaired_visit_appointment on repaired_visit (appointment);
create index repaired_visit_repair on repaired_visit (repair);
