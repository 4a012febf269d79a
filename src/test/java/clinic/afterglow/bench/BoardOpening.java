package clinic.afterglow.bench;

import clinic.afterglow.security.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.OptionalInt;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;

/** P4: the desk opens the calendar on a day of two hundred visits. */
final class BoardOpening implements Trial {

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

  private final Ground ground;
  private final Screen screen;
  private final Rows rows;
  private String day = "";

  BoardOpening(BenchClinic clinic) {
    this.ground = clinic.ground();
    this.screen = new Screen(clinic, Role.FRONT_DESK);
    this.rows = new Rows(clinic.database());
  }

  @Override
  public void enter() {
    screen.enter();
  }

  @Override
  public void prepare(int call) {
    screen.go("patients");
    screen.message();
  }

  @Override
  public void ours(int call) {
    screen.go("calendar");
    var message = screen.message();
    message.toString();
    day = shown(message);
  }

  /** What the board was told to show. */
  private static String shown(JsonNode message) {
    for (var call : message.path("execute")) {
      if (call.path(call.size() - 1).asString("").contains("this.show(")) {
        return call.path(0).toString();
      }
    }
    throw new IllegalStateException("the board was not drawn");
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
    return OptionalInt.of(compressed(day));
  }

  @Override
  public String remark() {
    return "board of %d visits: %d bytes of JSON, %d compressed as the server sends it"
        .formatted(Ground.VISITS, day.getBytes(StandardCharsets.UTF_8).length, compressed(day));
  }

  private static int compressed(String text) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.size();
  }
}
