-- A wrong weight stays readable with the reason why it no longer counts.
alter table weight_reading add column version bigint default 0 not null;
alter table weight_reading add column struck_at timestamp with time zone;
alter table weight_reading add column struck_by uuid;
alter table weight_reading add column struck_reason varchar(500);
alter table weight_reading add constraint weight_struck_out_with_reason
  check ((struck_at is null) = (struck_reason is null) and (struck_at is null) = (struck_by is null));
