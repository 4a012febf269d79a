package clinic.afterglow.bench;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.ui.DrawnDay;
import clinic.afterglow.security.Role;
import clinic.afterglow.ui.SentBoard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.OptionalInt;
import java.util.zip.GZIPOutputStream;

/** P4: a day of two hundred visits, from the database to the JSON that the browser draws. */
final class Board implements Trial {

  private static final String FLOOR =
      """
      select a.id, a.patient, a.kind, a.status, a.room, a.clinician, a.starts_at, a.ends_at,
        p.given_name, p.preferred_name, p.family_name, p.phone, r.name, c.display_name
      from appointment a
      join patient p on p.id = a.patient
      join room r on r.id = a.room
      join account c on c.id = a.clinician
      where a.site = ? and a.starts_at >= ? and a.starts_at < ?
      order by a.starts_at, r.name\
      """;

  private final BenchClinic clinic;
  private final Ground ground;
  private final Rows rows;
  private String json = "";

  Board(BenchClinic clinic) {
    this.clinic = clinic;
    this.ground = clinic.ground();
    this.rows = new Rows(clinic.database());
  }

  @Override
  public void enter() {
    clinic.window(Role.FRONT_DESK);
  }

  @Override
  public void ours(int call) {
    var site = clinic.bean(Sites.class).details(ground.sites().getFirst());
    var visits = clinic.bean(Appointments.class).visits(site.id(), ground.day(), site.zone());
    var day = DrawnDay.of(site, ground.day(), visits);
    json = SentBoard.json(day);
  }

  @Override
  public void floor(int call) throws SQLException {
    var midnight = LocalTime.MIDNIGHT;
    var found =
        rows.of(
            FLOOR,
            ground.sites().getFirst().value(),
            Ground.at(ground.day(), midnight),
            Ground.at(ground.day().plusDays(1), midnight));
    if (found.size() != Ground.VISITS) {
      throw new IllegalStateException("the day has " + found.size() + " visits");
    }
  }

  @Override
  public OptionalInt bytes() {
    return OptionalInt.of(compressed());
  }

  @Override
  public String remark() {
    return "%d visits are %,d bytes of JSON, %,d compressed as the server sends it"
        .formatted(Ground.VISITS, json.getBytes(StandardCharsets.UTF_8).length, compressed());
  }

  private int compressed() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(json.getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.size();
  }
}
