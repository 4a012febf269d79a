create table site (
  id uuid primary key,
  version bigint not null,
  name varchar(200) not null unique,
  time_zone varchar(60) not null
);

create table opening_hours (
  site uuid not null references site (id),
  weekday varchar(10) not null,
  opens time not null,
  closes time not null,
  primary key (site, weekday)
);

create table room (
  id uuid primary key,
  version bigint not null,
  site uuid not null references site (id),
  name varchar(100) not null,
  kind varchar(10) not null,
  active boolean not null,
  unique (site, name)
);

create table closure (
  id uuid primary key,
  version bigint not null,
  site uuid not null references site (id),
  closed_on date not null,
  reason varchar(300) not null,
  unique (site, closed_on)
);
