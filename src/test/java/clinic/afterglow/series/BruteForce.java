package clinic.afterglow.series;

import clinic.afterglow.scheduling.Busy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The rules of a series once more, written without looking at the planner. */
final class BruteForce {

  private final PlanningProblem problem;
  private final Protocol protocol;

  BruteForce(PlanningProblem problem) {
    this.problem = problem;
    this.protocol = problem.protocol();
  }

  /** Tries every set of dates of the window. */
  boolean findsAPlan(LocalDate first) {
    int days = protocol.windowDays();
    for (int set = 0; set < 1 << days; set++) {
      if ((set & 1) == 1 && Integer.bitCount(set) == protocol.sessions()) {
        var dates = new ArrayList<LocalDate>();
        for (int i = 0; i < days; i++) {
          if ((set >> i & 1) == 1) {
            dates.add(first.plusDays(i));
          }
        }
        if (keepsDistance(dates) && dates.stream().allMatch(this::hasAPlace)) {
          return true;
        }
      }
    }
    return false;
  }

  boolean legal(List<ProposedSession> sessions, int windowDays) {
    var dates = sessions.stream().map(ProposedSession::date).toList();
    long span = dates.getLast().toEpochDay() - dates.getFirst().toEpochDay();
    return sessions.size() == protocol.sessions()
        && span <= windowDays - 1
        && keepsDistance(dates)
        && sessions.stream()
            .allMatch(one ->
                problem.calendar().day(one.start()).equals(one.date())
                    && free(one.start(), one.room().value(), one.clinician().value()));
  }

  private boolean keepsDistance(List<LocalDate> dates) {
    for (int i = 0; i < dates.size(); i++) {
      long near = 0;
      for (int j = 0; j < dates.size(); j++) {
        long apart = dates.get(j).toEpochDay() - dates.get(i).toEpochDay();
        if (i != j && Math.abs(apart) < protocol.minGapDays()) {
          return false;
        }
        if (apart >= 0 && apart < 7) {
          near++;
        }
      }
      if (near > protocol.maxPer7Days()) {
        return false;
      }
    }
    return true;
  }

  private boolean hasAPlace(LocalDate date) {
    for (int quarter = 0; quarter < 96; quarter++) {
      var start = problem.calendar().instant(date, LocalTime.MIN.plusMinutes(15L * quarter));
      for (var chair : problem.chairs()) {
        for (var clinician : problem.clinicians()) {
          if (free(start, chair.value(), clinician.value())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean free(Instant start, UUID chair, UUID clinician) {
    var end = start.plus(protocol.length());
    var calendar = problem.calendar();
    var day = calendar.day(start);
    boolean open =
        !day.isBefore(problem.today())
            && calendar.isOpen(day)
            && calendar.hours(day).orElseThrow().cover(calendar.time(start), calendar.time(end));
    return open
        && problem.busy().stream()
            .filter(one -> concerns(one, chair, clinician))
            .noneMatch(one -> one.start().isBefore(end) && one.end().isAfter(start));
  }

  private boolean concerns(Busy one, UUID chair, UUID clinician) {
    return one.resource().equals(chair)
        || one.resource().equals(clinician)
        || one.resource().equals(problem.patient().value());
  }
}
