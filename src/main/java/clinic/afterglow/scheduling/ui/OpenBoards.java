package clinic.afterglow.scheduling.ui;

import clinic.afterglow.clinic.ClinicChanged;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.scheduling.AbsenceRecorded;
import clinic.afterglow.scheduling.AbsenceWithdrawn;
import clinic.afterglow.scheduling.AppointmentBooked;
import clinic.afterglow.scheduling.AppointmentMoved;
import clinic.afterglow.scheduling.AppointmentStatusChanged;
import clinic.afterglow.scheduling.GroupEvent;
import clinic.afterglow.scheduling.GroupMoved;
import clinic.afterglow.scheduling.News;
import clinic.afterglow.scheduling.RosterChanged;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The boards that somebody has open. When a visit on one of them was booked, moved or came further,
 * and that is committed, each asks for its own day once more, with its own reader's rights; those
 * of the same day share what the first of them read. However much happens meanwhile, one turn is
 * waiting at most for each.
 */
@Component
class OpenBoards implements DisposableBean {

  private static final int READERS = 2;

  /** A board, asked in its own window's turn. */
  interface Board {

    boolean covers(SiteId site, Instant start);

    boolean overlaps(Instant from, Instant until);

    boolean isAt(SiteId site);

    void readAgain(News news);
  }

  /**
   * @param waiting what it has not been told yet, if anything
   */
  private record Open(UI window, Board board, AtomicReference<@Nullable News> waiting) {}

  private final Set<Open> all = ConcurrentHashMap.newKeySet();
  private final ExecutorService readers =
      Executors.newFixedThreadPool(
          READERS, Thread.ofPlatform().daemon().name("board-", 1).factory());

  /** Until the registration is removed; whoever leaves the page must do so. */
  Registration open(UI window, Board board) {
    var open = new Open(window, board, new AtomicReference<>());
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

  @TransactionalEventListener
  void on(AbsenceRecorded event) {
    tell(board -> board.overlaps(event.from(), event.until()));
  }

  @TransactionalEventListener
  void on(AbsenceWithdrawn event) {
    tell(board -> board.overlaps(event.from(), event.until()));
  }

  @TransactionalEventListener
  void on(RosterChanged event) {
    var earliest = event.from().minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    tell(board -> board.overlaps(earliest, Instant.MAX));
  }

  @TransactionalEventListener
  void on(ClinicChanged event) {
    tell(board -> board.isAt(event.site()));
  }

  @TransactionalEventListener
  void on(GroupEvent event) {
    tell(event.site(), event.start());
    if (event instanceof GroupMoved moved) {
      tell(event.site(), moved.from());
    }
  }

  private void tell(SiteId site, Instant... starts) {
    tell(board -> shows(board, site, starts));
  }

  /** The window in which it was done shows it by itself. */
  private void tell(Predicate<Board> concerned) {
    var here = UI.getCurrent();
    var news = new News();
    for (var open : all) {
      if (open.window() != here && concerned.test(open.board())) {
        if (open.waiting().getAndSet(news) == null) {
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
              var news = open.waiting().getAndSet(null);
              if (news != null && all.contains(open)) {
                open.board().readAgain(news);
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
