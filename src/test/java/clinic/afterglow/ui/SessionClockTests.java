package clinic.afterglow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.support.ClinicTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.JacksonUtils;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

@ClinicTest
class SessionClockTests extends SpringBrowserlessTest {

  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

  private final SessionClock clock = new SessionClock(Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void sendsTheServersTimeAndWhatToCount() {
    clock
        .countUp(NOW.minusSeconds(90), "Since dose {0}")
        .countDown(NOW.plusSeconds(30), "Next reading in {0}", "Reading overdue by {0}");
    UI.getCurrent().add(clock);

    assertThat(sent())
        .containsExactly(
            String.valueOf(NOW.toEpochMilli()),
            """
            [{"words":"Since dose {0}","at":%d,"overdue":null,"warns":false},\
            {"words":"Next reading in {0}","at":%d,"overdue":"Reading overdue by {0}","warns":true}]\
            """
                .formatted(
                    NOW.minusSeconds(90).toEpochMilli(), NOW.plusSeconds(30).toEpochMilli()));
  }

  @Test
  void countsNothingOnceCleared() {
    UI.getCurrent().add(clock.countUp(NOW, "Since dose {0}"));
    sent();
    clock.clear();

    assertThat(sent()).endsWith("[]");
  }

  /** The values of the last call to the browser. */
  private static List<String> sent() {
    var internals = UI.getCurrent().getInternals();
    internals.getStateTree().runExecutionsBeforeClientResponse();
    return internals.dumpPendingJavaScriptInvocations().stream()
        .map(call -> call.getInvocation())
        .filter(call -> call.getExpression().contains("this.show"))
        .reduce((_, last) -> last)
        .orElseThrow()
        .getParameters()
        .stream()
        .limit(2)
        .map(JacksonUtils.getMapper()::writeValueAsString)
        .toList();
  }
}
