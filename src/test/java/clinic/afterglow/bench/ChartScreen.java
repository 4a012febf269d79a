package clinic.afterglow.bench;

import clinic.afterglow.security.Role;
import clinic.afterglow.ui.WhenSeen;
import java.sql.SQLException;

/** P2 through the whole screen, with the sections that are in sight at first. */
final class ChartScreen implements Trial {

  private final Screen screen;
  private final Chart floor;
  private final int inSight;

  ChartScreen(BenchClinic clinic, int inSight) {
    this(clinic, Chart.of(clinic), inSight);
  }

  private ChartScreen(BenchClinic clinic, Chart floor, int inSight) {
    this.screen = new Screen(clinic, Role.PRESCRIBER);
    this.floor = floor;
    this.inSight = inSight;
  }

  static ChartScreen ofLong(BenchClinic clinic) {
    return new ChartScreen(clinic, Chart.ofLong(clinic), 0);
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
    screen.go("patients/" + floor.patient(call).value());
    screen.message();
    if (inSight > 0) {
      screen.all(WhenSeen.class).subList(0, inSight).forEach(WhenSeen::reveal);
      screen.message();
    }
  }

  @Override
  public void floor(int call) throws SQLException {
    floor.floor(call);
  }
}
