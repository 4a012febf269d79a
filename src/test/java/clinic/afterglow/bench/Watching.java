package clinic.afterglow.bench;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.NewAppointment;
import clinic.afterglow.scheduling.Slot;
import clinic.afterglow.security.Role;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * P12: a booking made at one desk, seen on all boards that have its day open, a day of two hundred
 * visits. A change takes its own round trip and one message to each of the others.
 */
final class Watching {

  private static final int FEW = 5;
  private static final int MANY = 50;
  private static final int WARM_UP = 20;
  private static final double SUMMIT_MILLIS = 300;
  private static final double SUMMIT_GROWTH = 1;
  private static final double NANOS = 1e6;
  private static final double ALMOST_ALL = 0.95;

  private final BenchClinic clinic;
  private final Appointments appointments;
  private final int bookings;

  private Watching(BenchClinic clinic, int bookings) {
    this.clinic = clinic;
    this.appointments = clinic.bean(Appointments.class);
    this.bookings = bookings;
  }

  /**
   * What a change costs.
   *
   * @param millis from pressing to telling, for each booking and board
   * @param last the same until the last board was told, for each booking
   * @param statements those of the booking, and of all boards together
   */
  private record Cost(double[] millis, double[] last, int bytes, int statements) {}

  /** The last word tells whether it holds. */
  static String report(BenchClinic clinic, int bookings) {
    var watching = new Watching(clinic, bookings);
    int alone = watching.alone();
    var few = watching.with(FEW);
    var many = watching.with(MANY);
    double p95 = Statistics.quantile(many.millis(), ALMOST_ALL);
    var growth = Statistics.estimate(Statistics.exponents(few.last(), FEW, many.last(), MANY));
    boolean holds = p95 <= SUMMIT_MILLIS && growth.high() <= SUMMIT_GROWTH;
    return """
    P12 a booking seen on %d boards of %d visits: %.0f ms (median), %.0f (p95, <= %.0f); \
    2 round trips (<= 4), %,d bytes a board; statements: %d for the booking, %d for %d boards, \
    %d for %d; growth in boards %.2f [%.2f, %.2f] (<= %.0f)  %s\
    """
        .formatted(
            MANY,
            Ground.VISITS,
            Statistics.median(many.millis()),
            p95,
            SUMMIT_MILLIS,
            many.bytes(),
            alone,
            few.statements() - alone,
            FEW,
            many.statements() - alone,
            MANY,
            growth.median(),
            growth.low(),
            growth.high(),
            SUMMIT_GROWTH,
            holds ? "pass" : "MISS");
  }

  /** The statements of a booking that nobody looks at. */
  private int alone() {
    clinic.actAs(Role.FRONT_DESK);
    giveBack(book(0));
    var made = new ArrayList<AppointmentId>();
    int statements = StatementCounter.everywhere(() -> made.add(book(0))).size();
    made.forEach(this::giveBack);
    return statements;
  }

  private Cost with(int boards) {
    try (var watchers = new Watchers(clinic, boards)) {
      clinic.actAs(Role.FRONT_DESK);
      var all = new ArrayList<Watchers.Arrival>();
      var last = new double[bookings];
      for (int i = -WARM_UP; i < bookings; i++) {
        var arrivals = one(watchers, i + WARM_UP);
        if (i >= 0) {
          all.addAll(arrivals);
          last[i] =
              arrivals.stream().mapToLong(Watchers.Arrival::nanos).max().orElseThrow() / NANOS;
        }
      }
      return new Cost(
          all.stream().mapToDouble(arrival -> arrival.nanos() / NANOS).toArray(),
          last,
          all.getLast().bytes(),
          statements(watchers));
    }
  }

  private List<Watchers.Arrival> one(Watchers watchers, int nth) {
    var made = new ArrayList<AppointmentId>();
    var arrivals = watchers.told(() -> made.add(book(nth)));
    watchers.told(() -> giveBack(made.getFirst()));
    return arrivals;
  }

  private int statements(Watchers watchers) {
    var made = new ArrayList<AppointmentId>();
    var seen = StatementCounter.everywhere(() -> watchers.told(() -> made.add(book(0))));
    watchers.told(() -> giveBack(made.getFirst()));
    return seen.size();
  }

  /** A quarter of an hour at the end of the day, in one chair after the other. */
  private AppointmentId book(int nth) {
    var ground = clinic.ground();
    var patients = clinic.filling().treated();
    var start = Ground.at(ground.day(), LocalTime.of(17, 0)).toInstant();
    return appointments.book(
        new NewAppointment(
            patients.get(nth % patients.size()),
            AppointmentKind.EVALUATION,
            ground.sites().getFirst(),
            new RoomId(ground.rooms().get(nth % ground.rooms().size())),
            new UserId(ground.staff().get(nth % ground.staff().size())),
            start,
            Slot.GRID));
  }

  private boolean giveBack(AppointmentId id) {
    appointments.cancel(id, "");
    return true;
  }
}
