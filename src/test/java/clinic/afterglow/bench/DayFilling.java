package clinic.afterglow.bench;

import clinic.afterglow.kernel.Ids;
import clinic.afterglow.patients.PatientId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The measured day: two hundred visits, and thirty patients who have just been given a dose. */
final class DayFilling {

  private static final int IN_CHAIRS = 30;
  private static final String[] KINDS = {"DOSING", "INTEGRATION", "PREPARATION", "EVALUATION"};
  private static final String SESSION =
      "id, version, patient, site, appointment, route, purpose, status, planned_start,"
          + " policy_version, checked_in_at, ordered, baseline_accepted, baseline_holds,"
          + " baseline_systolic, baseline_diastolic, baseline_pulse, dose_started_at,"
          + " dose_paused_seconds, stopped_early, readings";

  private final Ground ground;
  private final Connection database;

  DayFilling(Ground ground, Connection database) {
    this.ground = ground;
    this.database = database;
  }

  /** The sessions in which a dose has begun. */
  List<UUID> fill(List<PatientId> treated) throws SQLException {
    var running = new ArrayList<UUID>();
    var visits = new VisitRows(ground);
    int rooms = ground.rooms().size();
    try (var booked = Batch.of(database, "appointment", VisitRows.COLUMNS);
        var sessions = Batch.of(database, "medicine_session", SESSION)) {
      for (int i = 0; i < Ground.VISITS; i++) {
        var patient = treated.get((int) ((long) i * treated.size() / Ground.VISITS)).value();
        int hour = 8 + i / rooms;
        var start = Ground.at(ground.day(), LocalTime.of(hour, 0));
        var kind = KINDS[ground.random().nextInt(KINDS.length)];
        boolean dosing = hour == 10 && running.size() < IN_CHAIRS;
        var visit =
            visits.add(
                booked,
                patient,
                dosing ? "DOSING" : kind,
                hour < 10 ? "DEPARTED" : dosing ? "IN_CHAIR" : "CONFIRMED",
                ground.rooms().get(i % rooms),
                start,
                1);
        if (dosing) {
          var id = Ids.next();
          running.add(id);
          sessions.add(
              id,
              5L,
              patient,
              ground.sites().getFirst().value(),
              visit,
              "INTRAVENOUS",
              "SERIES",
              "DOSING",
              start,
              1,
              start,
              true,
              true,
              0,
              121,
              77,
              68,
              start.plusMinutes(15),
              0L,
              false,
              1);
        }
      }
    }
    return running;
  }
}
