-- Version 1 of the numbers by which scores are judged (clinical rules, section 9).
insert into policy_value (id, policy_version, policy_key, policy_text, reason, changed_at, changed_by)
values
  ('00000000-0000-7000-8000-000000041001', 1, 'outcomes.baselineAge', '14', 'As shipped', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000'),
  ('00000000-0000-7000-8000-000000041002', 1, 'outcomes.seriesEndWithin', '14', 'As shipped', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000'),
  ('00000000-0000-7000-8000-000000041003', 1, 'outcomes.response', '50', 'As shipped', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000'),
  ('00000000-0000-7000-8000-000000041004', 1, 'outcomes.remission', '5', 'As shipped', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000'),
  ('00000000-0000-7000-8000-000000041005', 1, 'outcomes.baselineLeast', '10', 'As shipped', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000'),
  ('00000000-0000-7000-8000-000000041006', 1, 'outcomes.change', '5', 'As shipped', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000');
