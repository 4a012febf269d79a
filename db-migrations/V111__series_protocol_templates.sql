-- A template is data. A version is never changed: editing, retiring and bringing back insert the
-- next one. A template without phases follows the clinic's policy values (series.*).
create table protocol_template (
  id uuid primary key,
  code varchar(40) not null,
  template_version integer not null check (template_version > 0),
  name varchar(100) not null,
  purpose varchar(500) not null,
  minutes integer not null check (minutes > 0),
  routes varchar(200) not null,
  preparations integer check (preparations >= 0),
  integration varchar(20) not null,
  readings_every integer check (readings_every > 0),
  observation integer check (observation >= 0),
  then_from_days integer check (then_from_days > 0),
  then_until_days integer check (then_until_days >= then_from_days),
  retired boolean not null,
  reason varchar(500) not null,
  made_by uuid references account (id),
  made_at timestamp with time zone not null,
  unique (code, template_version)
);

create table protocol_phase (
  template uuid not null references protocol_template (id),
  position integer not null,
  sessions integer not null check (sessions > 0),
  days integer not null check (days > 0),
  pattern varchar(100) not null,
  min_gap_days integer not null check (min_gap_days > 0),
  max_per_7_days integer not null check (max_per_7_days > 0),
  primary key (template, position)
);

-- Clinical rules, sections 2 and 4. Weekend, microdose and pain templates: clinic policy (P).
insert into protocol_template (id, code, template_version, name, purpose, minutes, routes, preparations, integration, readings_every, observation, then_from_days, then_until_days, retired, reason, made_by, made_at)
values
  ('00000000-0000-7000-8000-000000111001', 'SIX_IN_TWO_WEEKS', 1, 'Six in two weeks', 'Infusion series: three a week for two weeks; trials gave six over twelve days.', 120, 'INTRAVENOUS,INTRAMUSCULAR,SUBLINGUAL,ORAL,NASAL_RACEMIC', null, 'ONCE', null, null, null, null, false, '', null, timestamp with time zone '2026-01-01 00:00:00+00:00'),
  ('00000000-0000-7000-8000-000000111002', 'SIX_IN_THREE_WEEKS', 1, 'Six in three weeks', 'Infusion series: two a week for three weeks.', 120, 'INTRAVENOUS,INTRAMUSCULAR,SUBLINGUAL,ORAL,NASAL_RACEMIC', null, 'ONCE', null, null, null, null, false, '', null, timestamp with time zone '2026-01-01 00:00:00+00:00'),
  ('00000000-0000-7000-8000-000000111003', 'KAP_WEEKLY_SIX', 1, 'KAP weekly, six sessions', 'Therapist present; integration after each dose.', 180, 'INTRAMUSCULAR,SUBLINGUAL', null, 'EACH_SESSION', null, null, null, null, false, '', null, timestamp with time zone '2026-01-01 00:00:00+00:00'),
  ('00000000-0000-7000-8000-000000111004', 'KAP_WEEKEND', 1, 'KAP intensive weekend', 'Two long sessions around a weekend, a day of integration between them.', 180, 'INTRAMUSCULAR,SUBLINGUAL', null, 'EACH_SESSION', null, null, null, null, false, '', null, timestamp with time zone '2026-01-01 00:00:00+00:00'),
  ('00000000-0000-7000-8000-000000111005', 'SPRAVATO', 1, 'Spravato induction', 'Twice a week for four weeks, then weekly for four; after that at the lowest frequency that holds the response.', 150, 'NASAL_ESKETAMINE', null, 'ONCE', null, 120, 7, 14, false, '', null, timestamp with time zone '2026-01-01 00:00:00+00:00'),
  ('00000000-0000-7000-8000-000000111006', 'MICRODOSE_WEEKLY', 1, 'Microdose weekly', 'Low dose, watched in the clinic.', 90, 'SUBLINGUAL,ORAL', null, 'ONCE', null, null, null, null, false, '', null, timestamp with time zone '2026-01-01 00:00:00+00:00'),
  ('00000000-0000-7000-8000-000000111007', 'PAIN_INFUSION', 1, 'Pain infusion', 'Longer infusions on referral.', 300, 'INTRAVENOUS', null, 'NONE', null, null, null, null, false, '', null, timestamp with time zone '2026-01-01 00:00:00+00:00');

insert into protocol_phase (template, position, sessions, days, pattern, min_gap_days, max_per_7_days)
values
  ('00000000-0000-7000-8000-000000111002', 0, 6, 21, 'MONDAY,THURSDAY', 2, 2),
  ('00000000-0000-7000-8000-000000111003', 0, 6, 42, '', 6, 1),
  ('00000000-0000-7000-8000-000000111004', 0, 2, 4, 'FRIDAY,SATURDAY,SUNDAY,MONDAY', 2, 2),
  ('00000000-0000-7000-8000-000000111005', 0, 8, 28, '', 2, 2),
  ('00000000-0000-7000-8000-000000111005', 1, 4, 28, '', 6, 1),
  ('00000000-0000-7000-8000-000000111006', 0, 6, 42, '', 6, 1),
  ('00000000-0000-7000-8000-000000111007', 0, 3, 21, '', 6, 1);

drop table protocol;
