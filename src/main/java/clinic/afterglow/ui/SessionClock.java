package clinic.afterglow.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Time since and time until, ticking in the browser by the server's clock: “since dose 00:23:10”,
 * “next reading in 02:10”. Past its end a countdown turns into a caution, in words and out loud
 * once. Nothing is sent while it ticks.
 */
@Tag("afterglow-session-clock")
@JsModule("./components/session-clock.ts")
public class SessionClock extends Component implements HasStyle {

  private final Clock clock;
  private final List<Part> parts = new ArrayList<>();

  public SessionClock(Clock clock) {
    this.clock = clock;
    addClassName("session-clock");
  }

  /**
   * @param words with {@code {0}} where hours, minutes and seconds go
   */
  public SessionClock countUp(Instant since, String words) {
    return with(new Part(words, since.toEpochMilli(), null, false));
  }

  /**
   * @param words with {@code {0}} where the time left goes
   * @param overdue with {@code {0}} where the minutes past {@code until} go
   */
  public SessionClock countDown(Instant until, String words, String overdue) {
    return with(new Part(words, until.toEpochMilli(), overdue, true));
  }

  /**
   * Counts down to something that is good to have reached, and then counts on without a warning.
   */
  public SessionClock awaits(Instant until, String words, String reached) {
    return with(new Part(words, until.toEpochMilli(), reached, false));
  }

  /** Takes away all that is counted. */
  public void clear() {
    parts.clear();
    tick();
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    tick();
  }

  private SessionClock with(Part part) {
    parts.add(part);
    tick();
    return this;
  }

  private void tick() {
    if (isAttached()) {
      getElement().executeJs("this.show($0, $1)", clock.millis(), List.copyOf(parts));
    }
  }

  record Part(String words, long at, @Nullable String overdue, boolean warns) {}
}
