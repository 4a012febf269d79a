-- Signed documents: rows are only ever inserted.
create table signed_note (
  id uuid primary key,
  version bigint not null,
  patient uuid not null references patient (id),
  kind varchar(20) not null,
  subject uuid not null,
  as_role varchar(20) not null,
  signer uuid not null references account (id),
  signed_at timestamp with time zone not null,
  body varchar(200000) not null,
  content_hash varchar(64) not null
);
create index signed_note_of_patient on signed_note (patient, signed_at desc, id desc);
create index signed_note_of_subject on signed_note (subject, signed_at);

create table note_addendum (
  id uuid primary key,
  version bigint not null,
  note uuid not null references signed_note (id),
  kind varchar(20) not null,
  reason varchar(500) not null,
  as_role varchar(20) not null,
  signer uuid not null references account (id),
  signed_at timestamp with time zone not null,
  body varchar(20000) not null,
  content_hash varchar(64) not null
);
create index note_addendum_of_note on note_addendum (note, signed_at);
