package clinic.afterglow.bench;

import clinic.afterglow.kernel.Ids;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Visits at the measured site. */
final class VisitRows {

  static final String COLUMNS =
      "id, version, patient, kind, status, site, room, clinician, starts_at, ends_at, reason,"
          + " booked_at";

  private final Ground ground;

  VisitRows(Ground ground) {
    this.ground = ground;
  }

  UUID add(Batch rows, UUID patient, String kind, String status, OffsetDateTime start, int hours)
      throws SQLException {
    return add(rows, patient, kind, status, ground.anyOf(ground.rooms()), start, hours);
  }

  UUID add(
      Batch rows,
      UUID patient,
      String kind,
      String status,
      UUID room,
      OffsetDateTime start,
      int hours)
      throws SQLException {
    var id = Ids.next();
    rows.add(
        id,
        0L,
        patient,
        kind,
        status,
        ground.sites().getFirst().value(),
        room,
        ground.anyOf(ground.staff()),
        start,
        start.plusHours(hours),
        "",
        start.minusDays(14));
    return id;
  }
}
