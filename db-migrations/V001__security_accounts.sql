create table account (
  id uuid primary key,
  version bigint not null,
  username varchar(100) not null,
  display_name varchar(200) not null,
  password_hash varchar(300) not null,
  active boolean not null
);
create unique index account_username on account (username);

create table account_role (
  account uuid not null references account (id),
  role varchar(30) not null,
  primary key (account, role)
);
