create table product (
  id uuid primary key,
  name varchar(100) not null unique,
  form varchar(10) not null,
  mg_per_unit numeric(10, 4) not null check (mg_per_unit > 0),
  undiluted_intravenous boolean not null
);

-- Vial presentations: 200 mg/20 mL, 500 mg/10 mL, 500 mg/5 mL; the last is diluted at least 1:1 before a vein.
insert into product (id, name, form, mg_per_unit, undiluted_intravenous) values
  ('00000000-0000-7000-8060-000000000001', 'Ketamine 10 mg/mL, 20 mL vial', 'VIAL', 10, true),
  ('00000000-0000-7000-8060-000000000002', 'Ketamine 50 mg/mL, 10 mL vial', 'VIAL', 50, true),
  ('00000000-0000-7000-8060-000000000003', 'Ketamine 100 mg/mL, 5 mL vial', 'VIAL', 100, false),
  ('00000000-0000-7000-8060-000000000004', 'Ketamine troche 50 mg', 'TROCHE', 50, false),
  ('00000000-0000-7000-8060-000000000005', 'Ketamine troche 100 mg', 'TROCHE', 100, false),
  ('00000000-0000-7000-8060-000000000006', 'Ketamine rapid-dissolve tablet 100 mg', 'TABLET', 100, false),
  ('00000000-0000-7000-8060-000000000007', 'Ketamine capsule 10 mg', 'CAPSULE', 10, false),
  ('00000000-0000-7000-8060-000000000008', 'Esketamine nasal device 28 mg', 'DEVICE', 28, false);

create table lot (
  id uuid primary key,
  version bigint not null,
  site uuid not null references site (id),
  product uuid not null references product (id),
  lot_number varchar(60) not null,
  expires date not null,
  balance numeric(12, 2) not null check (balance >= 0)
);
create index lot_in_stock on lot (site, expires);

create table withdrawal (
  id uuid primary key,
  version bigint not null,
  lot uuid not null references lot (id),
  patient uuid not null references patient (id),
  session uuid not null,
  drawn numeric(12, 2) not null check (drawn > 0),
  administered numeric(12, 2) not null check (administered >= 0),
  wasted numeric(12, 2) not null check (wasted >= 0),
  drawn_at timestamp with time zone not null,
  drawn_by uuid not null,
  check (administered + wasted <= drawn)
);
create index withdrawal_of_session on withdrawal (session);
create index withdrawal_of_lot on withdrawal (lot, drawn_at);

-- Lines are only ever inserted. On PostgreSQL, revoke update and delete from the application's role.
create table stock_entry (
  id uuid primary key,
  lot uuid not null references lot (id),
  withdrawal uuid references withdrawal (id),
  kind varchar(15) not null,
  quantity numeric(12, 2) not null check (quantity > 0),
  balance_after numeric(12, 2) not null check (balance_after >= 0),
  remark varchar(500) not null,
  entered_at timestamp with time zone not null,
  entered_by uuid not null,
  witnessed_by uuid,
  check (kind <> 'WASTED' or witnessed_by is not null)
);
create index stock_entry_of_lot on stock_entry (lot, id);
