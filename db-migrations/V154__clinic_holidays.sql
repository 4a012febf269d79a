-- Where a site's public holidays come from, such as us-ny; blank keeps none.
alter table site add column holiday_region varchar(40) default '' not null;

-- A row either closes a day, or opens one that a public holiday would close.
alter table closure add column opened boolean default false not null;
