create table booster_plan (
  id uuid primary key,
  version bigint not null,
  patient uuid not null unique references patient (id),
  site uuid not null references site (id),
  months integer not null check (months > 0),
  reason varchar(500) not null,
  policy_version integer not null,
  last_dose date not null,
  next_due date not null,
  appointment uuid references appointment (id),
  prescriber uuid not null references account (id),
  planned_at timestamp with time zone not null
);

create index booster_plan_due on booster_plan (next_due, id);
create index booster_plan_appointment on booster_plan (appointment);
