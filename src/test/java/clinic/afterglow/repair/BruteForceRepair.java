package clinic.afterglow.repair;

import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.Busy;
import clinic.afterglow.scheduling.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Tries all places for all visits, by the rules in words and without any cleverness. */
final class BruteForceRepair {

  private static final RepairCost LEFT = new RepairCost(1, 0, 0, 0, 0);

  private final RepairProblem problem;
  private final List<List<Optional<VisitPlace>>> places;

  BruteForceRepair(RepairProblem problem) {
    this.problem = problem;
    this.places = problem.visits().stream().map(this::places).toList();
  }

  Optional<RepairCost> best() {
    return best(new ArrayList<>(), RepairCost.NONE, Optional.empty());
  }

  private Optional<RepairCost> best(
      List<Optional<VisitPlace>> chosen, RepairCost soFar, Optional<RepairCost> best) {
    if (best.isPresent() && soFar.compareTo(best.get()) >= 0) {
      return best;
    }
    int at = chosen.size();
    if (at == problem.visits().size()) {
      return seriesKept(chosen) ? Optional.of(soFar) : best;
    }
    var found = best;
    for (var place : places.get(at)) {
      if (goesTogether(chosen, at, place)) {
        chosen.add(place);
        found = best(chosen, soFar.plus(cost(at, place)), found);
        chosen.removeLast();
      }
    }
    return found;
  }

  /** Whether a whole plan is legal. */
  boolean legal(List<Optional<VisitPlace>> plan) {
    for (int at = 0; at < plan.size(); at++) {
      if (!places.get(at).contains(plan.get(at))
          || !goesTogether(plan.subList(0, at), at, plan.get(at))) {
        return false;
      }
    }
    return seriesKept(plan);
  }

  RepairCost cost(List<Optional<VisitPlace>> plan) {
    var sum = RepairCost.NONE;
    for (int at = 0; at < plan.size(); at++) {
      sum = sum.plus(cost(at, plan.get(at)));
    }
    return sum;
  }

  private RepairCost cost(int at, Optional<VisitPlace> place) {
    return place.map(to -> problem.cost(problem.visits().get(at), to)).orElse(LEFT);
  }

  private List<Optional<VisitPlace>> places(RepairVisit visit) {
    var all = new ArrayList<Optional<VisitPlace>>();
    if (!problem.wishes().left().contains(visit.id())) {
      var pinned = problem.wishes().pinned().get(visit.id());
      starts()
          .flatMap(start ->
              visit.rooms().stream()
                  .flatMap(room ->
                      visit.clinicians().stream()
                          .map(person -> new VisitPlace(room, person, start))))
          .filter(place -> pinned == null || pinned.equals(place))
          .filter(place -> allowed(visit, place))
          .map(Optional::of)
          .forEach(all::add);
    }
    all.add(Optional.empty());
    return all;
  }

  private Stream<Instant> starts() {
    var from = problem.calendar().instant(problem.first(), java.time.LocalTime.MIN);
    var until = problem.calendar().instant(problem.last().plusDays(1), java.time.LocalTime.MIN);
    return Stream.iterate(from, at -> at.isBefore(until), at -> at.plus(Slot.GRID));
  }

  private boolean allowed(RepairVisit visit, VisitPlace place) {
    var calendar = problem.calendar();
    var day = calendar.day(place.start());
    var end = place.start().plus(visit.length());
    boolean open =
        calendar
            .hours(day)
            .filter(hours -> hours.cover(calendar.time(place.start()), calendar.time(end)))
            .isPresent();
    if (!open
        || taken(place.room().value(), place.start(), end)
        || taken(place.clinician().value(), place.start(), end)) {
      return false;
    }
    if (place.start().equals(visit.place().start())) {
      return true;
    }
    boolean sameDay = day.equals(calendar.day(visit.place().start()));
    return !place.start().isBefore(problem.now())
        && visit.window().contain(place.start())
        && visit.order().contain(place.start())
        && !taken(visit.patient().value(), place.start(), end)
        && (sameDay || !visit.isDose() || !visit.notOn().contains(day));
  }

  private boolean taken(UUID resource, Instant from, Instant until) {
    return problem.busy().stream()
        .filter(one -> one.resource().equals(resource))
        .anyMatch((Busy one) -> one.overlaps(from, until));
  }

  private boolean goesTogether(
      List<Optional<VisitPlace>> before, int at, Optional<VisitPlace> place) {
    var visit = problem.visits().get(at);
    var here = place.orElse(visit.place());
    for (int i = 0; i < before.size(); i++) {
      var other = problem.visits().get(i);
      var there = before.get(i).orElse(other.place());
      boolean overlap =
          here.start().isBefore(there.start().plus(other.length()))
              && there.start().isBefore(here.start().plus(visit.length()));
      if (overlap
          && (here.room().equals(there.room()) || here.clinician().equals(there.clinician()))) {
        return false;
      }
      if (visit.patient().equals(other.patient())
          && (here.start().isBefore(there.start().plus(other.length()))
              || twoDosesOnOneDay(visit, here, other, there))) {
        return false;
      }
    }
    return true;
  }

  private boolean twoDosesOnOneDay(
      RepairVisit visit, VisitPlace here, RepairVisit other, VisitPlace there) {
    return visit.isDose()
        && other.isDose()
        && day(here).equals(day(there))
        && !(day(here).equals(day(visit.place())) && day(there).equals(day(other.place())));
  }

  private boolean seriesKept(List<Optional<VisitPlace>> plan) {
    var days = new HashMap<AppointmentId, LocalDate>();
    boolean moved = false;
    for (int at = 0; at < plan.size(); at++) {
      var visit = problem.visits().get(at);
      if (visit.spacing().isPresent()) {
        var place = plan.get(at).orElse(visit.place());
        moved |= !day(place).equals(day(visit.place()));
        days.put(visit.id(), day(place));
      }
    }
    return !moved
        || problem.visits().stream()
            .flatMap(visit -> visit.spacing().stream())
            .filter(Objects::nonNull)
            .allMatch(rules -> rules.keptWith(days));
  }

  private LocalDate day(VisitPlace place) {
    return problem.calendar().day(place.start());
  }
}
