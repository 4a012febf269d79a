package clinic.afterglow.series;

import static java.util.stream.Collectors.groupingBy;

import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.scheduling.Busy;
import clinic.afterglow.scheduling.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The days of the clinic as one patient's doses see them; each is worked out once. */
class ClinicDays {

  private final PlanningProblem problem;
  private final Map<UUID, Map<LocalDate, List<Busy>>> busy;
  private final Map<LocalDate, ClinicDay> known = new HashMap<>();

  ClinicDays(PlanningProblem problem) {
    this.problem = problem;
    this.busy =
        problem.busy().stream()
            .collect(
                groupingBy(Busy::resource, groupingBy(one -> problem.calendar().day(one.start()))));
  }

  ClinicDay on(LocalDate date) {
    return known.computeIfAbsent(date, this::workOut);
  }

  private ClinicDay workOut(LocalDate date) {
    if (date.isBefore(problem.today())) {
      return ClinicDay.blocked(date, Objection.hardStop("series.day.past", date));
    }
    var closure = problem.calendar().closures().get(date);
    if (closure != null) {
      return ClinicDay.blocked(date, Objection.hardStop("series.day.closed", date, closure));
    }
    return problem
        .calendar()
        .hours(date)
        .map(hours -> open(date, hours))
        .orElseGet(() -> ClinicDay.blocked(date, Objection.hardStop("series.day.notOpen", date)));
  }

  private ClinicDay open(LocalDate date, OpeningHours hours) {
    var all = times(date, hours).map(time -> opening(date, time)).toList();
    var usable =
        all.stream()
            .filter(at -> !at.chairs().isEmpty() && !at.clinicians().isEmpty())
            .filter(at -> patientFree(date, at.time()))
            .toList();
    return usable.isEmpty()
        ? ClinicDay.blocked(
            date, Objection.hardStop(why(date, all), date, hours.opens(), hours.closes()))
        : new ClinicDay(date, usable, java.util.Optional.empty());
  }

  /** Quarter hours from opening on, as the clocks on the wall show them. */
  private Stream<LocalTime> times(LocalDate date, OpeningHours hours) {
    var found = new ArrayList<LocalTime>();
    var closes = problem.calendar().instant(date, hours.closes());
    for (var at = grid(problem.calendar().instant(date, hours.opens()));
        !at.plus(length()).isAfter(closes);
        at = at.plus(Slot.GRID)) {
      found.add(problem.calendar().time(at));
    }
    return found.stream().distinct();
  }

  private static Instant grid(Instant at) {
    long quarter = Slot.GRID.toSeconds();
    return Instant.ofEpochSecond(-Math.floorDiv(-at.getEpochSecond(), quarter) * quarter);
  }

  private java.time.Duration length() {
    return problem.protocol().length();
  }

  private Opening opening(LocalDate date, LocalTime time) {
    return new Opening(
        time,
        free(date, time, problem.chairs().stream().map(chair -> chair.value()).toList()),
        free(date, time, problem.clinicians().stream().map(person -> person.value()).toList()));
  }

  private BitSet free(LocalDate date, LocalTime time, List<UUID> resources) {
    return IntStream.range(0, resources.size())
        .filter(i -> free(date, time, resources.get(i)))
        .collect(BitSet::new, BitSet::set, BitSet::or);
  }

  private boolean patientFree(LocalDate date, LocalTime time) {
    return free(date, time, problem.patient().value());
  }

  private boolean free(LocalDate date, LocalTime time, UUID resource) {
    var from = problem.calendar().instant(date, time);
    var until = from.plus(length());
    return busy.getOrDefault(resource, Map.of()).getOrDefault(date, List.of()).stream()
        .noneMatch(one -> one.overlaps(from, until));
  }

  private String why(LocalDate date, List<Opening> all) {
    if (all.isEmpty()) {
      return "series.day.tooShort";
    }
    if (all.stream().allMatch(at -> at.chairs().isEmpty())) {
      return "series.day.noChair";
    }
    if (all.stream().allMatch(at -> at.clinicians().isEmpty())) {
      return "series.day.noClinician";
    }
    return all.stream().noneMatch(at -> patientFree(date, at.time()))
        ? "series.day.patientBusy"
        : "series.day.nothingTogether";
  }
}
