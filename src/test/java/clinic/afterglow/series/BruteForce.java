package clinic.afterglow.series;

import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The rules of a series once more, written without looking at the planner. */
final class BruteForce {

  private final PlanningProblem problem;
  private final Protocol protocol;
  private final Map<LocalDate, List<Seat>> seats = new HashMap<>();
  private final Map<LocalDate, long[]> costs = new HashMap<>();
  private final List<Seat> usual = new ArrayList<>();

  BruteForce(PlanningProblem problem) {
    this.problem = problem;
    this.protocol = problem.protocol();
  }

  record Seat(int quarter, int chair, int clinician) {}

  record Ranked(List<LocalDate> dates, long rank) {}

  /** Tries every set of dates of the window; best first. */
  List<Ranked> plans(LocalDate first) {
    int days = protocol.windowDays();
    var plans = new ArrayList<Ranked>();
    for (int set = 1; set < 1 << days; set += 2) {
      if (Integer.bitCount(set) == protocol.sessions()) {
        int chosen = set;
        var dates =
            IntStream.range(0, days)
                .filter(i -> (chosen >> i & 1) == 1)
                .mapToObj(first::plusDays)
                .toList();
        if (keepsDistance(dates, 0) && dates.stream().noneMatch(day -> seats(day).isEmpty())) {
          plans.add(new Ranked(dates, rank(dates)));
        }
      }
    }
    plans.sort(
        Comparator.comparingLong(Ranked::rank).thenComparing(plan -> plan.dates().toString()));
    return plans;
  }

  boolean legal(List<ProposedSession> sessions, int daysOver) {
    return sessions.size() == protocol.sessions()
        && keepsDistance(sessions.stream().map(ProposedSession::date).toList(), daysOver)
        && sessions.stream()
            .allMatch(one ->
                problem.calendar().day(one.start()).equals(one.date())
                    && free(one.date(), one.start(), one.room().value(), one.clinician()));
  }

  /** How good the places of a plan are, under the usual ones that suit it best. */
  long rank(SeriesPlan plan) {
    var dates = plan.sessions().stream().map(ProposedSession::date).toList();
    var costs =
        plan.sessions().stream()
            .map(one ->
                costs(
                    List.of(
                        new Seat(
                            quarter(problem.calendar().time(one.start())),
                            problem.chairs().indexOf(one.room()),
                            problem.clinicians().indexOf(one.clinician())))))
            .toList();
    return rank(dates, costs);
  }

  private long rank(List<LocalDate> dates) {
    return rank(
        dates,
        dates.stream().map(day -> costs.computeIfAbsent(day, _ -> costs(seats(day)))).toList());
  }

  /** In decimal places: off the pattern, then what a seat costs, then how late the last one is. */
  private long rank(List<LocalDate> dates, List<long[]> costs) {
    long places =
        IntStream.range(0, usual().size())
            .mapToLong(i -> costs.stream().mapToLong(day -> day[i]).sum())
            .min()
            .orElseThrow();
    long off =
        IntStream.range(0, dates.size())
            .filter(i -> !phase(i).pattern().isEmpty())
            .filter(i -> !phase(i).pattern().contains(dates.get(i).getDayOfWeek()))
            .count();
    return off * 10_000_000_000_000_000L + places + apart(dates, 0, dates.size() - 1);
  }

  /** What the best of some seats costs, for every usual chair, clinician and time. */
  private long[] costs(List<Seat> offered) {
    return usual().stream()
        .mapToLong(
            usual -> offered.stream().mapToLong(seat -> cost(seat, usual)).min().orElseThrow())
        .toArray();
  }

  /** From six in the morning to six in the evening: nobody in these clinics works outside. */
  private List<Seat> usual() {
    if (usual.isEmpty()) {
      for (int chair = 0; chair < problem.chairs().size(); chair++) {
        for (int clinician = 0; clinician < problem.clinicians().size(); clinician++) {
          for (int quarter = 24; quarter < 72; quarter++) {
            usual.add(new Seat(quarter, chair, clinician));
          }
        }
      }
    }
    return usual;
  }

  private long cost(Seat seat, Seat usual) {
    var wishes = problem.wishes();
    long minutes = Math.abs(wishes.time().toSecondOfDay() / 60 - 15L * seat.quarter());
    var room = problem.chairs().get(seat.chair());
    var who = problem.clinicians().get(seat.clinician());
    long changes =
        (seat.chair() == usual.chair() ? 0 : 1) + (seat.clinician() == usual.clinician() ? 0 : 1);
    long unwished =
        (wishes.room().orElse(room).equals(room) ? 0 : 1)
            + (wishes.clinician().orElse(who).equals(who) ? 0 : 1);
    return changes * 100_000_000_000_000L
        + unwished * 1_000_000_000_000L
        + (minutes == 0 ? 0 : 10_000_000_000L)
        + (seat.quarter() == usual.quarter() ? 0 : 100_000_000L)
        + minutes * 1_000L;
  }

  private Phase phase(int dose) {
    int before = 0;
    for (var phase : protocol.phases()) {
      before += phase.sessions();
      if (dose < before) {
        return phase;
      }
    }
    throw new IllegalArgumentException("no such dose");
  }

  private boolean keepsDistance(List<LocalDate> dates, int daysOver) {
    for (int i = 0; i < dates.size(); i++) {
      var phase = phase(i);
      if (i + 1 < dates.size() && apart(dates, i, i + 1) < phase.minGapDays()) {
        return false;
      }
      int from = i;
      long near = IntStream.range(i, dates.size()).filter(j -> apart(dates, from, j) < 7).count();
      if (near > phase.maxPer7Days() || !inItsPhase(dates, i, daysOver)) {
        return false;
      }
    }
    return true;
  }

  private boolean inItsPhase(List<LocalDate> dates, int dose, int daysOver) {
    int place = protocol.phases().indexOf(phase(dose));
    boolean last = dose >= protocol.sessions() - protocol.phases().getLast().sessions();
    place = last ? protocol.phases().size() - 1 : place;
    long begins = protocol.phases().stream().limit(place).mapToInt(Phase::days).sum();
    long ends = begins + protocol.phases().get(place).days() + (last ? daysOver : 0);
    long day = apart(dates, 0, dose);
    return day >= begins && day < ends;
  }

  private static long apart(List<LocalDate> dates, int one, int other) {
    return dates.get(other).toEpochDay() - dates.get(one).toEpochDay();
  }

  private List<Seat> seats(LocalDate date) {
    return seats.computeIfAbsent(
        date,
        _ -> IntStream.range(0, 96).boxed().flatMap(quarter -> seats(date, quarter)).toList());
  }

  private Stream<Seat> seats(LocalDate date, int quarter) {
    var start = problem.calendar().instant(date, LocalTime.MIN.plusMinutes(15L * quarter));
    return IntStream.range(0, problem.chairs().size())
        .boxed()
        .flatMap(chair ->
            IntStream.range(0, problem.clinicians().size())
                .filter(who ->
                    free(
                        date,
                        start,
                        problem.chairs().get(chair).value(),
                        problem.clinicians().get(who)))
                .mapToObj(who -> new Seat(quarter, chair, who)));
  }

  private boolean free(LocalDate date, Instant start, UUID chair, UserId clinician) {
    var end = start.plus(protocol.length());
    var calendar = problem.calendar();
    var from = calendar.time(start);
    var until = calendar.time(end);
    var wishes = problem.wishes();
    if (start.isBefore(problem.now())
        || !calendar.isOpen(date)
        || !calendar.hours(date).orElseThrow().cover(from, until)
        || !wishes.days().isEmpty() && !wishes.days().contains(date.getDayOfWeek())
        || wishes.notBefore().isPresent() && from.isBefore(wishes.notBefore().get())
        || wishes.notAfter().isPresent() && until.isAfter(wishes.notAfter().get())
        || !awayFromOtherDoses(date)) {
      return false;
    }
    return problem.busy().stream()
        .filter(one ->
            Stream.of(chair, clinician.value(), problem.patient().value())
                .anyMatch(one.resource()::equals))
        .noneMatch(one -> one.start().isBefore(end) && one.end().isAfter(start));
  }

  private boolean awayFromOtherDoses(LocalDate date) {
    var apart =
        problem.doses().dates().stream()
            .mapToLong(other -> Math.abs(other.toEpochDay() - date.toEpochDay()))
            .toArray();
    return LongStream.of(apart).filter(days -> days == 0).count() < problem.doses().maxPerDay()
        && LongStream.of(apart)
            .noneMatch(days -> days > 0 && days < protocol.phases().getFirst().minGapDays());
  }

  private static int quarter(LocalTime time) {
    return time.toSecondOfDay() / 900;
  }
}
