-- Insert-only: each wording that was ever signed, once, under its own fingerprint.
create table consent_text (
  hash varchar(64) primary key,
  route varchar(20) not null,
  text_version varchar(40) not null,
  words varchar(20000) not null,
  first_signed_at timestamp with time zone not null
);

-- Consents signed on paper before texts were kept have none.
alter table consent add column text_hash varchar(64);
alter table consent add constraint consent_text_kept
  foreign key (text_hash) references consent_text (hash);
create index consent_of_text on consent (text_hash);
