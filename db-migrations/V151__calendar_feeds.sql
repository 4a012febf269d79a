-- The address of a clinician's calendar feed; its token is kept only as a hash.
create table calendar_feed (
  clinician uuid primary key references account (id),
  version bigint not null,
  token_hash varchar(64) not null unique,
  made_at timestamp with time zone not null
);
create index appointment_of_clinician on appointment (clinician, starts_at);
