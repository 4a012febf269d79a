package clinic.afterglow.scheduling.ui;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.scheduling.AppointmentBooked;
import clinic.afterglow.scheduling.AppointmentMoved;
import clinic.afterglow.scheduling.AppointmentStatusChanged;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The boards that somebody has open. When a visit on one of them was booked, moved or came further,
 * and that is committed, each reads its own day once more, with its own reader's rights: no data
 * passes from desk to desk. However much happens meanwhile, one reading is waiting at most.
 */
@Component
class OpenBoards implements DisposableBean {

  private static final int READERS = 2;

  /** A board, asked in its own window's turn. */
  interface Board {

    boolean covers(SiteId site, Instant start);

    void readAgain();
  }

  private record Open(UI window, Board board, AtomicBoolean waiting) {}

  private final Set<Open> all = ConcurrentHashMap.newKeySet();
  private final ExecutorService readers =
      Executors.newFixedThreadPool(
          READERS, Thread.ofPlatform().daemon().name("board-", 1).factory());

  /** Until the registration is removed; whoever leaves the page must do so. */
  Registration open(UI window, Board board) {
    var open = new Open(window, board, new AtomicBoolean());
    all.add(open);
    return () -> all.remove(open);
  }

  int number() {
    return all.size();
  }

  @TransactionalEventListener
  void on(AppointmentBooked event) {
    tell(event.site(), event.start());
  }

  @TransactionalEventListener
  void on(AppointmentMoved event) {
    tell(event.site(), event.from(), event.to());
  }

  @TransactionalEventListener
  void on(AppointmentStatusChanged event) {
    tell(event.site(), event.start());
  }

  /** The window in which it was done shows it by itself. */
  private void tell(SiteId site, Instant... starts) {
    var here = UI.getCurrent();
    for (var open : all) {
      if (open.window() != here && shows(open.board(), site, starts)) {
        if (open.waiting().compareAndSet(false, true)) {
          readers.execute(() -> read(open));
        }
      }
    }
  }

  private static boolean shows(Board board, SiteId site, Instant... starts) {
    for (var start : starts) {
      if (board.covers(site, start)) {
        return true;
      }
    }
    return false;
  }

  private void read(Open open) {
    open.window()
        .accessLater(
            () -> {
              open.waiting().set(false);
              if (all.contains(open)) {
                open.board().readAgain();
              }
            },
            () -> all.remove(open))
        .run();
  }

  @Override
  public void destroy() {
    readers.shutdownNow();
  }
}
