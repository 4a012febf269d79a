package clinic.afterglow.series;

import clinic.afterglow.scheduling.Busy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who and what is taken on which day; what lasts for days is there on each of them. */
class Taken {

  private final Map<UUID, Map<LocalDate, List<Busy>>> byDay = new HashMap<>();

  Taken(PlanningProblem problem) {
    for (var one : problem.busy()) {
      var days = byDay.computeIfAbsent(one.resource(), _ -> new HashMap<>());
      var last = problem.calendar().day(one.end());
      for (var day = problem.calendar().day(one.start());
          !day.isAfter(last);
          day = day.plusDays(1)) {
        days.computeIfAbsent(day, _ -> new ArrayList<>()).add(one);
      }
    }
  }

  List<Busy> on(LocalDate day, UUID resource) {
    return byDay.getOrDefault(resource, Map.of()).getOrDefault(day, List.of());
  }
}
