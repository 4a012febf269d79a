-- Times in which somebody is away or a room cannot be used. A mistake is withdrawn, never deleted.
create table absence (
  id uuid primary key,
  version bigint not null,
  room uuid references room (id),
  clinician uuid references account (id),
  kind varchar(10) not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  withdrawn_by uuid,
  withdrawn_at timestamp with time zone,
  withdrawn_reason varchar(500) not null,
  check (starts_at < ends_at),
  check ((room is null) <> (clinician is null)),
  check ((withdrawn_by is null) = (withdrawn_at is null))
);

create index absence_room on absence (room, ends_at);
create index absence_clinician on absence (clinician, ends_at);
create index absence_ends on absence (ends_at);
