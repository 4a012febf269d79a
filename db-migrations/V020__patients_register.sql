create sequence chart_number start with 1;

create table patient (
  id uuid primary key,
  version bigint not null,
  chart_number varchar(20) not null unique,
  given_name varchar(100) not null,
  family_name varchar(100) not null,
  preferred_name varchar(100) not null,
  pronouns varchar(40) not null,
  date_of_birth date not null,
  sex_at_birth varchar(10) not null,
  phone varchar(40) not null,
  email varchar(200) not null,
  address varchar(500),
  site uuid not null references site (id),
  registered_at timestamp with time zone not null
);
