-- How often the scale is asked for when boosters follow the symptoms (clinical rules, section 3).
insert into policy_value (id, policy_version, policy_key, policy_text, reason, changed_at, changed_by)
values
  ('00000000-0000-7000-8000-000000158001', 1, 'booster.scaleEvery', '14', 'As shipped', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000');
