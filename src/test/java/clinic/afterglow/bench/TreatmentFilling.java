package clinic.afterglow.bench;

import clinic.afterglow.kernel.Ids;
import clinic.afterglow.patients.PatientId;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sessions, readings and twelve scales of who is in treatment: ten sessions and a hundred readings
 * of each tenth patient, and five hundred sessions of a few. Rows are written in the order of time,
 * as in a clinic, so that those of one patient lie far apart.
 */
final class TreatmentFilling {

  private static final String SESSION =
      "id, version, patient, site, appointment, route, purpose, status, planned_start,"
          + " policy_version, checked_in_at, ordered, baseline_accepted, baseline_holds,"
          + " baseline_systolic, baseline_diastolic, baseline_pulse, dose_started_at, dose_ended_at,"
          + " dose_paused_seconds, stopped_early, administered_mg, readings, last_reading_at,"
          + " discharged_at, completed_at";
  static final String READING =
      "id, version, session, observed_at, systolic, diastolic, heart_rate, spo2, moaas, note, alert,"
          + " late_entry, entered_at, entered_by";
  private static final int FIRST = 600;
  private static final int BETWEEN = 4;
  private static final int READINGS_OF_LONG = 10;

  private final Ground ground;
  private final Connection database;
  private final VisitRows visits;
  private final List<PatientId> treated;
  private final int sessionsEach;
  private final int readingsPerSession;
  private final int[] firstDay;

  /** Each tenth patient, ten sessions each. */
  static TreatmentFilling usual(Ground ground, Connection database, List<PatientId> patients) {
    var treated =
        IntStream.range(0, ground.treated())
            .mapToObj(i -> patients.get(i * Ground.TREATED))
            .toList();
    return new TreatmentFilling(
        ground, database, treated, Ground.SESSIONS, ground.readingsPerSession());
  }

  /** A few who have come for years. */
  static TreatmentFilling longCourses(
      Ground ground, Connection database, List<PatientId> patients) {
    var treated =
        IntStream.range(0, Ground.LONG_TREATED)
            .mapToObj(i -> patients.get(i * Ground.TREATED + 1))
            .toList();
    return new TreatmentFilling(ground, database, treated, Ground.LONG_SESSIONS, READINGS_OF_LONG);
  }

  private TreatmentFilling(
      Ground ground,
      Connection database,
      List<PatientId> treated,
      int sessions,
      int readingsPerSession) {
    this.ground = ground;
    this.database = database;
    this.visits = new VisitRows(ground);
    this.treated = treated;
    this.sessionsEach = sessions;
    this.readingsPerSession = readingsPerSession;
    this.firstDay = new int[treated.size()];
    Arrays.setAll(firstDay, _ -> BETWEEN * sessions + ground.random().nextInt(FIRST));
  }

  List<PatientId> fill() throws SQLException {
    try (var audit = Batch.of(database, "audit_event", Ground.AUDIT)) {
      before(audit);
      sessions(audit);
      scales(audit);
    }
    return treated;
  }

  private void before(Batch audit) throws SQLException {
    try (var screenings =
            Batch.of(
                database,
                "screening",
                "id, version, patient, route, status, opened_by, opened_at, submitted_by,"
                    + " submitted_at, systolic, diastolic, outcome, reason, conditions,"
                    + " policy_version, decided_by, decided_at, in_force");
        var consents =
            Batch.of(
                database,
                "consent",
                "id, version, patient, route, text_version, signed_name, given_at, given_by,"
                    + " valid_until, policy_version");
        var allergies =
            Batch.of(
                database,
                "allergy",
                "id, version, patient, substance, reaction, severity, recorded_at, recorded_by");
        var weights =
            Batch.of(
                database,
                "weight_reading",
                "id, patient, kilograms, measured_at, recorded_at, recorded_by")) {
      for (int i = 0; i < treated.size(); i++) {
        var patient = treated.get(i).value();
        var at = Ground.at(ground.day().minusDays(firstDay[i] + 3L), LocalTime.NOON);
        var by = ground.by().value();
        var screening = Ids.next();
        screenings.add(
            screening,
            0L,
            patient,
            "INTRAVENOUS",
            "DECIDED",
            by,
            at,
            by,
            at,
            124,
            78,
            "CLEARED",
            "Nothing found",
            null,
            1,
            by,
            at,
            true);
        consents.add(
            Ids.next(),
            0L,
            patient,
            "INTRAVENOUS",
            "2026-01",
            "as signed",
            at,
            by,
            at.toLocalDate().plusYears(1),
            1);
        allergies.add(Ids.next(), 0L, patient, "Penicillin", "Rash", "MILD", at, by);
        weights.add(
            Ids.next(), patient, BigDecimal.valueOf(50L + ground.random().nextInt(60)), at, at, by);
        ground.audit(audit, at, "PatientCleared", patient, screening, "");
        ground.audit(audit, at, "ConsentGiven", patient, patient, "INTRAVENOUS");
      }
    }
  }

  private void sessions(Batch audit) throws SQLException {
    try (var booked = Batch.of(database, "appointment", VisitRows.COLUMNS);
        var sessions = Batch.of(database, "medicine_session", SESSION);
        var readings = Batch.of(database, "vital_reading", READING)) {
      for (int ordinal = 0; ordinal < sessionsEach; ordinal++) {
        for (int i = 0; i < treated.size(); i++) {
          var patient = treated.get(i).value();
          var start = Ground.at(workday(firstDay[i] - (long) BETWEEN * ordinal), hour());
          var visit = visits.add(booked, patient, "DOSING", "DEPARTED", start, 2);
          var session = Ids.next();
          sessions.add(session(session, patient, visit, start));
          ground.audit(audit, start, "AppointmentBooked", patient, visit, "DOSING");
          ground.audit(audit, start, "DoseGiven", patient, session, "INTRAVENOUS 35");
          readings(readings, audit, patient, session, start);
        }
      }
      for (var patient : treated) {
        if (ground.random().nextInt(5) < 2) {
          var start = Ground.at(workday(-1 - ground.random().nextInt(60)), hour());
          visits.add(booked, patient.value(), "INTEGRATION", "BOOKED", start, 1);
        }
      }
    }
  }

  private Object[] session(UUID id, UUID patient, UUID visit, OffsetDateTime start) {
    return new Object[] {
      id,
      9L,
      patient,
      ground.sites().getFirst().value(),
      visit,
      "INTRAVENOUS",
      "SERIES",
      "COMPLETED",
      start,
      1,
      start,
      true,
      true,
      0,
      122,
      76,
      70,
      start.plusMinutes(20),
      start.plusMinutes(60),
      0L,
      false,
      BigDecimal.valueOf(35),
      readingsPerSession,
      start.plusMinutes(100),
      start.plusMinutes(110),
      start.plusMinutes(120)
    };
  }

  private void readings(
      Batch readings, Batch audit, UUID patient, UUID session, OffsetDateTime start)
      throws SQLException {
    for (int i = 0; i < readingsPerSession; i++) {
      var at = start.plusMinutes(20 + i * 10L % 100);
      var id = Ids.next();
      readings.add(
          id,
          0L,
          session,
          at,
          110 + ground.random().nextInt(40),
          65 + ground.random().nextInt(25),
          60 + ground.random().nextInt(40),
          95 + ground.random().nextInt(5),
          5,
          "",
          "NONE",
          false,
          at,
          ground.by().value());
      ground.audit(audit, at, "VitalsTaken", patient, session, id + " NONE");
    }
  }

  private void scales(Batch audit) throws SQLException {
    try (var rows =
        Batch.of(
            database,
            "measurement",
            "id, version, patient, instrument, taken_on, answers, total, recorded_by,"
                + " recorded_at")) {
      for (int ordinal = 0; ordinal < Ground.SCALES; ordinal++) {
        for (int i = 0; i < treated.size(); i++) {
          var patient = treated.get(i).value();
          int items = ordinal % 2 == 0 ? 9 : 7;
          var instrument = items == 9 ? "PHQ_9" : "GAD_7";
          var at = Ground.at(ground.day().minusDays(firstDay[i] - 3L * ordinal), LocalTime.NOON);
          var id = Ids.next();
          var answers = ground.random().ints(items, 0, 4).boxed().toList();
          rows.add(
              id,
              0L,
              patient,
              instrument,
              at.toLocalDate(),
              answers.stream().map(String::valueOf).collect(Collectors.joining(",")),
              answers.stream().mapToInt(Integer::intValue).sum(),
              ground.by().value(),
              at);
          ground.audit(audit, at, "MeasureScored", patient, id, instrument);
        }
      }
    }
  }

  private LocalTime hour() {
    return LocalTime.of(8 + ground.random().nextInt(9), 0);
  }

  /** Days ago, moved off the weekend and off the measured day, which has its own visits. */
  private LocalDate workday(long ago) {
    var day = ground.day().minusDays(ago);
    while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 || day.equals(ground.day())) {
      day = day.plusDays(1);
    }
    return day;
  }
}
