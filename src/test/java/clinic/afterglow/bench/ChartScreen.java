package clinic.afterglow.bench;

import clinic.afterglow.security.Role;
import clinic.afterglow.ui.WhenSeen;
import java.sql.SQLException;

/** P2 through the whole screen, with the sections that are in sight at first. */
final class ChartScreen implements Trial {

  private final BenchClinic clinic;
  private final Screen screen;
  private final Chart floor;
  private final int inSight;

  ChartScreen(BenchClinic clinic, int inSight) {
    this.clinic = clinic;
    this.screen = new Screen(clinic, Role.PRESCRIBER);
    this.floor = Chart.of(clinic);
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
    screen.go("patients/" + Chart.patient(clinic, call).value());
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
