-- Who did what, when, to which record: rows are inserted and never touched again.
-- No code updates or deletes them. On PostgreSQL the owner of the schema takes the right away too:
--   revoke update, delete, truncate on audit_event from <the application's role>;
-- There is no foreign key on purpose: a row outlives whatever it speaks of.
create table audit_event (
  id uuid primary key,
  happened_at timestamp with time zone not null,
  done_by uuid not null,
  action varchar(80) not null,
  patient uuid,
  subject uuid not null,
  detail varchar(1000) not null
);
create index audit_event_by_time on audit_event (happened_at, id);
create index audit_event_by_patient on audit_event (patient, happened_at, id);
create index audit_event_by_user on audit_event (done_by, happened_at, id);
create index audit_event_by_action on audit_event (action, happened_at, id);
