package clinic.afterglow.reporting;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.Ids;
import clinic.afterglow.patients.PatientId;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the rows that figures read, so that each test sets exactly the case that it counts. */
record Records(JdbcClient database, SiteId site, UUID room, UUID person) {

  private static final ZoneId ZONE = ZoneId.of("America/New_York");

  UUID appointment(PatientId patient, Instant at, String status) {
    var id = Ids.next();
    database
        .sql(
            """
            insert into appointment (id, version, patient, kind, status, site, room, clinician,
              starts_at, ends_at, reason, booked_at)
            values (?, 0, ?, 'DOSING', ?, ?, ?, ?, ?, ?, '', ?)\
            """)
        .params(
            id,
            patient.value(),
            status,
            site.value(),
            room,
            person,
            time(at),
            time(at.plus(Duration.ofHours(2))),
            time(at))
        .update();
    return id;
  }

  /** A booster of a plan at a fixed interval; whatever was given before the plan does not count. */
  void booster(PatientId patient, LocalDate due, LocalDate given, boolean inWindow) {
    var session = dose(patient, given.atTime(15, 0).toInstant(ZoneOffset.UTC), "INTRAVENOUS");
    database
        .sql(
            """
            insert into booster_dose (id, booster, patient, site, session, mode, due_on, given_on,
              in_window, policy_version, recorded_at)
            values (?, ?, ?, ?, ?, 'FIXED', ?, ?, ?, 1, ?)\
            """)
        .params(
            Ids.next(),
            boosterPlan(patient, due.plusMonths(6)),
            patient.value(),
            site.value(),
            session,
            due,
            given,
            inWindow,
            time(given.atTime(15, 0).toInstant(ZoneOffset.UTC)))
        .update();
  }

  UUID boosterPlan(PatientId patient, LocalDate due) {
    var id = Ids.next();
    database
        .sql(
            """
            insert into booster_plan (id, version, patient, site, mode, status, months, reason,
              policy_version, last_dose, next_due, asks_on, prescriber, planned_at)
            values (?, 0, ?, ?, 'FIXED', 'ACTIVE', 6, '', 1, ?, ?, ?, ?, ?)\
            """)
        .params(
            id,
            patient.value(),
            site.value(),
            due.minusMonths(6),
            due,
            due,
            person,
            time(due.minusMonths(6).atTime(15, 0).toInstant(ZoneOffset.UTC)))
        .update();
    return id;
  }

  UUID dose(PatientId patient, Instant at, String route) {
    var id = Ids.next();
    database
        .sql(
            """
            insert into medicine_session (id, version, patient, site, route, purpose, status,
              planned_start, ordered, baseline_accepted, baseline_holds, dose_started_at,
              dose_ended_at, dose_paused_seconds, stopped_early, administered_mg, readings)
            values (?, 0, ?, ?, ?, 'SERIES', 'COMPLETED', ?, true, true, 0, ?, ?, 0, false, 40, 0)\
            """)
        .params(
            id,
            patient.value(),
            site.value(),
            route,
            time(at),
            time(at),
            time(at.plus(Duration.ofMinutes(40))))
        .update();
    return id;
  }

  void adverseEvent(UUID session, Instant at) {
    database
        .sql(
            """
            insert into adverse_event (id, version, session, event_type, severity, relatedness,
              started_at, hypertension_symptom, symptomatic_hypertension, action_taken, note,
              recorded_at, recorded_by)
            values (?, 0, ?, 'NAUSEA', 'MILD', 'PROBABLE', ?, false, false, '', '', ?, ?)\
            """)
        .params(Ids.next(), session, time(at), time(at), person)
        .update();
  }

  void integration(UUID session, PatientId patient, Instant doseEnd, Instant held) {
    database
        .sql(
            """
            insert into integration (id, version, patient, session, site, dose_ended_at, due_from,
              due_until, policy_version, status, waiting, kind, started_at, came_up, insights,
              reflections, follow_up_plan, saved_at, saved_by)
            values (?, 0, ?, ?, ?, ?, ?, ?, 1, 'COMPLETED', false, 'INDIVIDUAL', ?, '', '', '', '',
              ?, ?)\
            """)
        .params(
            Ids.next(),
            patient.value(),
            session,
            site.value(),
            time(doseEnd),
            time(doseEnd.plus(Duration.ofHours(24))),
            time(doseEnd.plus(Duration.ofHours(72))),
            time(held),
            time(held),
            person)
        .update();
  }

  /** A series of two doses, two days apart, the first at the moment given. */
  void series(PatientId patient, Instant first, String status) {
    var id = Ids.next();
    database
        .sql(
            """
            insert into series (id, version, patient, site, route, protocol, protocol_version,
              policy_version, planned, window_days, status, override_reason, cancel_reason,
              booked_by, booked_at)
            values (?, 0, ?, ?, 'INTRAVENOUS', 'SIX_IN_TWO_WEEKS', 1, 1, 2, 14, ?, '', '', ?, ?)\
            """)
        .params(id, patient.value(), site.value(), status, person, time(first))
        .update();
    for (int i = 0; i < 2; i++) {
      var at = first.plus(Duration.ofDays(2L * i));
      var session = dose(patient, at, "INTRAVENOUS");
      database
          .sql(
              """
              insert into series_session (id, series, ordinal, appointment, session, status,
                dose_date, administered_on)
              values (?, ?, ?, ?, ?, 'ADMINISTERED', ?, ?)\
              """)
          .params(
              Ids.next(),
              id,
              i + 1,
              appointment(patient, at, "DEPARTED"),
              session,
              LocalDate.ofInstant(at, ZONE),
              LocalDate.ofInstant(at, ZONE))
          .update();
    }
  }

  void phq9(PatientId patient, LocalDate day, int total) {
    database
        .sql(
            """
            insert into measurement (id, version, patient, instrument, taken_on, answers, total,
              recorded_by, recorded_at)
            values (?, 0, ?, 'PHQ_9', ?, '', ?, ?, ?)\
            """)
        .params(
            Ids.next(),
            patient.value(),
            day,
            total,
            person,
            time(day.atStartOfDay(java.time.ZoneOffset.UTC).toInstant()))
        .update();
  }

  private static Timestamp time(Instant at) {
    return Timestamp.from(at);
  }
}
