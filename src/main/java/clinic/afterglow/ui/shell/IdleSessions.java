package clinic.afterglow.ui.shell;

import clinic.afterglow.ui.Refreshing;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends the session of whoever went away. A tab that is left open goes on sending heartbeats, and
 * these keep the server's own session alive for ever, so only what a person does counts here.
 */
@Component
class IdleSessions implements VaadinServiceInitListener {

  static final int SWEEP_SECONDS = 15;

  /** Two askings tell the same moment a little differently, by the time they were on the way. */
  private static final long ON_THE_WAY_MILLIS = 3_000;

  /** Longer than any shift; whoever works on signs in again. */
  static final Duration LONGEST = Duration.ofHours(12);

  private final Set<VaadinSession> open = ConcurrentHashMap.newKeySet();

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().addSessionInitListener(init -> open.add(init.getSession()));
    event.getSource().addSessionDestroyListener(end -> open.remove(end.getSession()));
    event.getSource().addUIInitListener(init -> leaveWhenIdle(init.getUI()));
  }

  @Scheduled(fixedDelay = SWEEP_SECONDS, timeUnit = TimeUnit.SECONDS)
  void sweep() {
    for (var session : open) {
      var _ = session.access(() -> look(session));
    }
  }

  /** Counts the looks that found nothing new; needs the session’s lock. */
  static void look(VaadinSession session) {
    @Nullable Quiet before = session.getAttribute(Quiet.class);
    var last = lastAct(session, before);
    var quiet =
        before != null && before.since == last
            ? new Quiet(last, before.looks + 1)
            : new Quiet(last, 0);
    session.setAttribute(Quiet.class, quiet);
    var allowed = session.getSession().getMaxInactiveInterval();
    var idle = allowed > 0 && quiet.looks * SWEEP_SECONDS >= allowed;
    if (idle || last - session.getSession().getCreationTime() >= LONGEST.toMillis()) {
      session.getSession().invalidate();
    }
  }

  /** A page that asks by itself says when somebody last did something on it. */
  private static long lastAct(VaadinSession session, @Nullable Quiet before) {
    var request = session.getLastRequestTimestamp();
    Refreshing.@Nullable Asked asked = session.getAttribute(Refreshing.Asked.class);
    if (asked == null || asked.at() != request) {
      return request;
    }
    return before != null && asked.actedAt() <= before.since + ON_THE_WAY_MILLIS
        ? before.since
        : asked.actedAt();
  }

  /** The open page goes too, a little later, so that nothing stays to be read on its screen. */
  private static void leaveWhenIdle(UI ui) {
    var allowed = ui.getSession().getSession().getMaxInactiveInterval();
    ui.getPage()
        .executeJs(
            """
            const limit = ($0 + $1) * 1000;
            let last = Date.now();
            const act = () => { last = Date.now(); };
            ['keydown', 'pointerdown', 'input'].forEach(e => addEventListener(e, act, true));
            setInterval(() => {
              if (navigator.onLine && Date.now() - last > limit) location.reload();
            }, 5000);
            """,
            allowed,
            2 * SWEEP_SECONDS);
  }

  private record Quiet(long since, int looks) {}
}
