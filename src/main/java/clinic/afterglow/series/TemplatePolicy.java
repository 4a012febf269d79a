package clinic.afterglow.series;

import static java.util.stream.Collectors.toCollection;

import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.scheduling.Slot;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether anybody could be treated by a protocol. */
@FunctionalInterface
interface TemplatePolicy {

  Optional<Objection> objection(Draft draft);

  /**
   * @param observation least minutes of observation that the clinic asks for after any of the
   *     routes
   */
  record Draft(TemplateContent content, Protocol protocol, int observation) {}

  /** One phase of a draft. */
  interface OfPhase {
    Optional<Objection> objection(int number, Phase phase);
  }

  TemplatePolicy NAMED =
      draft -> refuseIf(draft.content().name().isBlank(), "series.template.name");

  TemplatePolicy SOME_ROUTE =
      draft -> refuseIf(draft.content().routes().isEmpty(), "series.template.routes");

  TemplatePolicy LENGTH_ON_GRID =
      draft ->
          refuseIf(
              !Slot.onGrid(draft.content().length()),
              "series.template.length",
              draft.content().length().toMinutes());

  TemplatePolicy NOT_TOO_MANY =
      draft ->
          refuseIf(
              draft.protocol().sessions() > Rank.MOST_SESSIONS
                  || draft.protocol().windowDays() > Rank.MOST_DAYS,
              "series.template.most",
              Rank.MOST_SESSIONS,
              Rank.MOST_DAYS);

  /** A template asks for more than the route does, never for less. */
  TemplatePolicy OBSERVED_LONG_ENOUGH =
      draft ->
          draft
              .content()
              .observation()
              .filter(minutes -> minutes < draft.observation())
              .map(minutes ->
                  Objection.hardStop("series.template.observation", minutes, draft.observation()));

  TemplatePolicy OBSERVATION_FITS_THE_VISIT =
      draft ->
          draft
              .content()
              .observation()
              .filter(
                  minutes -> draft.content().length().compareTo(Duration.ofMinutes(minutes)) < 0)
              .map(minutes ->
                  Objection.hardStop(
                      "series.template.visit", draft.content().length().toMinutes(), minutes));

  TemplatePolicy GOES_ON_FORWARD =
      draft ->
          draft
              .content()
              .afterwards()
              .filter(then -> then.fromDays() < 1 || then.untilDays() < then.fromDays())
              .map(then ->
                  Objection.hardStop(
                      "series.template.afterwards", then.fromDays(), then.untilDays()));

  OfPhase SOME_SESSION =
      (number, phase) -> refuseIf(phase.sessions() < 1, "series.template.sessions", number);

  OfPhase COUNTS =
      (number, phase) ->
          refuseIf(
              phase.days() < 1 || phase.minGapDays() < 1 || phase.maxPer7Days() < 1,
              "series.template.counts",
              number);

  OfPhase GAP_FITS_WINDOW =
      (number, phase) -> {
        int needed = (phase.sessions() - 1) * phase.minGapDays() + 1;
        return refuseIf(
            needed > phase.days(),
            "series.template.gap",
            number,
            phase.sessions(),
            phase.minGapDays(),
            needed,
            phase.days());
      };

  OfPhase SEVEN_DAYS_FIT_WINDOW =
      (number, phase) -> {
        int needed = shortest(phase);
        return refuseIf(
            needed > phase.days(),
            "series.template.maxPer7Days",
            number,
            phase.sessions(),
            phase.maxPer7Days(),
            needed,
            phase.days());
      };

  OfPhase PATTERN_HOLDS_ALL =
      (number, phase) -> {
        int most = mostOnPattern(phase);
        return refuseIf(
            most < phase.sessions(),
            "series.template.pattern",
            number,
            phase.pattern().stream().collect(toCollection(TreeSet::new)).toString(),
            most,
            phase.sessions(),
            phase.days());
      };

  static Decision review(Draft draft) {
    var all =
        Stream.of(
            NAMED,
            SOME_ROUTE,
            LENGTH_ON_GRID,
            NOT_TOO_MANY,
            OBSERVED_LONG_ENOUGH,
            OBSERVATION_FITS_THE_VISIT,
            GOES_ON_FORWARD);
    var phases = draft.protocol().phases();
    return Decision.of(
        Stream.concat(
            all.map(policy -> policy.objection(draft)),
            IntStream.range(0, phases.size()).mapToObj(i -> ofPhase(i + 1, phases.get(i)))));
  }

  /** The first thing wrong with a phase; what follows from it would only repeat it. */
  private static Optional<Objection> ofPhase(int number, Phase phase) {
    return Stream.of(
            SOME_SESSION, COUNTS, GAP_FITS_WINDOW, SEVEN_DAYS_FIT_WINDOW, PATTERN_HOLDS_ALL)
        .flatMap(policy -> policy.objection(number, phase).stream())
        .findFirst();
  }

  /** Days that the doses take when each is given as soon as it may. */
  static int shortest(Phase phase) {
    var days = new ArrayList<Integer>();
    for (int i = 0; i < phase.sessions(); i++) {
      days.add(soonest(phase, days));
    }
    return days.getLast() + 1;
  }

  /** How many doses fit on the preferred weekdays, begun on the best of them. */
  static int mostOnPattern(Phase phase) {
    return Stream.of(DayOfWeek.values())
        .filter(phase.pattern().isEmpty() ? _ -> true : phase.pattern()::contains)
        .mapToInt(begin -> onPattern(phase, begin))
        .max()
        .orElse(0);
  }

  private static int onPattern(Phase phase, DayOfWeek begin) {
    var days = new ArrayList<Integer>();
    for (int day = 0; day < phase.days(); day++) {
      boolean preferred = phase.pattern().isEmpty() || phase.pattern().contains(begin.plus(day));
      if (preferred && day >= soonest(phase, days)) {
        days.add(day);
      }
    }
    return days.size();
  }

  private static int soonest(Phase phase, java.util.List<Integer> days) {
    int count = days.size();
    int afterGap = count == 0 ? 0 : days.getLast() + phase.minGapDays();
    int most = phase.maxPer7Days();
    return count < most ? afterGap : Math.max(afterGap, days.get(count - most) + 7);
  }

  private static Optional<Objection> refuseIf(boolean wrong, String rule, Object... values) {
    return wrong ? Optional.of(Objection.hardStop(rule, values)) : Optional.empty();
  }
}
