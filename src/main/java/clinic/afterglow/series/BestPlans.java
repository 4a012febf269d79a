package clinic.afterglow.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The best choices of dates in a graph, each with its best places. Every chair, clinician and time
 * is tried as the usual one. Among the first few for one usual place are all that can be among the
 * first few of all, so nothing is lost.
 */
class BestPlans {

  /**
   * @param days counted from the first dose
   */
  record Choice(List<Integer> days, Usual usual, long rank) {

    static final Comparator<Choice> BEST =
        Comparator.comparingLong(Choice::rank).thenComparing(Choice::days, BestPlans::earlier);
  }

  private final PlanningProblem problem;
  private final ClinicDays days;
  private final DateGraph graph;
  private final Seats seats;
  private final int most;
  private final Ways ways;
  private final List<Choice> best = new ArrayList<>();

  /**
   * @param most how many are wanted
   */
  BestPlans(PlanningProblem problem, ClinicDays days, DateGraph graph, int most) {
    this.problem = problem;
    this.days = days;
    this.graph = graph;
    this.seats = new Seats(problem);
    this.most = most;
    this.ways = new Ways(graph.doses(), most);
  }

  /** Best first; empty when no choice of dates is legal. */
  List<List<Seated>> find() {
    if (!graph.possible()) {
      return List.of();
    }
    for (int chair = 0; chair < problem.chairs().size(); chair++) {
      for (int clinician = 0; clinician < problem.clinicians().size(); clinician++) {
        consider(chair, clinician);
      }
    }
    return best.stream().map(this::seated).toList();
  }

  record Seated(LocalDate date, Place place) {}

  private void consider(int chair, int clinician) {
    var known = new HashMap<Integer, Seats.Choice>();
    var choices =
        graph.doses().stream()
            .map(dose ->
                known.computeIfAbsent(
                    dose.day(), day -> seats.choice(days.on(graph.date(day)), chair, clinician)))
            .toList();
    usualTimes(known.values())
        .forEach(quarter -> consider(new Usual(chair, clinician, quarter), choices));
  }

  /**
   * Only a time that some day offers, and only where the wish cannot be met, makes a difference.
   */
  private IntStream usualTimes(Collection<Seats.Choice> choices) {
    int wished = ClinicDay.quarter(problem.wishes().time());
    var times = new BitSet();
    choices.stream()
        .map(Seats.Choice::times)
        .filter(offered -> !offered.get(wished))
        .forEach(times::or);
    times.set(wished);
    return times.stream();
  }

  /**
   * @param choices for the doses of the graph, by their places
   */
  private void consider(Usual usual, List<Seats.Choice> choices) {
    var ranks = new long[graph.doses().size()];
    for (var dose : graph.doses()) {
      var choice = choices.get(dose.place());
      int quarter = seats.time(choice.times(), usual.quarter());
      ranks[dose.place()] =
          choice.rank() + seats.rankOf(quarter, usual.quarter()) + patternRank(dose);
    }
    ways.rank(ranks);
    for (int i = 0; i < ways.count(); i++) {
      if (best.size() == most && ways.rankOf(i) > best.getLast().rank()) {
        return;
      }
      keep(new Choice(ways.days(i), usual, ways.rankOf(i)));
    }
  }

  private long patternRank(DateGraph.Dose dose) {
    return problem.protocol().of(dose.index()).prefers(graph.date(dose.day()))
        ? 0
        : Rank.OFF_PATTERN;
  }

  private void keep(Choice choice) {
    for (var known : best) {
      if (known.days().equals(choice.days())) {
        if (known.rank() <= choice.rank()) {
          return;
        }
        best.remove(known);
        break;
      }
    }
    best.add(choice);
    best.sort(Choice.BEST);
    if (best.size() > most) {
      best.removeLast();
    }
  }

  private List<Seated> seated(Choice choice) {
    return choice.days().stream()
        .map(day -> {
          var date = graph.date(day);
          var on = days.on(date);
          var usual = choice.usual();
          var offered = seats.choice(on, usual.chair(), usual.clinician());
          return new Seated(date, seats.place(on, usual, offered));
        })
        .toList();
  }

  private static int earlier(List<Integer> one, List<Integer> other) {
    return IntStream.range(0, one.size())
        .map(i -> Integer.compare(one.get(i), other.get(i)))
        .filter(order -> order != 0)
        .findFirst()
        .orElse(0);
  }
}
