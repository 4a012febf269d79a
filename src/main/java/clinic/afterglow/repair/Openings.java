package clinic.afterglow.repair;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.scheduling.Busy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * When each visit could begin and when each room and clinician is free, as long as no other
 * affected visit has another place than it is booked for.
 */
class Openings {

  private final RepairProblem problem;
  private final RepairGrid grid;
  private final Set<RepairConstraint> ignored;
  private final Map<UUID, List<Busy>> busy;
  private final Map<Resource, long[]> free = new HashMap<>();
  private final Map<Duration, Map<LocalDate, long[]>> open = new HashMap<>();

  private record Resource(UUID id, int quarters) {}

  Openings(RepairProblem problem, RepairGrid grid) {
    this(problem, grid, Set.of());
  }

  /**
   * @param ignored what is to be left out, to see whether it is what stands in the way
   */
  Openings(RepairProblem problem, RepairGrid grid, Set<RepairConstraint> ignored) {
    this.problem = problem;
    this.grid = grid;
    this.ignored = ignored;
    this.busy = problem.busy().stream().collect(Collectors.groupingBy(Busy::resource));
  }

  List<RoomId> rooms(RepairVisit visit) {
    var pinned = problem.wishes().pinned().get(visit.id());
    return pinned == null ? visit.rooms() : List.of(pinned.room());
  }

  List<UserId> clinicians(RepairVisit visit) {
    var pinned = problem.wishes().pinned().get(visit.id());
    return pinned == null ? visit.clinicians() : List.of(pinned.clinician());
  }

  /** The starts that are fine for the visit itself, wherever and with whomever it is. */
  long[] starts(RepairVisit visit) {
    var starts = Quarters.none(grid.size());
    if (problem.wishes().left().contains(visit.id())) {
      return starts;
    }
    var own = grid.day(grid.quarter(visit.place().start()));
    for (var day : grid.dates()) {
      if (day.equals(own) || !applies(RepairConstraint.SERIES) || doseFits(visit, day)) {
        Quarters.add(starts, open(visit.length(), day));
      }
    }
    int booked = grid.quarter(visit.place().start());
    boolean asBooked = Quarters.get(starts, booked);
    from(starts, problem.now());
    if (applies(RepairConstraint.INTEGRATION_WINDOW)) {
      within(starts, visit.window());
    }
    if (applies(RepairConstraint.PATIENT)) {
      within(starts, visit.order());
      Quarters.keep(starts, free(visit.patient().value(), quarters(visit)));
    }
    if (asBooked) {
      Quarters.set(starts, booked);
    }
    var pinned = problem.wishes().pinned().get(visit.id());
    if (pinned != null) {
      int at = grid.quarter(pinned.start());
      Quarters.clear(starts, 0, at);
      Quarters.clear(starts, at + 1, grid.size());
    }
    return starts;
  }

  /** The starts at which a room, a clinician or a patient is free for so long. */
  long[] free(UUID resource, int quarters) {
    return free.computeIfAbsent(new Resource(resource, quarters), this::workOut);
  }

  boolean applies(RepairConstraint constraint) {
    return !ignored.contains(constraint);
  }

  static int quarters(RepairVisit visit) {
    return Math.toIntExact(visit.length().toMinutes()) / RepairGrid.MINUTES;
  }

  /** Several affected doses of one series are judged together, when their days are known. */
  private boolean doseFits(RepairVisit visit, LocalDate day) {
    if (!visit.isDose()) {
      return true;
    }
    boolean alone =
        problem.visits().stream()
                .filter(other -> other.isDose() && other.patient().equals(visit.patient()))
                .count()
            == 1;
    return !visit.notOn().contains(day)
        && (!alone
            || visit
                .spacing()
                .map(spacing -> spacing.keptWith(Map.of(visit.id(), day)))
                .orElse(true));
  }

  private long[] open(Duration length, LocalDate day) {
    return open.computeIfAbsent(length, _ -> new HashMap<>())
        .computeIfAbsent(
            day, _ -> grid.starts(day, length, applies(RepairConstraint.OPENING_HOURS)));
  }

  private void from(long[] starts, Instant now) {
    int at = grid.quarter(now);
    Quarters.clear(starts, 0, grid.instant(at).isBefore(now) ? at + 1 : at);
  }

  private void within(long[] starts, RepairVisit.Starts range) {
    if (!range.from().equals(Instant.MIN)) {
      from(starts, range.from());
    }
    if (!range.until().equals(Instant.MAX)) {
      Quarters.clear(starts, grid.quarter(range.until()) + 1, grid.size());
    }
  }

  private long[] workOut(Resource resource) {
    var starts = Quarters.all(grid.size());
    for (var taken : busy.getOrDefault(resource.id(), List.of())) {
      int from = grid.quarter(taken.start()) - resource.quarters() + 1;
      int until = grid.quarter(taken.end());
      Quarters.clear(starts, from, grid.instant(until).isBefore(taken.end()) ? until + 1 : until);
    }
    return starts;
  }
}
