-- Boosters at a fixed interval, by symptoms, or in a taper (clinical rules, section 3).
alter table booster_plan add column mode varchar(10) default 'FIXED' not null
  check (mode in ('FIXED', 'SYMPTOM', 'TAPER'));
alter table booster_plan add column status varchar(10) default 'ACTIVE' not null
  check (status in ('ACTIVE', 'COMPLETED'));
alter table booster_plan add column steps varchar(200) default '' not null;
alter table booster_plan add column given integer default 0 not null check (given >= 0);
alter table booster_plan add column scale_due date;
-- The day from which the plan asks for somebody: the dose, the scale or the trigger.
alter table booster_plan add column asks_on date;
alter table booster_plan alter column months drop not null;
alter table booster_plan alter column next_due drop not null;
update booster_plan set asks_on = next_due;

drop index booster_plan_due;
create index booster_plan_asks on booster_plan (asks_on, id);

-- What was found in a scale that asks for a booster, and how it was answered.
create table booster_trigger (
  id uuid primary key,
  version bigint not null,
  booster uuid not null references booster_plan (id),
  patient uuid not null references patient (id),
  measurement uuid not null references measurement (id),
  score integer not null,
  series_end integer,
  by_score boolean not null,
  by_rise boolean not null,
  since date not null,
  policy_version integer not null,
  raised_at timestamp with time zone not null,
  status varchar(10) not null check (status in ('OPEN', 'GIVEN', 'DECIDED', 'TAKEN_BACK')),
  reason varchar(500) not null,
  answered_by uuid references account (id),
  answered_at timestamp with time zone,
  check (by_score or by_rise),
  check ((status = 'OPEN') = (answered_at is null))
);

create index booster_trigger_booster on booster_trigger (booster, status);

-- Each dose that a plan asked for, beside the day on which it was due: written once (figure D23).
create table booster_dose (
  id uuid primary key,
  booster uuid not null references booster_plan (id),
  patient uuid not null references patient (id),
  site uuid not null references site (id),
  session uuid not null unique references medicine_session (id),
  mode varchar(10) not null check (mode in ('FIXED', 'SYMPTOM', 'TAPER')),
  due_on date,
  triggered_on date,
  given_on date not null,
  in_window boolean,
  policy_version integer not null,
  recorded_at timestamp with time zone not null,
  check ((due_on is null) = (in_window is null))
);

create index booster_dose_patient on booster_dose (patient, given_on);
create index booster_dose_site on booster_dose (site, given_on);

-- Attempts to reach a patient about a booster: written once.
create table booster_contact (
  id uuid primary key,
  patient uuid not null references patient (id),
  outcome varchar(20) not null
    check (outcome in ('NO_ANSWER', 'LEFT_MESSAGE', 'WILL_CALL_BACK', 'REACHED', 'DOES_NOT_WANT')),
  contacted_by uuid not null references account (id),
  contacted_at timestamp with time zone not null
);

create index booster_contact_patient on booster_contact (patient, contacted_at);
