-- Version 1 of the numbers that screening uses (clinical rules, section 7).
insert into policy_value (id, policy_version, policy_key, policy_text, reason, changed_at, changed_by)
values
  ('00000000-0000-7000-8000-000000072001', 1, 'screening.ageLeast', '18', 'As shipped', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000'),
  ('00000000-0000-7000-8000-000000072002', 1, 'screening.ageOlder', '65', 'As shipped', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000'),
  ('00000000-0000-7000-8000-000000072003', 1, 'screening.recentMi', '6', 'As shipped', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000'),
  ('00000000-0000-7000-8000-000000072004', 1, 'screening.benzodiazepineMost', '8', 'As shipped', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000');
