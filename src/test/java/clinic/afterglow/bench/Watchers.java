package clinic.afterglow.bench;

import clinic.afterglow.security.Role;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.communication.PushConnection;
import com.vaadin.flow.server.communication.UidlWriter;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** People who have the measured day open, each at a machine of their own, and look on. */
final class Watchers implements AutoCloseable {

  private static final List<Role> ROLES =
      List.of(Role.FRONT_DESK, Role.NURSE, Role.THERAPIST, Role.PRESCRIBER, Role.DIRECTOR);
  private static final long PATIENCE_SECONDS = 60;

  /** What arrived where, as it leaves the server: from then on the network has it. */
  record Arrival(long nanos, int bytes) {}

  private final Queue<Arrival> arrivals = new ConcurrentLinkedQueue<>();
  private final List<BrowserlessUIContext> windows;
  private volatile CountDownLatch seen = new CountDownLatch(0);

  Watchers(BenchClinic clinic, int number) {
    windows = IntStream.range(0, number).mapToObj(i -> open(clinic, i)).toList();
    CurrentInstance.clearAll();
  }

  private BrowserlessUIContext open(BenchClinic clinic, int number) {
    var window = clinic.anotherWindow(ROLES.get(number % ROLES.size()));
    var ui = window.getUI();
    var place =
        "site=%s&date=%s"
            .formatted(clinic.ground().sites().getFirst().value(), clinic.ground().day());
    ui.navigate("calendar", QueryParameters.fromString(place));
    new UidlWriter().createUidl(ui, false);
    ui.getInternals().setPushConnection(new Line(ui));
    ui.getSession().unlock();
    return window;
  }

  /** From the beginning of some work to the moment at which each of them was told of it. */
  List<Arrival> told(Supplier<?> work) {
    arrivals.clear();
    seen = new CountDownLatch(windows.size());
    long start = System.nanoTime();
    work.get();
    try {
      if (!seen.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException(seen.getCount() + " boards were not told");
      }
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
    return arrivals.stream()
        .map(arrival -> new Arrival(arrival.nanos() - start, arrival.bytes()))
        .toList();
  }

  @Override
  public void close() {
    windows.forEach(window -> {
      window.getUser().getSession().lock();
      window.activate();
      window.getUser().close();
    });
  }

  /** In place of the web socket: the whole message is made, and nobody reads it. */
  private final class Line implements PushConnection {

    private final UI ui;

    Line(UI ui) {
      this.ui = ui;
    }

    @Override
    public void push() {
      int bytes = new UidlWriter().createUidl(ui, true).toString().length();
      arrivals.add(new Arrival(System.nanoTime(), bytes));
      seen.countDown();
    }

    @Override
    public void disconnect() {}

    @Override
    public boolean isConnected() {
      return true;
    }
  }
}
