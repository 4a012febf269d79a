-- What a group talked about, the same for everybody in it; the beginning of each one's own note.
alter table integration add column theme varchar(2000) default '' not null;
