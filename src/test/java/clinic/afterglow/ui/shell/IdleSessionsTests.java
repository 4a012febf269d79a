package clinic.afterglow.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.ui.Refreshing;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClinicTest
class IdleSessionsTests extends SpringBrowserlessTest {

  private static final int LOOKS_IN_A_MINUTE = 60 / IdleSessions.SWEEP_SECONDS;

  private VaadinSession session;

  @BeforeEach
  void allowOneMinute() {
    session = VaadinSession.getCurrent();
    session.getSession().setMaxInactiveInterval(60);
  }

  @Test
  void endsASessionInWhichNobodyDidAnythingForTheAllowedTime() {
    look(LOOKS_IN_A_MINUTE);
    assertThat(ended()).isFalse();
    look(1);
    assertThat(ended()).isTrue();
  }

  @Test
  void startsToCountAnewWhenSomebodyDoesSomething() {
    look(LOOKS_IN_A_MINUTE);
    session.setLastRequestTimestamp(session.getLastRequestTimestamp() + 1);
    look(LOOKS_IN_A_MINUTE);
    assertThat(ended()).isFalse();
  }

  @Test
  void doesNotTakeAPageThatAsksByItselfForSomebody() {
    var acted = session.getLastRequestTimestamp();
    for (int look = 0; look <= LOOKS_IN_A_MINUTE; look++) {
      var asked = acted + 20_000L * (look + 1);
      session.setLastRequestTimestamp(asked);
      session.setAttribute(Refreshing.Asked.class, new Refreshing.Asked(asked, acted + look));
      look(1);
    }
    assertThat(ended()).isTrue();
  }

  @Test
  void hearsFromAPageThatAsksThatSomebodyActed() {
    look(LOOKS_IN_A_MINUTE);
    var asked = session.getLastRequestTimestamp() + 60_000;
    session.setLastRequestTimestamp(asked);
    session.setAttribute(Refreshing.Asked.class, new Refreshing.Asked(asked, asked - 4_000));
    look(LOOKS_IN_A_MINUTE);
    assertThat(ended()).isFalse();
  }

  @Test
  void endsASessionAfterTheLongestShiftHoweverBusy() {
    var began = session.getSession().getCreationTime();
    session.setLastRequestTimestamp(began + IdleSessions.LONGEST.toMillis() - 1);
    look(1);
    assertThat(ended()).isFalse();
    session.setLastRequestTimestamp(began + IdleSessions.LONGEST.toMillis());
    look(1);
    assertThat(ended()).isTrue();
  }

  private void look(int times) {
    for (int look = 0; look < times; look++) {
      IdleSessions.look(session);
    }
  }

  private boolean ended() {
    try {
      session.getSession().getAttribute("any");
      return false;
    } catch (IllegalStateException invalid) {
      return true;
    }
  }
}
