package clinic.afterglow.series;

import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.scheduling.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;

/** Works out at which quarter hours of an open day a dose could begin, and in which chairs. */
class DayTimes {

  private static final int QUARTERS = 96;

  private final PlanningProblem problem;
  private final Taken taken;
  private final Set<Constraint> ignored;
  private final LocalDate date;
  private final OpeningHours hours;
  private final Instant[] starts = new Instant[QUARTERS];
  private final BitSet all = new BitSet(QUARTERS);

  DayTimes(
      PlanningProblem problem,
      Taken taken,
      Set<Constraint> ignored,
      LocalDate date,
      OpeningHours hours) {
    this.problem = problem;
    this.taken = taken;
    this.ignored = ignored;
    this.date = date;
    this.hours = hours;
    fill();
  }

  ClinicDay day() {
    if (all.isEmpty()) {
      return blocked(date.equals(problem.today()) ? "series.day.tooLate" : "series.day.tooShort");
    }
    var chairs = problem.chairs().stream().map(chair -> chair(chair.value())).toList();
    var clinicians = problem.clinicians().stream().map(this::clinician).toList();
    var chair = any(chairs);
    var clinician = any(clinicians);
    var patient = patient();
    var times = both(both(chair, clinician), patient);
    if (times.isEmpty()) {
      return blocked(why(chair, clinician, patient));
    }
    return new ClinicDay(
        date,
        times,
        chairs.stream().map(free -> both(free, times)).toList(),
        clinicians.stream().map(free -> both(free, times)).toList(),
        Optional.empty());
  }

  /** On the grid as the clocks on the wall show it; an hour that comes twice counts once. */
  private void fill() {
    var closes = problem.calendar().instant(date, hours.closes());
    for (var at = grid(problem.calendar().instant(date, hours.opens()));
        !at.plus(problem.protocol().length()).isAfter(closes);
        at = at.plus(Slot.GRID)) {
      var time = problem.calendar().time(at);
      if (problem.calendar().instant(date, time).isBefore(problem.now())) {
        continue;
      }
      starts[ClinicDay.quarter(time)] = problem.calendar().instant(date, time);
      all.set(ClinicDay.quarter(time));
    }
  }

  private static Instant grid(Instant at) {
    long quarter = Slot.GRID.toSeconds();
    return Instant.ofEpochSecond(-Math.floorDiv(-at.getEpochSecond(), quarter) * quarter);
  }

  private BitSet chair(UUID chair) {
    return ignored.contains(Constraint.ROOMS) ? copy(all) : free(chair);
  }

  private BitSet clinician(UserId clinician) {
    return ignored.contains(Constraint.CLINICIANS) ? copy(all) : free(clinician.value());
  }

  private BitSet patient() {
    var free =
        ignored.contains(Constraint.PATIENT_VISITS) ? copy(all) : free(problem.patient().value());
    if (!ignored.contains(Constraint.PATIENT_WISHES)) {
      keep(free, q -> problem.wishes().suits(ClinicDay.time(q), end(q)));
    }
    return free;
  }

  private BitSet free(UUID resource) {
    var free = copy(all);
    for (var one : taken.on(date, resource)) {
      keep(free, q -> !one.overlaps(starts[q], starts[q].plus(problem.protocol().length())));
    }
    return free;
  }

  private LocalTime end(int quarter) {
    return problem.calendar().time(starts[quarter].plus(problem.protocol().length()));
  }

  private ClinicDay blocked(String rule) {
    return ClinicDay.blocked(date, Objection.hardStop(rule, date, hours.opens(), hours.closes()));
  }

  private String why(BitSet chair, BitSet clinician, BitSet patient) {
    if (chair.isEmpty()) {
      return "series.day.noChair";
    }
    if (clinician.isEmpty()) {
      return "series.day.noClinician";
    }
    if (!patient.isEmpty()) {
      return "series.day.nothingTogether";
    }
    return free(problem.patient().value()).isEmpty()
        ? "series.day.patientBusy"
        : "series.day.noTimeSuits";
  }

  private static BitSet any(List<BitSet> several) {
    var any = new BitSet(QUARTERS);
    several.forEach(any::or);
    return any;
  }

  static BitSet both(BitSet one, BitSet other) {
    var both = copy(one);
    both.and(other);
    return both;
  }

  private static BitSet copy(BitSet times) {
    return (BitSet) times.clone();
  }

  private static void keep(BitSet times, IntPredicate when) {
    for (int q = times.nextSetBit(0); q >= 0; q = times.nextSetBit(q + 1)) {
      if (!when.test(q)) {
        times.clear(q);
      }
    }
  }
}
