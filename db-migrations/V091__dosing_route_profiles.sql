-- What is known of each route, by version; rows are only ever added (clinical rules, section 1).
-- Bands: a name, what they are counted in, and the upper end, which is included.
create table route_profile (
  id uuid primary key,
  route varchar(20) not null,
  profile_version integer not null,
  low_fraction numeric(5, 4) not null,
  high_fraction numeric(5, 4) not null,
  source varchar(300) not null,
  published_low numeric(5, 4),
  published_high numeric(5, 4),
  published_source varchar(300),
  onset varchar(200) not null,
  lasts varchar(200) not null,
  bands varchar(200) not null,
  unique (route, profile_version),
  check (low_fraction <= high_fraction)
);

insert into route_profile (id, route, profile_version, low_fraction, high_fraction, source, published_low, published_high, published_source, onset, lasts, bands) values
  ('00000000-0000-7000-8090-000000000001', 'INTRAVENOUS', 1, 1, 1, 'By definition', null, null, null, 'within minutes; blood pressure peaks 30–40 min into the infusion', 'infusion 40–60 min; dissociation under 1 h', 'LOW mg/kg 0.5, MODERATE mg/kg 1.0, HIGH mg/kg'),
  ('00000000-0000-7000-8090-000000000002', 'INTRAMUSCULAR', 1, 0.93, 0.93, 'C3, C9', null, null, null, 'up to 5 min; plasma peak 5–15 min', 'about 60 min', ''),
  ('00000000-0000-7000-8090-000000000003', 'SUBLINGUAL', 1, 0.35, 0.45, 'Founding article S4', 0.29, 0.32, 'Published measurements 29–32 % (C1, C2)', 'dissolves in about 15 min; effect after 15–20 min', 'core 45–60 min; fades over 1–2 h', 'MICRO mg 20, LOW mg 100, MODERATE mg 300, HIGH mg'),
  ('00000000-0000-7000-8090-000000000004', 'ORAL', 1, 0.17, 0.29, 'C2, C5, C8, C3', 0.20, 0.25, 'Also quoted as 20–25 % (C5)', '30–60 min', '2–4 h or longer', 'MICRO mg 20'),
  ('00000000-0000-7000-8090-000000000005', 'NASAL_RACEMIC', 1, 0.25, 0.50, 'C3, C8, C65', 0.35, 0.50, 'Also quoted as 35–50 % (C8)', '5–15 min', '1–2 h', ''),
  ('00000000-0000-7000-8090-000000000006', 'NASAL_ESKETAMINE', 1, 0.48, 0.48, 'C7, C22', null, null, null, 'blood pressure peaks at about 40 min', 'at least 2 h of observation', '');

-- Two values of the same section 0 that version 1 had left out: a gate and a rest of the label.
insert into policy_value (id, policy_version, policy_key, policy_text, reason, changed_at, changed_by)
values
  ('00000000-0000-7000-8090-000000000101', 1, 'fasting.esk.nasal', '60', 'As shipped', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000'),
  ('00000000-0000-7000-8090-000000000102', 1, 'dose.esk.rest', '5', 'As shipped', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000');
