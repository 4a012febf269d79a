package clinic.afterglow.bench;

import clinic.afterglow.security.Role;
import clinic.afterglow.ui.WhenSeen;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** P2: a prescriber opens the chart of somebody in treatment. */
final class ChartOpening implements Trial {

  private static final List<String> BY_PATIENT =
      List.of(
          "select * from patient p join site s on s.id = p.site where p.id = ?",
          "select * from allergy where patient = ? and removed_at is null order by recorded_at",
          """
          select * from patient p
          left join screening s on s.patient = p.id and s.in_force = true
          left join clearance_hold h on h.patient = p.id and h.released_at is null
          left join screening_finding f on f.screening = s.id
          where p.id = ?\
          """);
  private static final String NEXT =
      """
      select * from appointment
      where patient = ? and starts_at >= ? and status in ('BOOKED', 'CONFIRMED', 'ARRIVED')
      order by starts_at limit 1\
      """;

  private final BenchClinic clinic;
  private final Screen screen;
  private final Rows rows;

  /** How many sections are in sight at first. */
  private final int inSight;

  ChartOpening(BenchClinic clinic, int inSight) {
    this.clinic = clinic;
    this.screen = new Screen(clinic, Role.PRESCRIBER);
    this.rows = new Rows(clinic.database());
    this.inSight = inSight;
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
    screen.go("patients/" + patient(call));
    screen.message().toString();
    if (inSight > 0) {
      var sections = screen.all(WhenSeen.class);
      sections.subList(0, inSight).forEach(WhenSeen::reveal);
      screen.message().toString();
    }
  }

  @Override
  public void floor(int call) throws SQLException {
    var patient = patient(call);
    for (var sql : BY_PATIENT) {
      rows.of(sql, patient);
    }
    rows.of(NEXT, patient, clinic.ground().now().atOffset(ZoneOffset.UTC));
  }

  private UUID patient(int call) {
    var treated = clinic.filling().treated();
    return treated.get((int) ((call + 1L) * treated.size() / 31)).value();
  }
}
