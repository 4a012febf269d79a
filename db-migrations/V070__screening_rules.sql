-- What screening asks and what it looks up, and how strongly each finding stands in the way
-- (clinical rules, section 7, which names the sources). The words are in the message bundle.
create table screening_rule (
  code varchar(40) primary key,
  place integer not null,
  topic varchar(20) not null,
  severity varchar(10) not null,
  basis varchar(20) not null,
  medicine_class varchar(20),
  replaces varchar(40),
  question_policy varchar(60),
  source varchar(60) not null,
  active boolean not null,
  check (severity in ('ABSOLUTE', 'RELATIVE', 'WARNING'))
);

-- Where a route differs.
create table screening_rule_route (
  rule_code varchar(40) not null references screening_rule (code),
  route varchar(20) not null,
  severity varchar(10) not null,
  primary key (rule_code, route),
  check (severity in ('ABSOLUTE', 'RELATIVE', 'WARNING'))
);

insert into screening_rule (code, place, topic, severity, basis, medicine_class, replaces, question_policy, source, active)
values
  ('aneurysm', 10, 'CARDIOVASCULAR', 'ABSOLUTE', 'ANSWER', null, null, null, 'C22 C29', true),
  ('uncontrolledHypertension', 20, 'CARDIOVASCULAR', 'ABSOLUTE', 'ANSWER', null, null, 'bp.holdPre', 'C40 C41', true),
  ('unstableCardiac', 30, 'CARDIOVASCULAR', 'ABSOLUTE', 'ANSWER', null, null, 'screening.recentMi', 'C30 C40 C41', true),
  ('pressureHigh', 40, 'CARDIOVASCULAR', 'RELATIVE', 'PRESSURE', null, null, null, 'C40 (P)', true),
  ('malformation', 50, 'NEUROLOGICAL', 'ABSOLUTE', 'ANSWER', null, null, null, 'C22 C29', true),
  ('pressureHazard', 60, 'NEUROLOGICAL', 'ABSOLUTE', 'ANSWER', null, null, null, 'C22 C30', true),
  ('seizure', 70, 'NEUROLOGICAL', 'RELATIVE', 'ANSWER', null, null, null, 'C72 (K)', true),
  ('psychosis', 80, 'PSYCHIATRIC', 'ABSOLUTE', 'ANSWER', null, null, null, 'C30 C39 C23', true),
  ('familyPsychosis', 90, 'PSYCHIATRIC', 'RELATIVE', 'ANSWER', null, null, null, 'C39 S0', true),
  ('mania', 100, 'PSYCHIATRIC', 'ABSOLUTE', 'ANSWER', null, null, null, 'C39 R7', true),
  ('bipolarStable', 110, 'PSYCHIATRIC', 'WARNING', 'ANSWER', null, null, null, 'C39 R7', true),
  ('suicideHigh', 120, 'PSYCHIATRIC', 'WARNING', 'SUICIDE_RISK', null, null, null, 'C11 C39', true),
  ('personality', 130, 'PSYCHIATRIC', 'WARNING', 'ANSWER', null, null, null, 'C39', true),
  ('pregnancy', 140, 'REPRODUCTIVE', 'ABSOLUTE', 'ANSWER', null, null, null, 'C41 C11', true),
  ('pregnancyPositive', 150, 'REPRODUCTIVE', 'ABSOLUTE', 'PREGNANCY_POSITIVE', null, null, null, 'C41 C11', true),
  ('pregnancyTest', 160, 'REPRODUCTIVE', 'WARNING', 'PREGNANCY_TEST', null, null, null, 'C41 C11 (P)', true),
  ('hepaticSevere', 170, 'HEPATIC_URINARY', 'ABSOLUTE', 'ANSWER', null, null, null, 'C30 C29', true),
  ('hepaticModerate', 180, 'HEPATIC_URINARY', 'RELATIVE', 'ANSWER', null, null, null, 'C30 C29', true),
  ('cystitis', 190, 'HEPATIC_URINARY', 'RELATIVE', 'ANSWER', null, null, null, 'S1 S2 C35', true),
  ('substanceUse', 200, 'SUBSTANCE', 'RELATIVE', 'ANSWER', null, null, null, 'C30 C11 C39', true),
  ('ketamineMisuse', 210, 'SUBSTANCE', 'RELATIVE', 'ANSWER', null, null, null, 'C30 C11 C39', true),
  ('depressants', 220, 'SUBSTANCE', 'WARNING', 'ANSWER', null, null, null, 'C27 C7', true),
  ('psychedelicUse', 230, 'SUBSTANCE', 'WARNING', 'ANSWER', null, null, null, 'S1', true),
  ('hypersensitivity', 240, 'OTHER', 'ABSOLUTE', 'ANSWER', null, null, null, 'C22 C29 C41', true),
  ('eyePressure', 250, 'OTHER', 'RELATIVE', 'ANSWER', null, null, null, 'C30', true),
  ('thyroid', 260, 'OTHER', 'RELATIVE', 'ANSWER', null, null, null, 'C72 (K)', true),
  ('porphyria', 270, 'OTHER', 'RELATIVE', 'ANSWER', null, null, null, 'C72 (K)', true),
  ('sleepApnea', 280, 'OTHER', 'RELATIVE', 'ANSWER', null, null, null, 'C72 (K)', true),
  ('bodyMass', 290, 'OTHER', 'WARNING', 'ANSWER', null, null, null, 'C73', true),
  ('ageMinor', 300, 'OTHER', 'ABSOLUTE', 'AGE_BELOW', null, null, null, 'C25m', true),
  ('ageOlder', 310, 'OTHER', 'WARNING', 'AGE_FROM', null, null, null, 'C25m', true),
  ('benzodiazepine', 320, 'MEDICINES', 'WARNING', 'MEDICINE', 'BENZODIAZEPINE', null, null, 'C31 C32 C26', true),
  ('benzodiazepineHigh', 330, 'MEDICINES', 'RELATIVE', 'BENZODIAZEPINE_SUM', 'BENZODIAZEPINE', 'benzodiazepine', null, 'C31 C32 C26', true),
  ('hypnotic', 340, 'MEDICINES', 'WARNING', 'MEDICINE', 'HYPNOTIC', null, null, 'C27 C7', true),
  ('opioid', 350, 'MEDICINES', 'WARNING', 'MEDICINE', 'OPIOID', null, null, 'C27 C7', true),
  ('stimulant', 360, 'MEDICINES', 'WARNING', 'MEDICINE', 'STIMULANT', null, null, 'C7 C23 C26', true),
  ('maoi', 370, 'MEDICINES', 'RELATIVE', 'MEDICINE', 'MAOI', null, null, 'C7 C23 C26', true),
  ('lamotrigine', 380, 'MEDICINES', 'WARNING', 'MEDICINE', 'LAMOTRIGINE', null, null, 'C32', true),
  ('naltrexone', 390, 'MEDICINES', 'WARNING', 'MEDICINE', 'NALTREXONE', null, null, 'S4 C33', true),
  ('theophylline', 400, 'MEDICINES', 'WARNING', 'MEDICINE', 'THEOPHYLLINE', null, null, 'C13', true),
  ('cypInhibitor', 410, 'MEDICINES', 'WARNING', 'MEDICINE', 'CYP_INHIBITOR', null, null, 'C32', true),
  ('cypInducer', 420, 'MEDICINES', 'WARNING', 'MEDICINE', 'CYP_INDUCER', null, null, 'C32', true),
  ('psychedelic', 430, 'MEDICINES', 'WARNING', 'MEDICINE', 'PSYCHEDELIC', null, null, 'S1 S0', true);

insert into screening_rule_route (rule_code, route, severity)
values ('psychosis', 'NASAL_ESKETAMINE', 'RELATIVE');
