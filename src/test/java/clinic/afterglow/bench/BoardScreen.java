package clinic.afterglow.bench;

import clinic.afterglow.security.Role;
import java.sql.SQLException;

/** P4 through the whole screen: the desk comes from the register to the calendar. */
final class BoardScreen implements Trial {

  private final Screen screen;
  private final Board floor;

  BoardScreen(BenchClinic clinic) {
    this.screen = new Screen(clinic, Role.FRONT_DESK);
    this.floor = new Board(clinic);
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
    if (!screen.message().contains("this.show(")) {
      throw new IllegalStateException("the board was not drawn");
    }
  }

  @Override
  public void floor(int call) throws SQLException {
    floor.floor(call);
  }
}
