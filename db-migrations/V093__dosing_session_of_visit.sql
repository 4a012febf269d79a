create index medicine_session_appointment on medicine_session (appointment);
