-- What the protocol of a session asks for beyond its route; empty as clinic and route ask.
alter table medicine_session add column preparations integer;
alter table medicine_session add column readings_every integer;
alter table medicine_session add column observation integer;
alter table medicine_session add column integrates boolean default true not null;

-- Integration follows each dose unless a protocol says otherwise (clinical rules, section 4).
update protocol_template set integration = 'EACH_SESSION'
where code in ('SIX_IN_TWO_WEEKS', 'SIX_IN_THREE_WEEKS') and template_version = 1;
