-- The form of an integration is chosen by whoever holds it, never assumed.
alter table integration alter column kind drop not null;
update integration set kind = null where signed_at is null and started_at is null and came_up = '';
