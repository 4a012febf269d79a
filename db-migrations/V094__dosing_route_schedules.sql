-- Swallowed and racemic nasal ketamine have times of their own. Section 0 of the clinical rules
-- names none for them, so these are clinic-policy defaults (P) made from the onset and the duration
-- of section 1: swallowed 30–60 min to act and 2–4 h of effect; nasal 5–15 min and 1–2 h.
insert into policy_value (id, policy_version, policy_key, policy_text, reason, changed_at, changed_by)
values
  ('00000000-0000-7000-8090-000000000103', 1, 'vitals.oral', '0,30,60,90,120', 'As shipped', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000'),
  ('00000000-0000-7000-8090-000000000104', 1, 'vitals.in', '0,15,30,60', 'As shipped', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000'),
  ('00000000-0000-7000-8090-000000000105', 1, 'observe.oral', '120', 'As shipped', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000'),
  ('00000000-0000-7000-8090-000000000106', 1, 'observe.in', '60', 'As shipped', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000');

-- What became of the rest once a troche had dissolved: both are the patient's choice (section 1).
alter table dose_line add column remainder varchar(10);
